import {type CollectedBody, collectBody} from './body.ts'
import {type TapOptions, defaultMaxBody} from './tap-options.ts'
import {Tap} from './tap.ts'

type Fetch = typeof globalThis.fetch

/**
 * A `fetch` that checks what it sends and what comes back. The bytes pass through unchanged and at once: a stream is checked
 * event by event while it is read. A check that fails is an issue, and nothing that the caller of `fetch` could see.
 */
export function validatingFetch(fetch: Fetch, options: TapOptions): Fetch {
  return async (input, init) => {
    const copy = copyRequest(input, init, options.maxBody)
    const tap = new Tap(copy.request, options)
    // The request is checked while it is on its way.
    const looked = copy.body.then((body) => tap.lookAtRequest(body))
    const sent = copy.send(fetch).catch(async (error: unknown) => {
      await looked.catch(() => undefined)
      tap.fail(copy.request.signal.aborted ? 'client' : 'service')
      throw error
    })
    const [response] = await Promise.all([sent, looked])
    return tap.passOn(response)
  }
}

/** A request as it is checked, and the arguments with which it is sent. */
export interface CopiedRequest {
  readonly request: Request
  /** The body; undefined where it is longer than the limit. */
  readonly body: Promise<CollectedBody | undefined>
  readonly send: (fetch: typeof globalThis.fetch) => Promise<Response>
}

/**
 * Reads a request without changing how it is sent: the original arguments go on, so that a text keeps its length, unless its body
 * is a stream, which only one can read. No more than `maxBody` bytes are kept.
 */
function copyRequest(input: Request | URL | string, init?: RequestInit, maxBody = defaultMaxBody): CopiedRequest {
  const isStream =
    init?.body instanceof ReadableStream ||
    (input instanceof Request && init?.body === undefined && input.body !== null)
  // A request that nothing is added to needs no copy, which would follow its signal too.
  const request = input instanceof Request && isStream && init === undefined ? input : new Request(input, init)
  if (!isStream) return {request, body: collect(request.body, maxBody), send: (fetch) => fetch(input, init)}
  return {request, body: collect(request.clone().body, maxBody), send: (fetch) => fetch(request)}
}

async function collect(body: ReadableStream<Uint8Array> | null, limit: number): Promise<CollectedBody | undefined> {
  let found: CollectedBody | undefined
  const collector = collectBody(limit, (collected) => void (found = collected))
  let length = 0
  // Leaving the loop cancels this branch of the body, and the other one goes on without it.
  for await (const chunk of body ?? []) {
    length += chunk.length
    void collector.write(chunk)
    if (length > limit) break
  }
  void collector.end()
  return found
}
