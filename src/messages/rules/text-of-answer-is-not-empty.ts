import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'

/** The service refuses such a block when it is sent back. One of 3,451 recorded messages has one. */
export const textOfAnswerIsNotEmpty: AnswerRule = {
  about: 'answer',
  code: 'text-of-answer-is-not-empty',
  summary: 'No text block of an answer is empty.',
  severity: 'warning',
  source: documentation.messages,
  check({message: {content}}, context) {
    const findings = new FindingList(context)
    for (const [index, block] of content.entries()) {
      if (block.type === 'text' && block.text === '' && !block.citations?.length)
        findings.push({
          path: `/content/${index}`,
          message: 'Found an empty text block, expected one with text, or no block.',
        })
    }
    return findings
  },
}
