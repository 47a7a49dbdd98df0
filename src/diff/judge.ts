import type {Operation} from '../contract.ts'
import {findOperation} from '../http/find-operation.ts'
import {lookUpHeader} from '../http/headers.ts'
import {sends} from '../http/security.ts'
import type {Issue} from '../issue.ts'
import {guarded, webhookIdOf} from '../validate/index.ts'
import type {Witness} from './change.ts'
import type {Side} from './side.ts'

/**
 * The errors that a description finds in a message: in its method and path, its credentials, its parameters, headers and body; and where there is a
 * response, in that alone. None if the message is right.
 */
export function judge(side: Pick<Side, 'contract' | 'validator'>, message: Omit<Witness, 'issues'>): readonly Issue[] {
  return guarded(
    () => findErrors(side, message),
    (issue) => [issue],
  )
}

function findErrors(
  {contract, validator}: Pick<Side, 'contract' | 'validator'>,
  {webhook, request, response}: Omit<Witness, 'issues'>,
): readonly Issue[] {
  const {method, path, headers, body} = request
  const found = webhook === undefined ? findOperation(contract, method, path, {beneath: 'server'}) : undefined
  const id = webhook === undefined ? found?.operationId : webhookIdOf(contract, webhook)
  if (id === undefined)
    return [fault('unknown-operation', `Found the request "${method} ${path}", expected the request of an operation.`)]
  if (response?.events !== undefined) return errorsOf(validator.checkStream(id, response.events).issues)
  if (response !== undefined) {
    const {status, headers: received, body: answer} = response
    const {issues} = validator.validateResponse(id, status, answer, {
      headers: received,
      contentType: lookUpHeader(received, 'content-type'),
    })
    return errorsOf(issues)
  }
  if (found !== undefined && !isAuthorized(found.operation, path, headers))
    return [fault('missing-credentials', 'Found no credentials that the operation accepts.')]
  const contentType = lookUpHeader(headers, 'content-type')
  const given = {headers, ...(webhook === undefined && {url: path}), contentType}
  return errorsOf(validator.validateRequest(id, body, given).issues)
}

function errorsOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({severity}) => severity === 'error')
}

/** Tells requests that may go without credentials, or have those of an alternative. */
function isAuthorized({security}: Operation, url: string, headers: Readonly<Record<string, string>>): boolean {
  return security.length === 0 || security.some((schemes) => schemes.every((scheme) => sends({url, headers}, scheme)))
}

function fault(code: string, message: string): Issue {
  return {severity: 'error', code, path: '', message}
}
