import {parseAnyJson} from '../json/parse-any-json.ts'
import {createResponseError, requestIdOf} from './errors.ts'
import type {Call} from './options.ts'

/** Parses a body as JSON, whatever its content type says: a message that is mislabelled is paid for all the same. */
export async function parsePayload(
  text: string,
  call: Call,
  toError = (): Error => createResponseError(text, call, 'JSON'),
): Promise<unknown> {
  const payload = parseAnyJson(text)
  if (payload === undefined) throw toError()
  await call.validate.response?.(call.operationId, call.response!.status, payload, {request: call.body})
  return payload
}

/** A response, and the id under which the server knows it. */
export interface ResponseInfo {
  readonly requestId: string | null
  /** Its body has been read, or is being read. */
  readonly response: Response
}

/** The properties that every result carries. */
export function describeResponse({response}: {readonly response: Response}): ResponseInfo {
  return {requestId: requestIdOf(response.headers), response}
}

/**
 * Gives an object the properties of `info`, hidden from enumeration so that the payload is still what was sent, and without those that it has
 * itself. Other values stay as they are.
 */
export function withInfo(payload: unknown, info: object): unknown {
  if (Object(payload) !== payload) return payload
  for (const name of Reflect.ownKeys(info))
    if (!Object.hasOwn(payload as object, name)) Object.defineProperty(payload, name, {value: Reflect.get(info, name)})
  return payload
}
