import type {Issue, Omitted, Findings} from '../issue.ts'
import type {SubjectOptions} from './rule.ts'

/** One recorded request with its answer. */
export interface Exchange {
  readonly id?: string
  readonly method: string
  /** The scheme and host of the URL, which tell servers apart, where the recorder kept them. */
  readonly url_origin?: string
  /** The path of the URL, also with a query. */
  readonly url_path: string
  readonly query?: string
  /** The headers that the recorder kept, which may be none. */
  readonly request_headers?: Readonly<Record<string, string>>
  /** The parsed body; null if there was none, if it was no JSON, or if it was not recorded. */
  readonly request: unknown
  /** A body that is no JSON, such as a form. */
  readonly request_text?: string
  /** The bytes of a body that is no text in UTF-8, in base64. */
  readonly request_base64?: string
  readonly status: number
  readonly response_headers?: Readonly<Record<string, string>>
  /** The parsed body; null if it was no JSON. */
  readonly response: unknown
  /** The raw text of an event stream. */
  readonly sse: string | null
  /** A body that is neither JSON nor an event stream, such as JSON Lines, or the text of JSON that is not written as `JSON.stringify` does. */
  readonly response_text?: string
  /** The bytes of a body that is no text in UTF-8, in base64. */
  readonly response_base64?: string
  /** The sizes of the chunks in which the response came, in bytes, where the recorder kept them. */
  readonly chunks?: readonly number[]
  /** The side that broke it off before its end, where the recorder noticed. */
  readonly cut_by?: CutBy
}

/** A side that can break an exchange off. A recorder between the two is a `proxy`. */
export type CutBy = 'client' | 'proxy' | 'service'

/** Tells a response whose rest was not seen, for no fault of the service. */
export function isPartial(cutBy: CutBy | undefined): boolean {
  return cutBy === 'client' || cutBy === 'proxy'
}

export type ExchangePart = 'request' | 'response' | 'stream'

export interface ExchangeIssue extends Issue {
  readonly part: ExchangePart
}

/** A request with its answer, for checks that need both. Each is valid by itself. */
export interface AnsweredRequest {
  readonly operationId: string
  readonly request: unknown
  /** The parsed body of a success, or the data of the events of a stream. */
  readonly answer: {readonly body: unknown} | {readonly events: readonly unknown[]}
}

/** Finds what is wrong with an answer, given its request. */
export type CheckAnswer = (answered: AnsweredRequest, options: SubjectOptions) => Findings

export interface ExchangeResult {
  readonly valid: boolean
  readonly issues: readonly ExchangeIssue[]
  /** The issues beyond `maxIssues`, which are counted and not kept. Absent where `issues` holds all. */
  readonly omitted?: Omitted
}
