import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** White space beside other content is accepted. Empty content has a rule of its own. */
export const messageHasWords = conversationRule({
  code: 'message-has-words',
  summary: 'No message consists of white space, but for a final one of the assistant.',
  severity: 'error',
  source: documentation.messages,
  needs: ['blankMessages'],
  check({request: {messages}, blankMessages}, context) {
    const findings = new FindingList(context)
    for (const index of blankMessages) {
      const {role, content} = messages[index]!
      if (!content || content.length === 0 || (role === 'assistant' && index === messages.length - 1)) continue
      findings.push({path: `/messages/${index}/content`, message: 'Found a message of white space, expected words.'})
    }
    return findings
  },
})
