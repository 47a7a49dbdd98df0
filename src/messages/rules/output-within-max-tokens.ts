import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {hasFallbacks, type AnsweredMessage} from '../subjects/answer.ts'

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

/** The limit is for each time, and the usage is that of all together. */
function isSampledSeveralTimes(answer: AnsweredMessage): boolean {
  return (
    hasFallbacks(answer) ||
    answer.message.content.some(
      ({type}) => type === 'server_tool_use' || type === 'mcp_tool_use' || type === 'compaction',
    )
  )
}
