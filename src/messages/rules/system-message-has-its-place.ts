import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isContinued, type InputMessage} from '../subjects/conversation.ts'

export const systemMessageHasItsPlace = conversationRule({
  code: 'system-message-has-its-place',
  summary:
    'Messages of the system follow a turn of the user, or one of the assistant that ends with the result of a server tool, and come last or before the assistant.',
  severity: 'error',
  source: documentation.systemMessages,
  needs: ['systemMessages'],
  reads: ['thread'],
  check({request}, context) {
    const findings = new FindingList(context)
    const {messages} = request
    let before: InputMessage | undefined
    for (let index = 0; index < messages.length; index++) {
      const message = messages[index]!
      const start = index
      if (message.role !== 'system') {
        before = message
        continue
      }
      while (messages[index + 1]?.role === 'system') index++
      const after = messages[index + 1]
      const isFirst = before === undefined && isContinued(request)
      const place = isFirst || canFollow(before) ? placeAfter(after) : placeBefore(before)
      if (place) findings.push({path: `/messages/${start}/role`, message: `Found a message of the system ${place}.`})
    }
    return findings
  },
})

function canFollow(before: InputMessage | undefined): boolean {
  if (before?.role === 'user') return true
  const last = typeof before?.content === 'object' ? before.content?.at(-1) : undefined
  return last !== undefined && last.type !== 'tool_result' && 'tool_use_id' in last
}

function placeBefore(before: InputMessage | undefined): string {
  if (before === undefined) return 'at the start, expected it after a turn of the user'
  return 'after a turn of the assistant, expected it after one of the user, or after the result of a server tool'
}

function placeAfter(after: InputMessage | undefined): string | undefined {
  return after?.role === 'user'
    ? 'before a turn of the user, expected it before one of the assistant, or last'
    : undefined
}
