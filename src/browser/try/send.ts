import {withQuery} from '../../http/request-texts.ts'
import type {PlainRequest} from './draft.ts'
import {mockUrl, type LiveTrial} from './trial.ts'

export interface TransmitOptions {
  readonly signal: AbortSignal
  /** Headers in place of those of the request. */
  readonly extra: readonly (readonly [name: string, value: string])[]
}

/** Milliseconds between two events of a stream of the mock. */
const pace = 120

/** Sends a request to the mock. Pages may not set all headers of a request, but the mock is to see them all. */
export function sendToMock(
  {mock}: LiveTrial,
  method: string,
  {path, headers, body}: PlainRequest,
  options: TransmitOptions,
) {
  const {signal, extra} = options
  const all = toHeaders([...headers, ...extra])
  all.append('prefer', `pace=${pace}`)
  const request = new Request(mockUrl + path, {method, signal, ...(body !== undefined && {body})})
  Object.defineProperty(request, 'headers', {value: all})
  return mock(request)
}

/** Sends a request to a server, without any credential that the browser may have, and not along a redirect. */
export function sendToServer(
  server: string,
  method: string,
  {path, headers, body}: PlainRequest,
  {signal, extra, query}: TransmitOptions & {readonly query: readonly string[]},
): Promise<Response> {
  return fetch(withQuery(server + path, query), {
    method,
    signal,
    headers: toHeaders([...headers, ...extra]),
    ...(body !== undefined && {body}),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    cache: 'no-store',
  })
}

function toHeaders(pairs: TransmitOptions['extra']): Headers {
  const headers = new Headers()
  for (const [name, value] of pairs) headers.set(name, value)
  return headers
}
