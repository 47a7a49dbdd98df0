import type {Contract} from '../../contract.ts'
import {mediaTypesFor} from '../../http/content.ts'
import {findResponse, statusOf, successesOf} from '../../http/find-response.ts'
import {isJson} from '../../http/media-type.ts'
import {hasErrors} from '../../issue.ts'
import {ownValue} from '../../json/own.ts'
import {readResponse} from '../../validate/index.ts'
import type {MockRequest} from '../admit.ts'
import {refusal, type Answer, type Refuse} from '../answer.ts'
import {exampleAnswer, requiredHeaders} from '../example-answer.ts'
import type {PayloadSources} from '../payload.ts'

export interface StateOptions extends PayloadSources {
  /** Makes the responses that the description does not have. */
  readonly refuse: Refuse
}

/** The first successful response of an operation, with a body and headers; undefined where the description does not allow that. */
export function respond(
  request: MockRequest,
  body: unknown,
  {options, headers = {}}: {readonly options: StateOptions; readonly headers?: Readonly<Record<string, string>>},
): Answer | undefined {
  const {operation} = request
  const found = successesOf(operation.responses)[0]
  if (found === undefined) return undefined
  const status = statusOf(found.key, 200)
  const declared = Object.entries(headers).filter(([name]) => Object.hasOwn(found.response.headers, name))
  const head = {status, headers: {...requiredHeaders(request, found, options), ...Object.fromEntries(declared)}}
  const {content} = found.response
  if (Object.keys(content).length === 0) return head
  const mediaType = mediaTypesFor(content, request).find(
    (one) => isJson(one) && isValidBody(options.contract, request, {status, mediaType: one, body}),
  )
  return mediaType === undefined ? undefined : {...head, mediaType, body: JSON.stringify(body)}
}

function isValidBody(
  contract: Contract,
  {operation}: Pick<MockRequest, 'operation'>,
  {mediaType, ...response}: {readonly status: number; readonly mediaType: string; readonly body: unknown},
): boolean {
  return !hasErrors(readResponse(contract, operation, {...response, contentType: mediaType}).found.issues)
}

/**
 * The response to a request that the state of its item does not allow: problem details where the description has such, else its example for the
 * status, else that of the mock's own refusals.
 */
export function decline(request: MockRequest, options: StateOptions, {status, title, code}: Reason): Answer {
  const {operationId, operation, body, number, preference} = request
  const found = findResponse(operation.responses, status)
  if (found === undefined) return options.refuse({...refusal(status, code, title), operationId, body}, number)
  const problem = {type: 'about:blank', title, status}
  const mediaType = 'application/problem+json'
  const isDescribed = ownValue(found.response.content, mediaType) !== undefined
  if (isDescribed && isValidBody(options.contract, request, {status, mediaType, body: problem}))
    return {status, headers: requiredHeaders(request, found, options), mediaType, body: JSON.stringify(problem)}
  const selecting = {...request, preference: {...preference, status}}
  return exampleAnswer(selecting, options) ?? {status}
}

interface Reason {
  readonly status: number
  readonly code: string
  readonly title: string
}
