import type {Arrival} from './arrival.ts'
import {nodeBody, sendRejected, type NodeRequest} from './node-messages.ts'
import type {ServerValidatorOptions} from './options.ts'
import {ServerValidator} from './server-validator.ts'
import type {AnyValidatedRequest, TypedContract} from './types.ts'
import {type ValidatedOf, withAccess} from './validated-of.ts'
import {watchResponse, type WatchableResponse} from './watch-response.ts'

/** The request of Express, as far as this needs it. */
export interface ExpressRequest extends NodeRequest {
  readonly originalUrl: string
  body?: unknown
}

interface Carried {
  readonly validated?: AnyValidatedRequest<object>
}

/** A middleware of Express, which also gives handlers their validated request. */
export interface ExpressValidator<Operations extends object> extends ValidatedOf<object, Operations> {
  (request: ExpressRequest, response: WatchableResponse, next: (error?: unknown) => void): void
}

/**
 * A middleware of Express 4 or 5 that refuses requests which do not fit the description. Handlers find the others as `req.validated`, or typed as
 * `validate.of(req, 'createBooking')`. Parsers of bodies may stand in front, but need not: without one, `req.body` is the validated body.
 *
 * @throws {InputError} for a security handler of an unknown scheme, or a scheme without one beside others.
 */
export function expressValidator<Operations extends object = object>(
  contract: TypedContract<Operations>,
  options: ServerValidatorOptions<ExpressRequest> = {},
): ExpressValidator<Operations> {
  const server = new ServerValidator(contract, options)
  const serve = async (request: ExpressRequest, response: WatchableResponse): Promise<boolean> => {
    const arrival = arrivalOf(request, response)
    const admission = await server.admit(arrival)
    if ('rejected' in admission) {
      sendRejected(admission.rejected, response)
      return false
    }
    if ('undescribed' in admission) return true
    const {validated} = admission
    Object.assign(request, {validated})
    // The mark by which parsers of Express 4 know that the body was read.
    if (arrival.body !== undefined && arrival.body.parsed === undefined && !(validated.body instanceof ReadableStream))
      Object.assign(request, {body: validated.body, _body: true})
    if (server.mayReplace(admission))
      watchResponse(response, (given) => server.checkResponse(admission, given), options.maxBody)
    return true
  }
  const validate = (request: ExpressRequest, response: WatchableResponse, next: (error?: unknown) => void): void => {
    serve(request, response).then((isAdmitted) => {
      if (isAdmitted) next()
    }, next)
  }
  return withAccess(validate, (request: object) => (request as Carried).validated)
}

function arrivalOf(request: ExpressRequest, response: WatchableResponse): Arrival<ExpressRequest> {
  const {method = 'GET', url = '/', originalUrl, headers} = request
  // A router takes away the prefix that it is mounted at.
  const targets = originalUrl === url ? [url] : [originalUrl, url]
  return {method, targets, headers, body: nodeBody({request, response, parsed: request.body}), native: request}
}
