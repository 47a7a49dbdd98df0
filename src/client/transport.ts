import {readText} from './body.ts'
import type {CallContext} from './call-context.ts'
import {type Credentials, redactError} from './credentials.ts'
import {ConnectionError, TimeoutError} from './errors.ts'

/** Sends one request. Any function of this shape will do in place of the platform's. */
export type Fetch = (request: Request) => Promise<Response>

/** Tries again what may be tried again; without it each request is sent once. */
export type Retry = (attempt: () => Promise<Response>, context: CallContext) => Promise<Response>

/** What the transport adds to the requests of every call. */
export interface Transport {
  readonly fetch: Fetch
  readonly credentials: Credentials | null | undefined
  readonly retry?: Retry | undefined
}

/**
 * A `fetch` for one call, with its credentials, timeouts and retries. Credentials are added here, at the last moment, so that no
 * middleware sees them. The bodies of failures are read to their end, since no connection is to be left behind.
 */
export function createTransport({fetch, credentials, retry}: Transport, context: CallContext): Fetch {
  return async (request) => {
    const attempt = () => sendOnce(request.clone(), fetch, credentials, context)
    const response = await (retry ? retry(attempt, context) : attempt())
    if (response.ok) return response
    const text = context.redact(await readText(response, context))
    return new Response(text || null, response)
  }
}

async function sendOnce(request: Request, fetch: Fetch, credentials: Credentials | null | undefined, context: CallContext): Promise<Response> {
  const {watch, redact, request: label} = context
  const outgoing = new Request(request, {signal: watch.signal})
  for (const [name, value] of Object.entries(credentials ?? {})) {
    if (!outgoing.headers.has(name)) outgoing.headers.set(name, value)
  }
  try {
    return await watch.run('connect', () => fetch(outgoing))
  } catch (error) {
    if (watch.signal.aborted) throw watch.signal.reason
    throw toTransportError(label, redactError(error, redact))
  }
}

function toTransportError(request: string, cause: Error | undefined): Error {
  const reason = cause?.cause instanceof Error ? cause.cause : cause
  const code = reason && 'code' in reason ? String(reason.code) : ''
  // The request has arrived and is being worked on, so this is no failure to connect, and must not be sent again.
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return new TimeoutError(`${request}: the platform stopped waiting for the response.`, 'connect')
  return new ConnectionError(`${request} failed before the response began: ${reason?.message || code || 'unknown reason'}`, cause && {cause})
}
