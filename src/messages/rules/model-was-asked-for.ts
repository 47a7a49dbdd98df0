import {documentation} from '../documentation.ts'
import type {AnswerRule} from '../rule.ts'
import {hasFallbacks} from '../subjects/answer.ts'

export const modelWasAskedFor: AnswerRule = {
  about: 'answer',
  code: 'model-was-asked-for',
  summary: 'An answer comes from the model that its request names, perhaps by a shorter name.',
  severity: 'warning',
  source: documentation.messages,
  check(answer) {
    const [asked, found] = [answer.request.model, answer.message.model]
    if (asked === found || hasFallbacks(answer) || isShortFor(asked, found)) return []
    return [{path: '/model', message: `Found the model "${found}", expected "${asked}".`, expected: [asked]}]
  },
}

/** `claude-sonnet-4-0` and `claude-4-sonnet-latest` are both short for `claude-sonnet-4-20250514`. */
function isShortFor(alias: string, name: string): boolean {
  const parts = new Set(name.split(/[-.@:]/))
  return alias.split(/[-.@:]/).every((part) => parts.has(part) || part === '0' || part === 'latest')
}
