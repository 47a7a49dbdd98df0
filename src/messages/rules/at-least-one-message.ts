import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isContinued} from '../subjects/conversation.ts'

export const atLeastOneMessage = conversationRule({
  code: 'at-least-one-message',
  summary: 'A conversation has a message, unless it continues one that the service knows.',
  severity: 'error',
  source: documentation.messages,
  needs: ['blankMessages'],
  reads: ['thread'],
  check({request}) {
    if (request.messages.length > 0 || isContinued(request)) return []
    return [{path: '/messages', message: 'Found no message, expected at least one.'}]
  },
})
