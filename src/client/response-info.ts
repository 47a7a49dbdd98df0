import {requestIdOf} from './errors.ts'

/** What is known of a response besides its payload. */
export interface ResponseInfo {
  readonly requestId: string | null
  /** Its body has been read, or is being read. */
  readonly response: Response
}

/** Says what can be said of any response. */
export function describeResponse({response}: {readonly response: Response}): ResponseInfo {
  return {requestId: requestIdOf(response.headers), response}
}

/**
 * Gives an object the properties of `info`, hidden from enumeration so that the payload is still what was sent, and without those that it has
 * itself. Other values stay as they are.
 */
export function withInfo(payload: unknown, info: object): unknown {
  if (Object(payload) !== payload) return payload
  const names = Reflect.ownKeys(info).filter((name) => !Object.hasOwn(payload as object, name))
  for (const name of names) Object.defineProperty(payload, name, {value: Reflect.get(info, name)})
  return payload
}
