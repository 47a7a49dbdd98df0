import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const toolsetNamesAServer = conversationRule({
  code: 'toolset-names-a-server',
  summary: 'Each mcp_toolset names a server of mcp_servers, and no other does.',
  severity: 'error',
  source: documentation.mcp,
  needs: ['builtInTools', 'tools'],
  reads: ['mcp_servers'],
  check({request: {tools, mcp_servers: servers}}, context) {
    const findings = new FindingList(context)
    let free: Set<string> | undefined
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[index]!
      // The tools of a server need not be asked for if the toolset brings them along.
      if (tool.type !== 'mcp_toolset' || tool.tools) continue
      free ??= new Set((servers ?? []).map(({name}) => name))
      if (free.delete(tool.mcp_server_name)) continue
      const expected = findings.isOpen ? [...free] : []
      const message = `Found "${tool.mcp_server_name}", expected the name of a server in mcp_servers that no other toolset has.`
      findings.push({path: `/tools/${index}/mcp_server_name`, message, expected})
    }
    return findings
  },
})
