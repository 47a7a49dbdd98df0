import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'

/** None of the 13 recorded messages whose request has stop sequences holds one of them. */
export const stopSequenceEndsTheText: AnswerRule = {
  about: 'answer',
  code: 'stop-sequence-ends-the-text',
  summary: 'The text of an answer holds none of the stop_sequences of its request, at which it would have ended.',
  severity: 'warning',
  source: documentation.messages,
  check({request: {stop_sequences: sequences}, message: {content}}) {
    if (!sequences || sequences.length === 0) return []
    for (const [index, block] of content.entries()) {
      if (block.type !== 'text') continue
      const found = sequences.find((sequence) => sequence !== '' && block.text.includes(sequence))
      if (found === undefined) continue
      const message = `Found the stop sequence ${JSON.stringify(found)} in the text, expected the text to end before it.`
      return [{path: `/content/${index}/text`, message}]
    }
    return []
  },
}
