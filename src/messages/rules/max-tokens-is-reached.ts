import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {isSampledSeveralTimes} from '../subjects/answer.ts'

/** In all of the 49 recorded messages that end for this reason, the two numbers are the same. */
export const maxTokensIsReached: AnswerRule = {
  about: 'answer',
  code: 'max-tokens-is-reached',
  summary: 'An answer that ends because of max_tokens has as many output_tokens as that.',
  severity: 'warning',
  source: documentation.messages,
  check(answer) {
    const {
      request: {max_tokens: most = 0},
      message: {
        stop_reason: reason,
        usage: {output_tokens: found},
      },
    } = answer
    if (reason !== 'max_tokens' || found >= most || isSampledSeveralTimes(answer)) return []
    return [
      {
        path: '/usage/output_tokens',
        message: `Found ${found} output tokens and the stop_reason "max_tokens", expected ${most}, the request's max_tokens.`,
      },
    ]
  },
}
