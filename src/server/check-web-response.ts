import {lookUpHeader} from '../http/headers.ts'
import {isSeen} from './check-response.ts'
import {toWebResponse} from './rejection.ts'
import type {Admitted, ServerValidator} from './server-validator.ts'

/** The response that may be sent: the given one, which stays readable, or another where it does not fit the description. */
export async function checkWebResponse<Native>(
  server: ServerValidator<Native>,
  admitted: Admitted<Native>,
  response: Response,
): Promise<Response> {
  const {status, headers} = response
  const isBodyUnknown = response.body !== null && !isSeen(lookUpHeader(headers, 'content-type'))
  const body = isBodyUnknown || response.body === null ? undefined : await response.clone().text()
  const rejected = await server.checkResponse(admitted, {status, headers, body, isBodyUnknown})
  return rejected === undefined ? response : toWebResponse(rejected)
}
