import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

export const deferredToolIsNotCached = conversationRule({
  code: 'deferred-tool-is-not-cached',
  summary: 'A tool with defer_loading has no cache breakpoint: it is not a part of the prefix.',
  severity: 'error',
  source: documentation.toolSearch,
  needs: ['deferredTools', 'tools'],
  check({request: {tools}}, context) {
    const findings = new FindingList(context)
    for (let index = 0; index < tools.length; index++) {
      const tool = tools[index]!
      if (!tool.cache_control || !('defer_loading' in tool) || tool.defer_loading !== true) continue
      findings.push({
        path: `/tools/${index}/cache_control`,
        message: 'Found a cache breakpoint at a tool with defer_loading, expected one of the two.',
      })
    }
    return findings
  },
})
