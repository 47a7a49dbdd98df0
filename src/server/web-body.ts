import {readBytes} from '../http/read-bytes.ts'
import type {ArrivedBytes, ArrivingBody} from './arrival.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The body of a `Request`; undefined where it has none. */
export function webBody(request: Request): ArrivingBody | undefined {
  return hasBody(request) ? new WebBody(request) : undefined
}

/** Some servers make the body of a request only when it is asked for, so that the headers are asked first. */
export function hasBody(request: Pick<Request, 'method' | 'headers' | 'body'>): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const {headers} = request
  return !isWithoutBody(headers.get('content-length'), headers.get('transfer-encoding')) || request.body !== null
}

type FieldValue = string | readonly string[] | null | undefined

/** Tells a request without a body by its headers. @see https://www.rfc-editor.org/rfc/rfc9112#section-6 */
export function isWithoutBody(length: FieldValue, transferEncoding: FieldValue): boolean {
  return length === '0' || (length ?? transferEncoding ?? undefined) === undefined
}

class WebBody implements ArrivingBody {
  readonly #request: Request

  constructor(request: Request) {
    this.#request = request
  }

  async bytes<Made>(limit: number, make: (bytes: ArrivedBytes) => Made | Promise<Made>): Promise<Made> {
    return make(await boundedBytes(this.#request, limit, () => this.#request.arrayBuffer()))
  }

  stream(): ReadableStream<Bytes> {
    return this.#request.body ?? new ReadableStream({start: (controller) => controller.close()})
  }
}

/** The bytes of a body, in a buffer of their own: at once where its length says that it is not too long, which is faster, else piece by piece. */
export async function boundedBytes(
  {headers, body}: Pick<Request, 'headers' | 'body'>,
  limit: number,
  readAll: () => Promise<ArrayBuffer>,
): Promise<ArrivedBytes> {
  const length = headers.get('content-length')
  if (length !== null && Number(length) > limit) return 'too-large'
  try {
    const bytes = length === null && body !== null ? await readBytes(body, limit) : new Uint8Array(await readAll())
    return bytes === undefined || bytes.length > limit ? 'too-large' : bytes
  } catch {
    return 'incomplete'
  }
}
