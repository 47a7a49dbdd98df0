import type {Coverage} from '../coverage/index.ts'
import type {Exchange, ExchangeIssue, ProtocolChecker, Validator} from '../../validate/index.ts'

/** An issue of the traffic, with where it came up. */
export interface TapIssue extends ExchangeIssue {
  readonly method: string
  readonly url: string
  /** Absent where the request is none of the description. */
  readonly operationId?: string
}

/** What a tap knows of an exchange beyond what was said. */
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
  /** What the streams ask for beyond the order of their events. */
  readonly protocol?: () => ProtocolChecker
  /** Is told of each issue as soon as it is found. What it throws reaches the caller of `fetch`, or the reader of the body. */
  readonly onIssue: (issue: TapIssue) => void
  /** Counts what the traffic uses of the description. */
  readonly coverage?: Pick<Coverage, 'record'>
  /**
   * Is told of each exchange when its body has been read to its end. Its texts are kept until then, and only if this is given.
   * Credentials and cookies are left out.
   */
  readonly onExchange?: (exchange: Exchange, observation: Observation) => void
}
