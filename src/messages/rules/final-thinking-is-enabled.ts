import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'
import {isThinking} from '../subjects/conversation.ts'

/** Earlier turns may keep their thinking: the service leaves it out. A final turn is continued, and would go on thinking. */
export const finalThinkingIsEnabled = conversationRule({
  code: 'final-thinking-is-enabled',
  summary: 'Without thinking, a final message of the assistant has none either.',
  severity: 'error',
  source: documentation.thinking,
  needs: ['prefill', 'thinkingBlocks'],
  reads: ['thinking'],
  check({request}, context) {
    const findings = new FindingList(context)
    const last = request.messages.length - 1
    const {role, content} = request.messages[last]!
    if (role !== 'assistant' || typeof content !== 'object' || content === null || isThinking(request)) return findings
    const index = content.findIndex(({type}) => type === 'thinking' || type === 'redacted_thinking')
    // A block of thinking at the very end is refused with thinking, too.
    if (index >= 0 && index < content.length - 1) {
      const message = `Found ${content[index]!.type} in a final message of the assistant, expected thinking to be enabled.`
      findings.push({path: `/messages/${last}/content/${index}`, message})
    }
    return findings
  },
})
