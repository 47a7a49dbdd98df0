import type {Issue} from '../issue.ts'

/** An answer of the mock, before it becomes a `Response`. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** The content type; absent where there is no body. */
  readonly mediaType?: string
  /** A text is sent at once, anything else piece by piece as a stream. */
  readonly body?: string | Pieces
  readonly delivery?: Delivery
  /** The name of the scenario that it comes from, for the journal. */
  readonly scenario?: string
}

/** The parts of a stream, such as the events of a transcript. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** The way in which an answer travels, for tests of slow and broken networks. */
export interface Delivery {
  /** Milliseconds before the response begins. Default: `0`. */
  readonly delay?: number
  /** Milliseconds before each further chunk of a stream. Default: `0`. */
  readonly pace?: number
  /**
   * The size of the chunks in bytes, which may cut an event or a character in two. A list has the size of each chunk, and the rest
   * comes in one. Default: one piece a chunk.
   */
  readonly splitAt?: number | readonly number[]
  /** Ends the body early. */
  readonly cut?: Cut
  /** The connection breaks before there is a response: the handler rejects, as `fetch` does. */
  readonly lost?: boolean
}

export interface Cut {
  /** The number of chunks before the end. */
  readonly after: number
  /**
   * `close`: the body ends as if it were complete. `drop`: the connection breaks. `stall`: nothing more comes, and the connection
   * stays open. `half-character`: the body ends within a UTF-8 sequence.
   */
  readonly by: 'close' | 'drop' | 'stall' | 'half-character'
}

/** A service in the shape of `fetch`: its refusals are responses too, and it rejects only where `fetch` does. */
export type Mock = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/** A request that the mock does not serve, in terms of HTTP. The body of its answer is up to `refuse`. */
export interface Refusal {
  readonly status: number
  /** At least one, the first of them an error. */
  readonly issues: readonly [Issue, ...Issue[]]
  readonly headers?: Readonly<Record<string, string>>
  /** Absent where the request names no operation. */
  readonly operationId?: string
  /** The parsed body, where the request got that far. */
  readonly body?: unknown
}

/** Turns a refusal into the answer of the service. `number` is the number of the request. */
export type Refuse = (refusal: Refusal, number: number) => Answer

/** A refusal for another reason than the schema of the body. */
export function refusal(status: number, code: string, message: string): Refusal {
  return {status, issues: [{severity: 'error', code, path: '', message}]}
}

/** The answer of a service that documents no error format of its own. @see https://www.rfc-editor.org/rfc/rfc9457 */
export function refuseWithProblem({status, issues, headers}: Refusal): Answer {
  const body = JSON.stringify({status, title: issues[0].message, issues})
  return {status, headers: headers ?? {}, mediaType: 'application/problem+json', body}
}

/** A connection that breaks because its delivery asks for that. `fetch` rejects with a `TypeError` too. */
export class LostConnectionError extends TypeError {
  constructor() {
    super('The mock broke the connection off, as its delivery asks.')
  }
}
