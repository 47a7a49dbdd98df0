import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {codeCalls} from '../subjects/code-calls.ts'

export const codeKeepsItsContainer = conversationRule({
  code: 'code-keeps-its-container',
  summary: 'A request with results for code that called tools names the container that it runs in.',
  severity: 'error',
  source: documentation.programmaticCalls,
  needs: ['callsOrResults', 'serverCalls'],
  reads: ['container'],
  check(conversation) {
    const {container} = conversation.request
    const id = typeof container === 'object' ? container?.id : container
    if (id || codeCalls(conversation) === undefined) return []
    const message = 'Found results for code that waits for them, expected the id of its container.'
    return [{path: '/container', message}]
  },
})
