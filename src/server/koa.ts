import {isJsonObject} from '../json/object.ts'
import {type ArrivingBody, ServerRequest} from './arrival.ts'
import {type GivenResponse, isSeen} from './check-response.ts'
import {setHeadersOf, isAboutBody, nodeBody, type NodeRequest, type NodeResponse} from './node-messages.ts'
import type {ServerValidatorOptions} from './options.ts'
import type {RejectedResponse} from './rejection.ts'
import {ServerValidator} from './server-validator.ts'
import type {AnyValidatedRequest, TypedContract} from './types.ts'
import {type ValidatedOf, withAccess} from './validated-of.ts'

/** The context of Koa, as far as this needs it. */
export interface KoaContext {
  readonly req: NodeRequest
  readonly res: NodeResponse
  readonly request: object
  readonly originalUrl: string
  readonly url: string
  readonly state: object
  status: number
  body: unknown
  readonly type: string
  set(name: string, value: string | string[]): void
  remove(name: string): void
}

interface Carried {
  readonly validated?: AnyValidatedRequest<object>
}

/** A middleware of Koa, which also gives handlers their validated request. */
export interface KoaValidator<Operations extends object> extends ValidatedOf<{readonly state: object}, Operations> {
  (context: KoaContext, next: () => Promise<unknown>): Promise<void>
}

/**
 * A middleware of Koa that refuses requests which do not fit the description. Handlers find the others as `ctx.state.validated`, or typed as
 * `validate.of(ctx, 'createBooking')`. Parsers of bodies may stand in front, but need not: without one, `ctx.request.body` is the validated body.
 *
 * @throws {InputError} for a security handler of an unknown scheme, or a scheme without one beside others.
 */
export function koaValidator<Operations extends object = object>(
  contract: TypedContract<Operations>,
  options: ServerValidatorOptions<KoaContext> = {},
): KoaValidator<Operations> {
  const server = new ServerValidator(contract, options)
  const validate = async (context: KoaContext, next: () => Promise<unknown>): Promise<void> => {
    const body = bodyOf(context)
    const outcome = server.admit(requestOf(context), body, context.url)
    const admission = outcome instanceof Promise ? await outcome : outcome
    if ('rejected' in admission) return reply(context, admission.rejected)
    if ('undescribed' in admission) {
      await next()
      return
    }
    const {validated} = admission
    Object.assign(context.state, {validated})
    if (body !== undefined && body.parsed === undefined && !(validated.body instanceof ReadableStream))
      Object.assign(context.request, {body: validated.body})
    try {
      await next()
    } catch (error) {
      const {uploadFault: fault} = admission
      if (fault === undefined) throw error
      return reply(context, await server.respondTo(fault, admission.request))
    }
    if (!server.mayReplace(admission)) return
    const rejected = await server.checkResponse(admission, givenBy(context))
    if (rejected !== undefined) reply(context, rejected)
  }
  return withAccess(validate, (context: {readonly state: object}) => (context.state as Carried).validated)
}

function requestOf(context: KoaContext): ServerRequest<KoaContext> {
  const {req, originalUrl: url} = context
  const {method = 'GET', headers} = req
  return new ServerRequest({method, url, headers, native: context})
}

function bodyOf({req, res, request}: KoaContext): ArrivingBody | undefined {
  const {body: parsed, file, files = file} = request as {body?: unknown; file?: unknown; files?: unknown}
  return nodeBody({request: req, response: res, parsed, files})
}

function reply(context: KoaContext, {status, headers, body}: RejectedResponse): void {
  for (const name of context.res.getHeaderNames()) if (isAboutBody(name)) context.remove(name)
  context.status = status
  for (const [name, value] of headers) context.set(name, value)
  context.body = typeof body === 'string' ? body : new TextDecoder().decode(body)
  for (const [name, value] of headers) if (isAboutBody(name)) context.set(name, value)
}

/** Koa writes objects as JSON once it sends them. */
function givenBy({status, body, res}: KoaContext): GivenResponse {
  const headers = setHeadersOf(res)
  const isPlain = body === null || body === undefined || typeof body === 'string' || body instanceof Uint8Array
  if (isPlain)
    return {
      status,
      headers,
      body: body ?? undefined,
      isBodyUnknown: !isSeen(res.getHeaders()['content-type'] as string | undefined),
    }
  const isObject = Array.isArray(body) || (isJsonObject(body) && isSeen(headers['content-type'] as string | undefined))
  return isObject ? {status, headers, body: JSON.stringify(body)} : {status, headers, isBodyUnknown: true}
}
