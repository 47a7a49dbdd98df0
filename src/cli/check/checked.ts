import type {TextPosition} from '../../errors.ts'
import type {Omitted} from '../../issue.ts'
import type {ExchangeIssue} from '../../validate/index.ts'

/** An issue with its place in the input. */
export interface PlacedIssue extends ExchangeIssue {
  readonly line: number
  readonly column: number
  /** Where the description says what the payload should be. */
  readonly description?: TextPosition & {readonly file: string}
  /** The lines of the payload around the place, where a report shows them. */
  readonly frame?: string
}

/** What became of one payload. */
export interface Checked {
  readonly file: string
  /** Where the payload starts. */
  readonly line: number
  /** The id of an exchange, if it has one. */
  readonly id?: string
  /** What the payload was taken for: `request of createMessage` for instance. */
  readonly subject: string
  readonly valid: boolean
  readonly issues: readonly PlacedIssue[]
  /** How many more there are that a report does not show. */
  readonly omitted?: Omitted
}
