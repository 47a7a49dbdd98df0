import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const searchResultsStandAlone = conversationRule({
  code: 'search-results-stand-alone',
  summary: 'A tool_result with a search_result has nothing but such blocks.',
  severity: 'error',
  source: documentation.searchResults,
  needs: ['documents', 'callsOrResults'],
  check({turns}, context) {
    const findings = new FindingList(context)
    for (const placed of turns.flatMap(({results}) => results)) {
      const {content} = placed.block
      if (typeof content !== 'object' || !content?.some(({type}) => type === 'search_result')) continue
      const index = content.findIndex(({type}) => type !== 'search_result')
      if (index < 0) continue
      findings.push({
        path: `${placed.path}/content/${index}`,
        message: `Found a block of the type "${content[index]!.type}" beside search results, expected "search_result" alone.`,
      })
    }
    return findings
  },
})
