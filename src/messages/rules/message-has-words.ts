import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import type {InputMessage} from '../subjects/conversation.ts'

/** White space beside other content is accepted. */
export const messageHasWords = conversationRule({
  code: 'message-has-words',
  summary: 'No message consists of white space, but for a final one of the assistant.',
  severity: 'error',
  source: documentation.messages,
  needs: ['messages'],
  check({request: {messages}}, context) {
    const findings = new FindingList(context)
    for (let index = 0; index < messages.length; index++) {
      const message = messages[index]!
      if (!isWhiteSpace(message) || (message.role === 'assistant' && index === messages.length - 1)) continue
      findings.push({path: `/messages/${index}/content`, message: 'Found a message of white space, expected words.'})
    }
    return findings
  },
})

/** Empty content has a rule of its own. */
function isWhiteSpace({content}: InputMessage): boolean {
  if (typeof content === 'string') return content !== '' && isBlankText(content)
  if (!content || content.length === 0) return false
  for (let index = 0; index < content.length; index++) {
    const block = content[index]!
    if (block.type !== 'text' || block.text === '' || !isBlankText(block.text)) return false
  }
  return true
}

/** Most texts begin with a word, so that one character tells. */
function isBlankText(text: string): boolean {
  return text.charCodeAt(0) <= 32 && text.trim() === ''
}
