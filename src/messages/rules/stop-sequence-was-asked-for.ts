import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'

export const stopSequenceWasAskedFor: AnswerRule = {
  about: 'answer',
  code: 'stop-sequence-was-asked-for',
  summary: 'The stop_sequence of an answer is one of the stop_sequences of its request.',
  severity: 'error',
  source: documentation.messages,
  check({request: {stop_sequences: asked}, message: {stop_sequence: found}}) {
    if (typeof found !== 'string' || asked?.includes(found) === true) return []
    return [
      {
        path: '/stop_sequence',
        message: `Found ${JSON.stringify(found)}, expected one of the request's stop_sequences.`,
        expected: asked ?? [],
      },
    ]
  },
}
