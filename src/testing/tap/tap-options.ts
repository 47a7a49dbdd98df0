import type {Issue} from '../../issue.ts'
import type {Exchange, ExchangeIssue, ProtocolChecker, Validator} from '../../validate/index.ts'
import type {Coverage} from '../coverage/index.ts'

/** An issue of the traffic, with where it came up. */
export interface TapIssue extends ExchangeIssue {
  readonly method: string
  readonly url: string
  /** Absent where the request is none of the description. */
  readonly operationId?: string
}

/** The issues and the times of an exchange. */
export interface Observation {
  readonly issues: readonly TapIssue[]
  readonly startedAt: Date
  /** Milliseconds until the response began. */
  readonly waited: number
  /** Milliseconds from then on until its body had come. */
  readonly received: number
}

export interface TapOptions {
  readonly validator: Validator
  /** Checks streams beyond the order of their events. */
  readonly protocol?: () => ProtocolChecker
  /**
   * Called with each issue as soon as it is found. What it throws reaches the caller of `fetch`, or the reader of the body; what a
   * check throws does not, and is the issue `check-failed`. Credentials are left out of the messages.
   */
  readonly onIssue: (issue: TapIssue) => void
  /** Counts what the traffic uses of the description. */
  readonly coverage?: Pick<Coverage, 'record'>
  /**
   * Called with each exchange once: when the body of its response has been read to its end or was broken off, or, with the status 0,
   * when there came no response; `cut_by` names the side that broke it off. Its texts are kept until then, and only if this is given.
   * Credentials and cookies are left out. What it throws reaches the reader of the body.
   */
  readonly onExchange?: (exchange: Exchange, observation: Observation) => void
  /** Names of headers, parameters and members that hold credentials, beyond those that are known. */
  readonly redact?: readonly string[]
  /**
   * The longest body in bytes that is checked and recorded. Longer ones pass all the same, and give the issue `body-too-large-to-check`;
   * event streams are checked event by event, however long they are. Default: `10_485_760`, which is 10 MiB.
   */
  readonly maxBody?: number
  /** Checks long bodies elsewhere, so that the streams that pass meanwhile do not wait for it. Default: all are checked at once. */
  readonly offload?: Offload
}

/** A place for checks that take a while, such as a thread. */
export interface Offload {
  /** Bodies of so many bytes, request and response together, are checked there. */
  readonly from: number
  readonly check: (texts: ExchangeTexts) => Promise<readonly Issue[]>
}

/** An exchange with its bodies as texts, whose parsing is a part of what takes a while. */
export interface ExchangeTexts {
  /** The part whose issues are asked for. */
  readonly part: 'request' | 'response'
  readonly exchange: Omit<Exchange, 'request' | 'response'>
  readonly request: string
  readonly response: string
  /** False where the platform hides some from its programs. */
  readonly areResponseHeadersComplete: boolean
  /** Names that hold credentials; messages must not quote their values. */
  readonly redact: readonly string[]
}

export const defaultMaxBody = 10 * 1024 * 1024

/** The head of a request. Its body may be one that a `Request` cannot have. */
export interface TappedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
}

/** The head of a response. */
export interface TappedResponse {
  readonly status: number
  readonly headers: Headers
  /** `cors` for one of which a page sees only some headers. Default: `default`. */
  readonly type?: string
}
