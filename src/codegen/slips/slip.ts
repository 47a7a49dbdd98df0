import type {Severity} from '../../issue.ts'
import {groupBy} from '../../json/group-by.ts'

/** A mistake in a description that has one sensible meaning, in which it is read. */
export interface Slip {
  /** JSON Pointer to where it stands. */
  readonly pointer: string
  readonly message: string
  /** The end of a sentence that says what became of it. */
  readonly reading: string
  /** The severity in `lint`: others may not read what is an error, or not so. */
  readonly severity: Severity
}

/** Tells of a slip in an object: `tokens` lead on from there. Without more, it is an error, and it is read so. */
export type Tell = (tokens: readonly string[], message: string, reading?: string, severity?: Severity) => void

/** A sentence for all slips of one kind, with the place of the first: a description may have the same a thousand times. */
export function sentencesOf(slips: readonly Slip[]): string[] {
  const kinds = groupBy(slips, ({message, reading}) => `${message}\n${reading}`)
  return Array.from(kinds.values(), (same) => {
    const {pointer, message, reading} = same[0]!
    const others = same.length === 1 ? '' : `, and in ${same.length - 1} more ${same.length === 2 ? 'place' : 'places'}`
    return `${message.slice(0, -1)} (at #${pointer}${others}): ${reading}.`
  })
}
