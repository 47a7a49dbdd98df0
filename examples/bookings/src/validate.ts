import {createMiddleware} from 'hono/factory'
import {findOperation} from 'messages-openapi/validator'
import {contract, validator} from './api/index.js'

/** Problem details, as the description has them. */
export function problem(status: 400 | 401 | 404, title: string, detail?: string): Response {
  const body = JSON.stringify({title, status, ...(detail !== undefined && {detail})})
  return new Response(body, {status, headers: {'content-type': 'application/problem+json'}})
}

/** Refuses requests without the credentials of the description, and those that are not as it says. */
export const validate = createMiddleware(async (context, next) => {
  const {raw: request} = context.req
  const found = findOperation(contract, request.method, new URL(request.url))
  if (found === undefined) return problem(404, 'There is no such operation.')
  const {operation, operationId} = found
  const isKnown =
    operation.security.length === 0 ||
    operation.security.some((schemes) => schemes.every(({name}) => request.headers.has(name)))
  if (!isKnown) return problem(401, 'Credentials are missing.')
  const copy = request.clone()
  const isJson = /json/.test(request.headers.get('content-type') ?? '')
  const body: unknown = isJson ? await copy.json().catch(() => undefined) : new Uint8Array(await copy.arrayBuffer())
  const given = body instanceof Uint8Array && body.length === 0 ? undefined : body
  const {valid, issues} = validator.validateRequest(operationId, given, {
    headers: request.headers,
    url: new URL(request.url),
  })
  if (!valid)
    return problem(
      400,
      'The request is not as described.',
      issues.map(({path, message}) => `${path} ${message}`).join('\n'),
    )
  return next()
})
