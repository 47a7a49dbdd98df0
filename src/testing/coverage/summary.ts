import type {Coverage} from './coverage.ts'

/** A kind of part, with how much of it the tests have used. */
export interface CoverageGroup {
  readonly kind: string
  readonly used: number
  readonly total: number
  /** The parts that no test has used, as JSON Pointers into the description. */
  readonly unused: readonly string[]
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['operations', /^#\/paths\/[^/]+\/[a-z]+$/],
  ['statuses', /^#\/paths\/[^/]+\/[a-z]+\/responses\/[^/]+$/],
  ['union members', /\/(?:oneOf|anyOf)\/\d+$/],
  ['enum values', /\/enum\/\d+$/],
  ['properties', /\/properties\/[^/]+$/],
]

/** The parts of a description by their kind. */
export function summarize(coverage: Coverage): readonly CoverageGroup[] {
  const entries = [...coverage.hits()]
  return kinds.map(([kind, pattern]) => {
    const own = entries.filter(([point]) => pattern.test(point))
    const unused = own.filter(([, hits]) => hits === 0).map(([point]) => point)
    return {kind, used: own.length - unused.length, total: own.length, unused}
  })
}

/** The share of all parts that the tests have used, from 0 to 100. */
export function percentageOf(groups: readonly CoverageGroup[]): number {
  const [used, total] = groups.reduce<readonly [number, number]>(
    ([sum, all], group) => [sum + group.used, all + group.total],
    [0, 0],
  )
  return total === 0 ? 100 : (100 * used) / total
}

/** A summary for people, with the first few unused parts of each kind. */
export function formatSummary(groups: readonly CoverageGroup[], most = 5): string {
  const lines = groups.flatMap(({kind, used, total, unused}) => [
    `${kind.padEnd(14)} ${String(used).padStart(5)} of ${String(total).padEnd(5)} ${percent(used, total)}`,
    ...unused.slice(0, most).map((point) => `    unused ${point}`),
    ...(unused.length > most ? [`    and ${unused.length - most} more`] : []),
  ])
  return [...lines, `${'all'.padEnd(28)} ${percentageOf(groups).toFixed(1)} %`].join('\n')
}

function percent(used: number, total: number): string {
  return `${(total === 0 ? 100 : (100 * used) / total).toFixed(1)} %`
}
