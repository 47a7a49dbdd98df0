import type {TextPosition} from '../../errors.ts'
import type {Issue, Omitted} from '../../issue.ts'
import type {SizedFacts} from '../summary/facts.ts'

/** An issue as commands report it: of a payload, of traffic, or of a description. */
export interface Finding extends Omit<Issue, 'path'> {
  /** The part of an exchange that is meant: `request`, `response` or `stream`. */
  readonly part?: string
  /** JSON Pointer into the part. */
  readonly path?: string
  readonly line?: number
  readonly column?: number
  /** The location in the description of what the payload should be. */
  readonly description?: TextPosition & {readonly file: string}
  /** The lines of the payload around the location, where a report shows them. */
  readonly frame?: string
}

/** Something that a command checked, with all that it found. */
export interface Checked {
  /** The file that it is in. Without one, the subject alone says what is meant. */
  readonly file?: string
  /** The line on which it starts. Default: `1`. */
  readonly line?: number
  /** The id of an exchange, if it has one. */
  readonly id?: string
  /** The kind of thing, such as `request of createMessage`, or the method, path and status of an exchange. */
  readonly subject: string
  readonly valid: boolean
  readonly issues: readonly Finding[]
  /** The number of further issues that a report does not show. */
  readonly omitted?: Omitted
  /** The reason why nothing was found out, where that is so. */
  readonly skipped?: string
  /** The properties by which a summary counts it, where one is made. */
  readonly facts?: SizedFacts
  /** The objects that the JSON formats print. Default: one, with the members of this. */
  readonly records?: readonly object[]
}
