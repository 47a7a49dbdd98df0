import type {RuleFinding} from '../../validate/index.ts'
import type {InputMessage} from './conversation.ts'
import {documentation} from './documentation.ts'
import type {MessageRule} from './rule.ts'

export const nonEmptyContent: MessageRule = {
  code: 'non-empty-content',
  summary: 'Every message has content, but for a final one of the assistant.',
  severity: 'error',
  source: documentation.messages,
  check({request: {messages}}) {
    const findings: RuleFinding[] = []
    for (let index = 0; index < messages.length; index++) {
      const message = messages[index]!
      if (!isEmpty(message) || (message.role === 'assistant' && index === messages.length - 1)) continue
      findings.push({path: `/messages/${index}${message.content == null ? '' : '/content'}`, message: `Found a message of the role "${message.role}" without content, expected some.`})
    }
    return findings
  },
}

/** A message of the system may change the settings of the output instead. */
function isEmpty({role, content, output_config: output}: InputMessage): boolean {
  if (content != null && content.length > 0) return false
  return role !== 'system' || output == null || Object.keys(output).length === 0
}
