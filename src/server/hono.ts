import {requestTargetOf} from '../http/split-target.ts'
import {type ArrivingBody, ServerRequest} from './arrival.ts'
import {checkWebResponse} from './check-web-response.ts'
import type {ServerValidatorOptions} from './options.ts'
import {toWebResponse} from './rejection.ts'
import {ServerValidator} from './server-validator.ts'
import type {AnyValidatedRequest, TypedContract} from './types.ts'
import {type ValidatedOf, withAccess} from './validated-of.ts'
import {boundedBytes, hasBody} from './web-body.ts'

/** The context of Hono, as far as this needs it. */
export interface HonoContext {
  readonly req: {
    readonly raw: Request
    readonly url: string
    readonly method: string
    readonly bodyCache: object
    arrayBuffer(): Promise<ArrayBuffer>
  }
  res: Response
  readonly error?: Error | undefined
  readonly var: object
  // The keys of an application's variables are not known here.
  set(key: never, value: never): void
}

/** The variables of an application with the validator: `new Hono<{Variables: ValidatedVariables<operations>}>()`. */
export interface ValidatedVariables<Operations extends object> {
  readonly validated: AnyValidatedRequest<Operations>
}

/** A middleware of Hono, which also gives handlers their validated request. */
export interface HonoValidator<Operations extends object> extends ValidatedOf<Pick<HonoContext, 'var'>, Operations> {
  (context: HonoContext, next: () => Promise<void>): Promise<Response | undefined>
}

/**
 * A middleware of Hono that refuses requests which do not fit the description. Handlers find the others as `c.get('validated')`, or typed as
 * `validate.of(c, 'createBooking')`. Bodies that do not stream stay readable by `c.req`.
 *
 * @throws {InputError} for a security handler of an unknown scheme, or a scheme without one beside others.
 */
export function honoValidator<Operations extends object = object>(
  contract: TypedContract<Operations>,
  options: ServerValidatorOptions<HonoContext> = {},
): HonoValidator<Operations> {
  const server = new ServerValidator(contract, options)
  const validate = async (context: HonoContext, next: () => Promise<void>): Promise<Response | undefined> => {
    const outcome = server.admit(requestOf(context), hasBody(context.req.raw) ? bodyOf(context.req) : undefined)
    const admission = outcome instanceof Promise ? await outcome : outcome
    if ('rejected' in admission) return toWebResponse(admission.rejected)
    if ('undescribed' in admission) {
      await next()
      return undefined
    }
    context.set('validated' as never, admission.validated as never)
    await next()
    if (!server.mayReplace(admission)) return undefined
    const response = await checkWebResponse(server, admission, context.res)
    if (response !== context.res) replace(context, response)
    return undefined
  }
  return withAccess(
    validate,
    (context: Pick<HonoContext, 'var'>) => (context.var as Partial<ValidatedVariables<object>>).validated,
  )
}

/** Without what Hono would keep of the headers of the other one. */
function replace(context: HonoContext, response: Response): void {
  context.res = undefined as unknown as Response
  context.res = response
}

function requestOf(context: HonoContext): ServerRequest<HonoContext> {
  const {raw, url, method} = context.req
  return new ServerRequest({method, url: requestTargetOf(url), headers: raw.headers, native: context})
}

/** The body, which stays readable by the methods of Hono's request: they look into its cache first. */
function bodyOf(request: HonoContext['req']): ArrivingBody {
  const {raw, bodyCache} = request
  return {
    stream: () => raw.body ?? new ReadableStream({start: (controller) => controller.close()}),
    async bytes(limit, make) {
      const wasRead = raw.bodyUsed
      const body = wasRead ? null : raw.body
      const bytes = await boundedBytes({headers: raw.headers, body}, limit, () => request.arrayBuffer())
      if (!wasRead && typeof bytes !== 'string') keep(bytes, bodyCache)
      return make(bytes)
    },
  }
}

const decoder = new TextDecoder()

/** Keeps bytes for the handlers, who mostly ask for the text or what it is as JSON: Hono would make a response of the bytes to have that. */
function keep(bytes: Uint8Array<ArrayBuffer>, bodyCache: {arrayBuffer?: Promise<ArrayBuffer>}): void {
  bodyCache.arrayBuffer = Promise.resolve(bytes.buffer)
  // Hono makes all other forms of the first that it finds here.
  Object.defineProperty(bodyCache, 'text', {get: () => Promise.resolve(decoder.decode(bytes)), configurable: true})
}
