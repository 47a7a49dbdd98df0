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

interface Sample {
  readonly source: string
  /** Tells whether a part that may match nothing is repeated: engines try that no second time, of which recheck knows nothing. */
  readonly repeatsNothing: boolean
}

function joined(samples: readonly Sample[], join: (sources: readonly string[]) => string): Sample {
  return {
    source: join(samples.map(({source}) => source)),
    repeatsNothing: samples.some(({repeatsNothing}) => repeatsNothing),
  }
}

function repeated({source, repeatsNothing}: Sample, times: string): Sample {
  return {
    source: `(?:${source})${times}`,
    repeatsNothing: repeatsNothing || new RegExp(`^(?:${source})$`, 'u').test(''),
  }
}

/** Short patterns with all that makes a pattern slow. */
const {pattern} = fc.letrec<{pattern: Sample}>((tie) => ({
  pattern: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    atom.map((source) => ({source, repeatsNothing: false})),
    fc.tuple(tie('pattern'), tie('pattern')).map((both) => joined(both, (sources) => sources.join(''))),
    fc.tuple(tie('pattern'), tie('pattern')).map((both) => joined(both, (sources) => `(?:${sources.join('|')})`)),
    fc.tuple(tie('pattern'), quantifier).map(([one, times]) => repeated(one, times)),
  ),
}))

/** @see https://makenowjust-labs.github.io/recheck/ */
test('what recheck finds to take exponential time is found, and little else', () => {
  const alarms: string[] = []
  const anchored = fc.tuple(fc.boolean(), pattern).map(([isAnchored, {source, repeatsNothing}]) => ({
    source: isAnchored ? `^(?:${source})$` : `${source}$`,
    repeatsNothing,
  }))
  fc.assert(
    fc.property(anchored, ({source, repeatsNothing}) => {
      const found = checkSync(source, 'u', {timeout: 2_000})
      // It takes long for some, of which it then knows nothing.
      fc.pre(found.status !== 'unknown')
      const {kind} = createPatternChecker()(source)
      const isSlow =
        found.status === 'vulnerable' && (found.complexity.type === 'exponential' || found.complexity.degree > 2)
      fc.pre(!isSlow || kind === 'slow' || !repeatsNothing)
      if (isSlow) expect(kind, source).toBe('slow')
      else if (kind !== 'fast') alarms.push(source)
    }),
    {numRuns, maxSkipsPerRun: 10},
  )
  // An upper bound of the ways through bounded repetitions, and of the loops that share a string, errs on this side.
  expect(alarms.length / numRuns).toBeLessThan(0.02)
})
