import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {isSampledSeveralTimes} from '../subjects/answer.ts'

export const outputWithinMaxTokens: AnswerRule = {
  about: 'answer',
  code: 'output-within-max-tokens',
  summary: 'An answer has no more output_tokens than the max_tokens of its request.',
  severity: 'error',
  source: documentation.messages,
  check(answer) {
    const {
      request: {max_tokens: most = Infinity},
      message: {
        usage: {output_tokens: found},
      },
    } = answer
    if (found <= most || isSampledSeveralTimes(answer)) return []
    return [
      {
        path: '/usage/output_tokens',
        message: `Found ${found} output tokens, expected at most ${most}, the request's max_tokens.`,
      },
    ]
  },
}
