import {type ArrivingBody, ServerRequest} from './arrival.ts'
import {nodeBody, sendRejected, type NodeRequest} from './node-messages.ts'
import type {ServerValidatorOptions} from './options.ts'
import type {RejectedResponse} from './rejection.ts'
import {type Admission, ServerValidator} from './server-validator.ts'
import type {AnyValidatedRequest, TypedContract} from './types.ts'
import {type ValidatedOf, withAccess} from './validated-of.ts'
import {watchResponse, type WatchableResponse} from './watch-response.ts'

/** The request of Express, as far as this needs it. */
export interface ExpressRequest extends NodeRequest {
  readonly originalUrl: string
  body?: unknown
  /** A file of multer. */
  readonly file?: unknown
  readonly files?: unknown
}

interface Carried {
  validated?: AnyValidatedRequest<object>
  /** The mark by which parsers of Express 4 know that the body was read. */
  _body?: true
}

/** A middleware of Express, which also gives handlers their validated request. */
export interface ExpressValidator<Operations extends object> extends ValidatedOf<object, Operations> {
  (request: ExpressRequest, response: WatchableResponse, next: (error?: unknown) => void): void
}

/**
 * A middleware of Express 4 or 5 that refuses requests which do not fit the description. Handlers find the others as `req.validated`, or typed as
 * `validate.of(req, 'createBooking')`. Parsers of bodies may stand in front, but need not: without one, `req.body` is the validated body.
 * Express itself does not serve HTTP/2; behind a bridge such as `http2-express`, this holds there too.
 *
 * @throws {InputError} for a security handler of an unknown scheme, or a scheme without one beside others.
 */
export function expressValidator<Operations extends object = object>(
  contract: TypedContract<Operations>,
  options: ServerValidatorOptions<ExpressRequest> = {},
): ExpressValidator<Operations> {
  const server = new ServerValidator(contract, options)
  const validate = (request: ExpressRequest, response: WatchableResponse, next: (error?: unknown) => void): void => {
    const {body: parsed, files = request.file} = request
    const body = nodeBody({request, response, parsed, files})
    const refuse = (rejected: RejectedResponse): void => {
      try {
        sendRejected(rejected, response)
      } catch (error) {
        // A formatter may make what cannot be sent.
        next(error)
      }
    }
    const goOn = (admission: Admission<ExpressRequest>): void => {
      if ('rejected' in admission) return refuse(admission.rejected)
      if ('validated' in admission) {
        keep(request, admission.validated, body)
        if (server.mayReplace(admission))
          watchResponse(response, {
            check: (given) => server.checkResponse(admission, given),
            fail: next,
            limit: options.maxBody,
          })
      }
      next()
    }
    const admission = server.admit(requestOf(request), body, request.url)
    if (admission instanceof Promise) admission.then(goOn, next)
    else goOn(admission)
  }
  return withAccess(validate, (request: object) => (request as Carried).validated)
}

function keep(request: ExpressRequest & Carried, validated: AnyValidatedRequest<object>, body?: ArrivingBody): void {
  request.validated = validated
  if (body === undefined || body.parsed !== undefined || validated.body instanceof ReadableStream) return
  request.body = validated.body
  request._body = true
}

function requestOf(request: ExpressRequest): ServerRequest<ExpressRequest> {
  const {method = 'GET', originalUrl: url, headers} = request
  return new ServerRequest({method, url, headers, native: request})
}
