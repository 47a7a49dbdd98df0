/** A request as it is checked, and the arguments with which it is sent. */
export interface CopiedRequest {
  readonly request: Request
  /** The body's text; undefined where there is none. */
  readonly text: Promise<string | undefined>
  readonly send: (fetch: typeof globalThis.fetch) => Promise<Response>
}

/**
 * Reads a request without changing how it is sent: the original arguments go on, so that a text keeps its length, unless its body
 * is a stream, which only one can read.
 */
export function copyRequest(input: Request | URL | string, init?: RequestInit): CopiedRequest {
  const isStream = init?.body instanceof ReadableStream || (input instanceof Request && init?.body === undefined && input.body !== null)
  // A request that nothing is added to needs no copy, which would follow its signal too.
  const request = input instanceof Request && isStream && init === undefined ? input : new Request(input, init)
  if (!isStream) return {request, text: textOf(request), send: (fetch) => fetch(input, init)}
  return {request, text: textOf(request.clone()), send: (fetch) => fetch(request)}
}

async function textOf(request: Request): Promise<string | undefined> {
  return request.body === null ? undefined : await request.text()
}
