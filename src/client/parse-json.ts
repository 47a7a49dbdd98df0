import type {Call} from './call.ts'
import {requestIdOf, ResponseError} from './errors.ts'

/** Parses a body as JSON, whatever its content type says: a message that is mislabelled is paid for all the same. */
export async function parseJson(text: string, response: Response, call: Call): Promise<unknown> {
  const payload = parseAnyJson(text)
  if (payload === undefined) throw createResponseError(text, response, call, 'JSON')
  await call.validate.response?.(call.id, response.status, payload, {request: call.body})
  return payload
}

/** The value of a JSON text; `undefined`, which no such text stands for, where it is broken. */
export function parseAnyJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An error for a response that is not what its operation promises. */
export function createResponseError(
  body: string,
  {status, headers}: Response,
  {label, redact}: Call,
  expected: string,
): ResponseError {
  const found = body && (headers.get('content-type') ?? 'no content type')
  return new ResponseError(`${label} answered ${status} with ${found || 'nothing'}, expected ${expected}.`, {
    status,
    requestId: requestIdOf(headers),
    body: redact(body),
  })
}
