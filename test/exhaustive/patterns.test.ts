import {createRequire} from 'node:module'
import fc from 'fast-check'
import type {Diagnostics} from 'recheck'
import {expect, test} from 'vitest'
import {createPatternChecker} from '../../src/codegen/patterns/check-pattern.ts'

const {checkSync} = createRequire(import.meta.url)('recheck/lib/browser.js') as {
  checkSync: (source: string, flags: string, parameters: object) => Diagnostics
}

const atom = fc.constantFrom('a', 'b', 'c', '.', '\\d', '[ab]', '[^a]', 'ab', '\\s')
const quantifier = fc.constantFrom('*', '+', '?', '*?', '{2}', '{1,3}', '{2,}')

const numRuns = 1_000

/** Short patterns with all that makes a pattern slow. */
const {pattern} = fc.letrec<{pattern: string}>((tie) => ({
  pattern: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    atom,
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => one + other),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
    fc.tuple(tie('pattern'), quantifier).map(([one, times]) => `(?:${one})${times}`),
  ),
}))

/** @see https://makenowjust-labs.github.io/recheck/ */
test('what recheck finds to take exponential time is found, and little else', () => {
  const alarms: string[] = []
  const anchored = fc
    .tuple(fc.boolean(), pattern)
    .map(([isAnchored, source]) => (isAnchored ? `^(?:${source})$` : `${source}$`))
  fc.assert(
    fc.property(anchored, (source) => {
      const found = checkSync(source, 'u', {timeout: 2_000})
      // It takes long for some, of which it then knows nothing.
      fc.pre(found.status !== 'unknown')
      const {kind} = createPatternChecker()(source)
      const isSlow =
        found.status === 'vulnerable' && (found.complexity.type === 'exponential' || found.complexity.degree > 2)
      if (isSlow) expect(kind).toBe('slow')
      else if (kind !== 'fast') alarms.push(source)
    }),
    {numRuns, maxSkipsPerRun: 10},
  )
  // An upper bound of the ways through bounded repetitions, and of the loops that share a string, errs on this side.
  expect(alarms.length / numRuns).toBeLessThan(0.02)
})
