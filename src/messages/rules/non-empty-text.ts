import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import {conversationRule} from '../rule.ts'

/** The model itself may answer with an empty text, which is then not accepted back. */
export const nonEmptyText = conversationRule({
  code: 'non-empty-text',
  summary:
    'No text block is empty, but for those of a final message of the assistant, and none of system is white space.',
  severity: 'error',
  source: documentation.messages,
  needs: ['emptyTexts'],
  check({request: {messages}, emptyTexts}, context) {
    const findings = new FindingList(context)
    const final = messages.at(-1)?.role === 'assistant' ? `/messages/${messages.length - 1}/` : undefined
    for (const path of emptyTexts) {
      if (final === undefined || !path.startsWith(final))
        findings.push({
          path,
          message: `Found ${path.startsWith('/system/') ? 'a text without words' : 'an empty text'}, expected one with text, or no block.`,
        })
    }
    return findings
  },
})
