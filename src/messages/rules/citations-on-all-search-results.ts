import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {blocksOf} from '../subjects/conversation.ts'

export const citationsOnAllSearchResults = conversationRule({
  code: 'citations-on-all-search-results',
  summary: 'Citations are enabled on all search results of a request, or on none.',
  severity: 'error',
  source: documentation.searchResults,
  needs: ['documents'],
  check(conversation, context) {
    const findings = new FindingList(context)
    const results = blocksOf(conversation, 'search_result')
    if (!results.some(({block}) => block.citations?.enabled === true)) return findings
    for (const placed of results) {
      if (placed.block.citations?.enabled === true) continue
      findings.push({
        path: placed.path,
        message: 'Found a search result without citations beside one with them, expected them on all or on none.',
      })
    }
    return findings
  },
})
