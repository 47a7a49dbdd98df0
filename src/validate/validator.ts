import type {Contract} from '../contract.ts'
import type {HeadersLike} from '../http/headers.ts'
import type {Result} from '../issue.ts'
import type {Exchange, ExchangeResult} from './exchange.ts'
import type {ParameterValues} from './parameters.ts'
import type {RuleSettings} from './rule.ts'

export interface IssueOptions {
  /** The number of issues that the result holds, at least one. The others are counted in its `omitted`. Default: that of the validator. */
  readonly maxIssues?: number | undefined
}

export interface BodyOptions extends IssueOptions {
  /**
   * The content type of the body, which tells what a text or bytes are: a form, parts, JSON Lines. Of several content types of an
   * operation it tells which one is meant. Default: that of `headers`; without any, the body is parsed JSON.
   */
  readonly contentType?: string | undefined
  /** True if the body is not known, as in a recording that lacks it: nothing is said of it. Default: `false`. */
  readonly isBodyUnknown?: boolean | undefined
}

export interface RequestOptions extends ParameterValues, BodyOptions {
  /** The request's headers. Left out, they are not checked. */
  readonly headers?: HeadersLike | undefined
  readonly rules?: RuleSettings | undefined
}

export interface AnswerOptions extends BodyOptions {
  /** The response's headers. Left out, they are not checked. */
  readonly headers?: HeadersLike | undefined
  /** The body of the request that is answered. A valid answer is then held against it, if it is valid too. */
  readonly request?: unknown
  /** The end of a stream was not seen, and tells nothing. Default: `false`. */
  readonly isPartial?: boolean
}

export interface ExchangeOptions extends IssueOptions {
  /** True if the response has all of its headers, so that a missing one counts. Default: `false`, since recorders drop headers. */
  readonly areResponseHeadersComplete?: boolean | undefined
}

/** Checks payloads of one contract. Each method throws an `InputError` for an operation that the contract does not have. */
export interface Validator {
  readonly contract: Contract
  readonly validateRequest: (operationId: string, body: unknown, options?: RequestOptions) => Result
  /** As `validateRequest`, for a webhook or a callback, by its operationId or its name in the description. */
  readonly validateWebhook: (name: string, body: unknown, options?: RequestOptions) => Result
  /**
   * `body` is the parsed JSON; for JSON Lines, the value of one line, or with a content type the text of all. The text of an event stream, with its
   * content type, is checked as `checkStream` does.
   */
  readonly validateResponse: (operationId: string, status: number, body: unknown, options?: AnswerOptions) => Result
  /** `event` is the parsed data of one event of the operation's stream. */
  readonly validateEvent: (operationId: string, event: unknown, options?: IssueOptions) => Result
  /** Checks each event and their order. `stream` is the text of an event stream, or the data of its events. The value is the data. */
  readonly checkStream: (
    operationId: string,
    stream: string | Iterable<unknown>,
    options?: AnswerOptions,
  ) => Result<readonly unknown[]>
  /** Checks a request and its response. Each has its own `maxIssues`. */
  readonly validateExchange: (exchange: Exchange, options?: ExchangeOptions) => ExchangeResult
}
