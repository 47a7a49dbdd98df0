import {collectBody, type CollectedBody} from './body-collector.ts'
import {defaultMaxBody} from './tap-options.ts'

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
export function copyRequest(
  input: Request | URL | string,
  init?: RequestInit,
  maxBody = defaultMaxBody,
): CopiedRequest {
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
