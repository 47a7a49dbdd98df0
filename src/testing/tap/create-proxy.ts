import {createResponse} from '../../http/create-response.ts'
import {endToEnd} from '../../http/framing.ts'

/** A request as it is sent on. */
export interface ProxiedRequest {
  readonly method: string
  readonly headers: Headers
  readonly signal: AbortSignal
  readonly body?: ReadableStream<Uint8Array>
  readonly redirect: 'manual'
  readonly duplex: 'half'
}

/** Sends it: `fetch`, or a function like it. */
export type SendRequest = (url: string, request: ProxiedRequest) => Promise<Response>

/**
 * A handler that sends each request on to `target` and its answer back. With a validating `fetch` it is a proxy that checks what
 * passes. Responses are asked for without compression, so that their bytes pass as they are. A `Request` has no body for `GET` and
 * `HEAD`, nor trailers: the command `messages-openapi proxy` passes on those too.
 */
export function createProxy(target: string, send: SendRequest): (request: Request) => Promise<Response> {
  const base = target.replace(/\/$/, '')
  return async (request) => {
    const {pathname, search} = new URL(request.url)
    const headers = without(request.headers, ['host', 'expect', 'trailer'])
    headers.set('accept-encoding', 'identity')
    const {method, body, signal} = request
    const response = await send(`${base}${pathname}${search}`, {
      method,
      headers,
      signal,
      redirect: 'manual',
      duplex: 'half',
      ...(body !== null && {body}),
    })
    // Where a service compresses all the same, `fetch` has undone it.
    const undone = response.headers.has('content-encoding') ? ['content-encoding', 'content-length'] : []
    const {status, statusText} = response
    return createResponse(response.body, {
      status,
      statusText,
      headers: without(response.headers, ['trailer', ...undone]),
    })
  }
}

function without(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers(endToEnd([...headers].flat()))
  for (const name of names) kept.delete(name)
  return kept
}
