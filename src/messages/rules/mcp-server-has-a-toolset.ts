import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** The first beta brought all tools of a server along: the header says which one is meant. */
export const mcpServerHasAToolset = conversationRule({
  code: 'mcp-server-has-a-toolset',
  summary: 'With the betas after 2025-04-04, an mcp_toolset names each server of mcp_servers.',
  severity: 'error',
  source: documentation.mcp,
  needs: ['mcp_servers'],
  reads: ['tools'],
  check({request: {mcp_servers: servers, tools}}, context) {
    const findings = new FindingList(context)
    const beta = context.header('anthropic-beta') ?? ''
    if (!beta.includes('mcp-client-') || beta.includes('mcp-client-2025-04-04')) return findings
    const named = new Set((tools ?? []).map((tool) => (tool.type === 'mcp_toolset' ? tool.mcp_server_name : undefined)))
    for (const [index, {name}] of servers.entries()) {
      if (named.has(name)) continue
      findings.push({
        path: `/mcp_servers/${index}/name`,
        message: `Found the server "${name}" without a toolset, expected an mcp_toolset that names it in tools.`,
      })
    }
    return findings
  },
})
