import {FindingList} from '../../validate/index.ts'
import type {InputMessage} from './conversation.ts'
import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const nonEmptyContent: MessageRule = {
  code: 'non-empty-content',
  summary: 'Every message has content, but for a final one of the assistant.',
  severity: 'error',
  source: documentation.messages,
  check({request: {messages}, emptyMessages}, context) {
    const findings = new FindingList(context)
    for (const index of emptyMessages) {
      const message = messages[index]!
      const isFinalOfAssistant = message.role === 'assistant' && index === messages.length - 1
      if (isFinalOfAssistant || changesSettings(message)) continue
      const path = message.content == null ? `/messages/${index}` : `/messages/${index}/content`
      findings.push({path, message: `Found a message of the role "${message.role}" without content, expected some.`})
    }
    return findings
  },
}

/** A message of the system may change the settings of the output instead of saying something. */
function changesSettings({role, output_config: output}: InputMessage): boolean {
  return role === 'system' && output != null && Object.keys(output).length > 0
}
