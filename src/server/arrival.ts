import {headerPairs, type HeadersLike} from '../http/headers.ts'

/** The body of a request, before anything is known of it. It is read once, in one of the two ways. */
export interface ArrivingBody {
  /** The body as something in front has parsed it, which then cannot be read again. Some parsers of forms keep files apart. */
  readonly parsed?: {readonly value: unknown; readonly files?: unknown} | undefined
  /** Calls `make` with all bytes, or with a fault where there are more than `limit`, or where the client went away; its result. */
  bytes<Made>(limit: number, make: (bytes: ArrivedBytes) => Made | Promise<Made>): Promise<Made>
  /** The bytes as they come. Nothing is read before someone asks. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>
}

export type ArrivedBytes = Uint8Array<ArrayBuffer> | BodyFault

export type BodyFault = 'too-large' | 'incomplete'

/** A request as its adapter has it. */
interface SentRequest<Native> {
  readonly method: string
  /** The path with the query, as the client wrote it. */
  readonly url: string
  readonly headers: HeadersLike
  /** The request as the framework has it. */
  readonly native: Native
}

let sentOf: (request: ServerRequest) => HeadersLike

/** A request as handlers and formatters of an application see it, whichever framework it came through. */
export class ServerRequest<Native = unknown> {
  readonly method: string
  /** The path with the query. */
  readonly url: string
  /** The request as the framework has it. */
  readonly native: Native
  readonly #sent: HeadersLike
  #headers: Headers | undefined

  constructor({method, url, headers, native}: SentRequest<Native>) {
    this.method = method
    this.url = url
    this.native = native
    this.#sent = headers
  }

  get headers(): Headers {
    return (this.#headers ??= toHeaders(this.#sent))
  }

  // Known to this module alone, which applications are not to see.
  static {
    sentOf = (request) => request.#sent
  }
}

/** The headers as the framework has them, of which nothing has to be made. */
export function sentHeadersOf(request: ServerRequest): HeadersLike {
  return sentOf(request)
}

function toHeaders(sent: HeadersLike): Headers {
  if (sent instanceof Headers) return sent
  const headers = new Headers()
  for (const [name, value] of headerPairs(sent)) headers.append(name, value)
  return headers
}
