import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import type {InputMessage} from '../subjects/conversation.ts'

export const nonEmptyContent = conversationRule({
  code: 'non-empty-content',
  summary: 'Every message has content, but for a final one of the assistant.',
  severity: 'error',
  source: documentation.messages,
  needs: ['blankMessages'],
  check({request: {messages}, blankMessages}, context) {
    const findings = new FindingList(context)
    for (const index of blankMessages) {
      const message = messages[index]!
      if (message.content && message.content.length > 0) continue
      const isFinalOfAssistant = message.role === 'assistant' && index === messages.length - 1
      if (isFinalOfAssistant || changesSettings(message)) continue
      const path = message.content == null ? `/messages/${index}` : `/messages/${index}/content`
      findings.push({path, message: `Found a message of the role "${message.role}" without content, expected some.`})
    }
    return findings
  },
})

/** A message of the system may change the settings of the output instead of saying something. */
function changesSettings({role, output_config: output}: InputMessage): boolean {
  return role === 'system' && output != null && Object.keys(output).length > 0
}
