import {isCount, isString, listOf, objectOf, type Shape} from '../../json/shape.ts'
import {formatCount} from '../../schema/explain/words.ts'
import {toPrintableLine} from './printable.ts'
import {plural} from './words.ts'

/** The sums of what was checked. */
export interface Tally {
  payloads: number
  invalid: number
  errors: number
  warnings: number
  unreadable: number
  /** The requests that are left out, with how often each is there. */
  readonly skipped: Map<string, number>
  /** The kind that the last payload was taken for. */
  subject: string
}

/** A tally as JSON holds it. */
export interface TallyRecord extends Readonly<Omit<Tally, 'skipped'>> {
  readonly skipped: readonly (readonly [request: string, count: number])[]
}

/** Tells a `TallyRecord`. */
export const isTallyRecord: Shape = objectOf({
  payloads: isCount,
  invalid: isCount,
  errors: isCount,
  warnings: isCount,
  unreadable: isCount,
  skipped: listOf((pair) => Array.isArray(pair) && pair.length === 2 && isString(pair[0]) && isCount(pair[1])),
  subject: isString,
})

const empty: TallyRecord = {payloads: 0, invalid: 0, errors: 0, warnings: 0, unreadable: 0, skipped: [], subject: ''}

/** A tally that goes on from a record. Default: from nothing. */
export function createTally(record = empty): Tally {
  return {...record, skipped: new Map(record.skipped)}
}

export function recordOf(tally: Tally): TallyRecord {
  return {...tally, skipped: [...tally.skipped]}
}

/** The sums of what was found so far, in a line. A single payload is named by what it was taken for. */
export function describeTally({payloads, invalid, errors, warnings, unreadable, skipped, subject}: Tally): string {
  const things = payloads === 1 ? `1 payload (${toPrintableLine(subject)})` : plural(payloads, 'payload')
  const counts = [
    `${formatCount(payloads - invalid)} valid`,
    `${formatCount(invalid)} invalid`,
    plural(errors, 'error'),
    plural(warnings, 'warning'),
  ]
  if (unreadable > 0) counts.push(`${plural(unreadable, 'input')} unreadable`)
  const leftOut = [...skipped.values()].reduce((sum, count) => sum + count, 0)
  if (leftOut > 0) counts.push(`${formatCount(leftOut)} of other services left out`)
  return `${things}: ${counts.join(', ')}.`
}

/** The number of requests that are named, the most frequent first. */
const mostNamed = 5

/** A line about the requests that are left out, if there are any. */
export function nameSkipped(skipped: Tally['skipped']): string {
  if (skipped.size === 0) return ''
  const named = [...skipped]
    .sort(([, one], [, other]) => other - one)
    .map(([request, count]) => (count === 1 ? request : `${request} (${count} times)`))
  const rest = named.length > mostNamed ? [plural(named.length - mostNamed, 'other')] : []
  return `Left out, as no operation has them: ${[...named.slice(0, mostNamed), ...rest].join(', ')}.\n`
}
