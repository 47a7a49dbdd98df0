import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {isBlank} from '../subjects/answer.ts'

/** Gateways turn a failure into this. Eight of 3,451 recorded messages are empty at the end of a turn, all of them with output tokens. */
export const answerIsNotEmpty: AnswerRule = {
  about: 'answer',
  code: 'answer-is-not-empty',
  summary: 'An answer that ends its turn has content, or at least output_tokens.',
  severity: 'warning',
  source: documentation.messages,
  check(answer) {
    if (!isBlank(answer)) return []
    const message = 'Found no content, no output tokens and the stop_reason "end_turn", expected content, or an error.'
    return [{path: '/stop_reason', message}]
  },
}
