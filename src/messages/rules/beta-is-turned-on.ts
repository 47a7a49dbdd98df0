import {findBetas} from '../../validate/index.ts'
import {documentation} from '../documentation.ts'
import type {BodyRule} from '../rule.ts'

/** Recordings often lack the header, and some features have come out of their beta: hence a warning. */
export const betaIsTurnedOn: BodyRule = {
  about: 'body',
  code: 'beta-is-turned-on',
  summary: 'What needs a beta feature comes with its name in the header anthropic-beta.',
  severity: 'warning',
  source: documentation.betas,
  check(body, {hasHeaders, header, schema}) {
    if (!hasHeaders || schema === undefined) return []
    const listed = new Set((header('anthropic-beta') ?? '').split(',').map(familyOf))
    return findBetas(schema, body).flatMap(({beta, path}) => {
      const names = beta.split(',').map((name) => name.trim())
      if (names.some((name) => listed.has(familyOf(name)))) return []
      return [
        {
          path,
          message: `Found what needs the beta "${names.join('" or "')}", expected it in the header anthropic-beta.`,
          expected: names,
        },
      ]
    })
  },
}

/** A feature has had several names that differ in their date. Which of them a property came with is not known of all. */
function familyOf(beta: string): string {
  return beta.trim().replace(/-\d{4}-\d{2}-\d{2}$/, '')
}
