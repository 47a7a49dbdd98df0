import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'

/** One of 3,451 recorded messages has a tool_use beside `end_turn`; 616 of 1,622 have one beside `tool_use`, and none has that without one. */
export const stopReasonFitsTheCalls: AnswerRule = {
  about: 'answer',
  code: 'stop-reason-fits-the-calls',
  summary: 'An answer with a tool_use stops with the reason tool_use, and only such an answer does.',
  severity: 'warning',
  source: documentation.toolUse,
  check({message: {content, stop_reason: reason}}) {
    const hasCall = content.some(({type}) => type === 'tool_use')
    const path = '/stop_reason'
    if (hasCall && (reason === 'end_turn' || reason === 'stop_sequence'))
      return [
        {path, message: `Found "${reason}" beside a tool_use block, expected "tool_use".`, expected: ['tool_use']},
      ]
    if (!hasCall && reason === 'tool_use')
      return [{path, severity: 'error', message: 'Found "tool_use" without a tool_use block, expected one.'}]
    return []
  },
}
