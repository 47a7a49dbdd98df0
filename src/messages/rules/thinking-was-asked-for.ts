import {FindingList} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {hasFallbacks, type AnsweredMessage} from '../subjects/answer.ts'

/** Later models may think without being asked to. */
const thinksOnlyIfAsked = /^claude-(?:[123][-.]|(?:opus|sonnet|haiku)-4-(?:[015]|\d{8})(?:-|$))/

export const thinkingWasAskedFor: AnswerRule = {
  about: 'answer',
  code: 'thinking-was-asked-for',
  summary: 'An answer has thinking only if its request asks for it, or leaves it to a model that thinks by itself.',
  severity: 'warning',
  source: documentation.thinking,
  check(answer, context) {
    const findings = new FindingList(context)
    if (mayThink(answer)) return findings
    for (const [index, {type}] of answer.message.content.entries()) {
      if (type !== 'thinking' && type !== 'redacted_thinking') continue
      findings.push({
        path: `/content/${index}`,
        message: `Found a ${type} block, expected none, since the request did not ask for thinking.`,
      })
    }
    return findings
  },
}

function mayThink(answer: AnsweredMessage): boolean {
  const {thinking} = answer.request
  if (thinking && thinking.type !== 'disabled') return true
  return hasFallbacks(answer) || (!thinking && !thinksOnlyIfAsked.test(answer.message.model))
}
