import {lookUpHeader} from '../http/headers.ts'
import {isSeen} from './check-response.ts'
import {toWebResponse} from './rejection.ts'
import type {Admitted, ServerValidator} from './server-validator.ts'

/** The response in place of one that does not fit the description; undefined where that may be sent. It stays readable. */
export async function checkWebResponse<Native>(
  server: ServerValidator<Native>,
  admitted: Admitted<Native>,
  response: Response,
): Promise<Response | undefined> {
  if (!server.mayReplace(admitted)) return undefined
  const {status, headers} = response
  const isBodyUnknown = response.body !== null && !isSeen(lookUpHeader(headers, 'content-type'))
  const body = isBodyUnknown || response.body === null ? undefined : await response.clone().text()
  const rejected = await server.checkResponse(admitted, {status, headers, body, isBodyUnknown})
  return rejected && toWebResponse(rejected)
}
