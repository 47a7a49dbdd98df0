import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {isBlank} from '../subjects/answer.ts'

/** None of 1,622 recorded messages counts no tokens of its input, or none of the content that it has. */
export const usageIsCounted: AnswerRule = {
  about: 'answer',
  code: 'usage-is-counted',
  summary: 'The usage of an answer counts the tokens of its request and of its content.',
  severity: 'warning',
  source: documentation.messages,
  check(answer) {
    const {usage, content} = answer.message
    if (isBlank(answer)) return []
    const {input_tokens: input, cache_creation_input_tokens: written, cache_read_input_tokens: read} = usage
    const isInputCounted = input + (written ?? 0) + (read ?? 0) > 0
    const isOutputCounted = usage.output_tokens > 0 || content.length === 0
    if (isInputCounted && isOutputCounted) return []
    if (!isInputCounted && !isOutputCounted)
      return [{path: '/usage/output_tokens', message: 'Found 0 tokens of input and of output, expected their numbers.'}]
    return isInputCounted
      ? [{path: '/usage/output_tokens', message: 'Found 0 output tokens beside content, expected their number.'}]
      : [{path: '/usage/input_tokens', message: 'Found 0 tokens of input, expected their number.'}]
  },
}
