import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const urlSourceNamesATool = conversationRule({
  code: 'url-source-names-a-tool',
  summary: 'The tools whose results may hold the URLs to fetch are tools of the request.',
  severity: 'error',
  source: documentation.webFetch,
  needs: ['builtInTools', 'tools'],
  check({request: {tools}, toolNames, hasOtherTools}, context) {
    const findings = new FindingList(context)
    if (hasOtherTools || !tools.some((tool) => 'url_sources' in tool)) return findings
    const names = new Set(toolNames)
    const expected = [...names]
    for (const [index, tool] of tools.entries()) {
      if (!('url_sources' in tool) || !tool.url_sources) continue
      for (const kind of ['client_tool_results', 'server_tool_results'] as const) {
        const source = tool.url_sources[kind]
        if (source?.type !== 'only' && source?.type !== 'except') continue
        for (const [at, {name}] of source.tools.entries()) {
          if (names.has(name)) continue
          const path = `/tools/${index}/url_sources/${kind}/tools/${at}/name`
          findings.push({path, message: `Found "${name}", expected the name of one of the tools.`, expected})
        }
      }
    }
    return findings
  },
})
