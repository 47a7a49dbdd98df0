import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {codeCalls} from '../subjects/code-calls.ts'

export const codeGetsResultsAlone = conversationRule({
  code: 'code-gets-results-alone',
  summary: 'Code that called tools gets their results and nothing else, as text.',
  severity: 'error',
  source: documentation.programmaticCalls,
  needs: ['callsOrResults', 'serverCalls'],
  check(conversation, context) {
    const findings = new FindingList(context)
    const calls = codeCalls(conversation)
    if (calls === undefined) return findings
    for (const [index, block] of calls.answer.entries()) {
      const path = `/messages/${calls.message}/content/${index}`
      if (block.type !== 'tool_result') {
        const message = `Found a block of the type "${block.type}" beside results for code, expected "tool_result" alone.`
        findings.push({path, message})
      } else if (calls.ids.has(block.tool_use_id) && typeof block.content === 'object') {
        const foreign = block.content?.findIndex(({type}) => type !== 'text') ?? -1
        if (foreign < 0) continue
        const message = `Found a block of the type "${block.content![foreign]!.type}" in a result for code, expected "text".`
        findings.push({path: `${path}/content/${foreign}`, message})
      }
    }
    return findings
  },
})
