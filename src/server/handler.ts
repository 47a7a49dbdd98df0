import {InputError} from '../errors.ts'
import {requestTargetOf} from '../http/split-target.ts'
import {ownValue} from '../json/own.ts'
import {suggest} from '../schema/explain/suggest.ts'
import {type ArrivingBody, ServerRequest} from './arrival.ts'
import {checkWebResponse} from './check-web-response.ts'
import type {ServerValidatorOptions} from './options.ts'
import {rejection, toWebResponse} from './rejection.ts'
import {type Admitted, ServerValidator} from './server-validator.ts'
import type {AnyValidatedRequest, OperationIdIn, TypedContract, ValidatedRequest} from './types.ts'
import {webBody} from './web-body.ts'

/** A server in the shape of `fetch`, as Bun, Deno and the routes of Next.js have it. Further arguments are passed over. */
export type RequestHandler = (request: Request) => Promise<Response>

/** Handlers by operationId. Requests of operations without one are answered with 501. */
export type OperationHandlers<Operations extends object> = {
  readonly [Id in OperationIdIn<Operations>]?: (
    validated: ValidatedRequest<Operations, Id>,
    request: Request,
  ) => Response | Promise<Response>
}

/**
 * A server of the operations of a contract: each request goes to the handler of its operation, with its parameters and its body as typed values. The
 * body of the `Request` itself was read.
 *
 * @throws {InputError} for a handler of an unknown operation, a security handler of an unknown scheme, or a scheme without one beside others.
 */
export function validateHandler<Operations extends object = object>(
  contract: TypedContract<Operations>,
  handlers: OperationHandlers<Operations>,
  options: Omit<ServerValidatorOptions<Request>, 'undescribed'> = {},
): RequestHandler {
  // The types of operations are known to the compiler alone.
  const byId = handlers as unknown as Readonly<
    Record<string, (validated: AnyValidatedRequest<object>, request: Request) => Response | Promise<Response>>
  >
  for (const id of Object.keys(byId)) {
    if (Object.hasOwn(contract.operations, id)) continue
    const meant = suggest(id, Object.keys(contract.operations))
    throw new InputError(
      `Found a handler for the unknown operation "${id}"${meant === undefined ? '.' : `, did you mean "${meant}"?`}`,
    )
  }
  const server = new ServerValidator<Request>(contract, {...options, undescribed: 'refuse'})
  return serving(server, webBody, async (admitted, request) => {
    if (admitted === undefined) return Response.error()
    const {operationId} = admitted.validated
    const handler = ownValue(byId, operationId)
    if (handler !== undefined) return handler(admitted.validated, request)
    const reason = rejection(501, 'no-handler', `Found no handler for the operation "${operationId}".`)
    return toWebResponse(await server.respondTo(reason, admitted.request))
  })
}

/** A handler that is given the validated request too, or nothing where the description does not have the request and such are left alone. */
export type ValidatedHandler<Operations extends object, Rest extends readonly unknown[]> = (
  request: Request,
  validated: AnyValidatedRequest<Operations> | undefined,
  ...rest: Rest
) => Response | Promise<Response>

/**
 * Puts the validation in front of any handler of `Request`s, such as a route of Next.js or the `fetch` of a router. Bodies that do not stream stay
 * readable. Further arguments, such as the context of Next.js, come last.
 */
export function withValidation<Operations extends object = object, Rest extends readonly unknown[] = []>(
  contract: TypedContract<Operations>,
  handler: ValidatedHandler<Operations, Rest>,
  options: ServerValidatorOptions<Request> = {},
): (request: Request, ...rest: Rest) => Promise<Response> {
  const server = new ServerValidator(contract, options)
  return (request, ...rest) =>
    serving(server, readableBody, (admitted) =>
      handler(request, admitted?.validated as unknown as AnyValidatedRequest<Operations> | undefined, ...rest),
    )(request)
}

type Serve = (admitted: Admitted<Request> | undefined, request: Request) => Response | Promise<Response>

function serving(
  server: ServerValidator<Request>,
  bodyOf: (request: Request) => ArrivingBody | undefined,
  serve: Serve,
): RequestHandler {
  return async (request) => {
    const {method, url, headers} = request
    const asking = new ServerRequest({method, url: requestTargetOf(url), headers, native: request})
    const outcome = server.admit(asking, bodyOf(request))
    const admission = outcome instanceof Promise ? await outcome : outcome
    if ('rejected' in admission) return toWebResponse(admission.rejected)
    if ('undescribed' in admission) return serve(undefined, request)
    try {
      const response = await serve(admission, request)
      return server.mayReplace(admission) ? await checkWebResponse(server, admission, response) : response
    } catch (error) {
      const {uploadFault: fault} = admission
      if (fault === undefined) throw error
      return toWebResponse(await server.respondTo(fault, admission.request))
    }
  }
}

/** Reads a copy, so that the request keeps its body. What streams is read from the request itself. */
function readableBody(request: Request): ArrivingBody | undefined {
  const body = webBody(request)
  return (
    body && {
      bytes: async (limit, make) => webBody(request.clone())?.bytes(limit, make) ?? make('incomplete'),
      stream: () => body.stream(),
    }
  )
}
