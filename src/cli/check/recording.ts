import type {Exchange, ExchangeIssue} from '../../validate/index.ts'
import type {Spot} from '../place/find-spots.ts'

/** The code of issues of bodies that are not the JSON which they claim to be. */
export const malformedCode = 'malformed-body'

/** An exchange as an input holds it, with what depends on the notation. */
export interface Recording {
  readonly exchange: Exchange
  /** Issues of the recording itself, such as a body that is not the JSON that it claims to be. */
  readonly issues: readonly ExchangeIssue[]
  /** Tells an issue of what was recorded from one of what the recorder left out. Default: it left out nothing. */
  readonly isKnown?: (issue: ExchangeIssue) => boolean
  /** The number of bytes of bodies that the text of the recording does not have as they are. Default: `0`. */
  readonly unfolded?: number
  /** The location of an issue in the text of the recording. */
  readonly spotOf: (issue: ExchangeIssue) => Spot
}
