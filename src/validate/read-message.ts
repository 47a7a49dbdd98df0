import type {Contract, Operation, OperationResponse} from '../contract.ts'
import {codingHint} from '../http/coding-names.ts'
import {findMediaType, type MediaTypes} from '../http/content.ts'
import {findResponse} from '../http/find-response.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {isMultipart, isUrlEncoded} from '../http/media-type.ts'
import {mayHaveBody} from '../http/status.ts'
import {type Findings, joinFindings, noFindings, type Issue} from '../issue.ts'
import {isJsonObject} from '../json/object.ts'
import {findFaults} from '../schema/check-schema.ts'
import {type Direction, withDirection} from './check-direction.ts'
import type {ReadBody} from './checked-body.ts'
import {isSentByService, jsonSchemaOf} from './look-up.ts'
import {checkDescribedHeaders} from './parameter-checker.ts'
import {readBody, wrongContentType} from './read-body.ts'

/** The body of a message with what tells its form. */
export interface GivenBody {
  /** The parsed body; or bytes; or the text of one that is not JSON. The last two need a content type. */
  readonly body: unknown
  /** The content type of the body. Default: that of `headers`, and where there is none the one of JSON. */
  readonly contentType?: string | undefined
  readonly headers?: HeadersLike | undefined
  /** True if a recording lacks the body, so that nothing is said of it. */
  readonly isBodyUnknown?: boolean | undefined
  readonly maxIssues?: number | undefined
}

/** Reads the body of a request, and checks it. */
export function readRequest(contract: Contract, operation: Operation, given: GivenBody): ReadBody {
  const {requestBody} = operation
  const bytes = bodyOf(given)
  if (given.isBodyUnknown === true) return unread(bytes)
  const body = bytes === undefined ? emptyFormOf(requestBody, given) : bytes
  if (requestBody === undefined)
    return body === undefined || body === null
      ? unread(body)
      : {...unread(body), found: {issues: [{...unexpectedBody('request'), ...(isEmptyObject(body) && emptyObject)}]}}
  if (body === undefined && !requestBody.required) return unread(body)
  if (
    body === undefined &&
    hasContent(requestBody.content) &&
    jsonSchemaOf(contract, requestBody.content) === undefined
  )
    return {...unread(body), found: {issues: [missingBody(requestBody.content)]}}
  const direction = isSentByService(contract, operation) ? 'response' : 'request'
  const whole = body === given.body ? given : {...given, body}
  return directed(readContent(contract, requestBody.content, whole), direction, 'request')
}

/** Reads the body of a response, and checks it with the status, the content type and the headers. */
export function readResponse(
  contract: Contract,
  operation: Operation,
  given: GivenBody & {readonly status: number},
): ReadBody {
  const {method, responses} = operation
  const {status, headers, maxIssues} = given
  const body = bodyOf(given)
  const response = findResponse(responses, status)?.response
  if (response === undefined) return {...unread(body), found: {issues: [unknownStatus(responses, status)]}}
  const whole = body === given.body ? given : {...given, body}
  const read = mayHaveBody(method, status)
    ? readResponseBody(contract, operation, response.content, whole)
    : bodyless(body)
  if (headers === undefined) return read
  return {
    ...read,
    found: joinFindings(read.found, checkDescribedHeaders(contract, response.headers, headers, maxIssues), maxIssues),
  }
}

function readResponseBody(
  contract: Contract,
  operation: Operation,
  content: OperationResponse['content'],
  given: GivenBody,
): ReadBody {
  const direction = isSentByService(contract, operation) ? 'request' : 'response'
  if (given.isBodyUnknown !== true)
    return directed(withCoding(readContent(contract, content, given), given), direction, 'response')
  const contentType = contentTypeOf(given)
  const isOther = contentType !== undefined && hasContent(content) && findMediaType(content, contentType) === undefined
  return isOther ? {...unread(undefined), found: {issues: [wrongContentType(content, contentType)]}} : unread(undefined)
}

/** A body with what its direction says, and with its own text where that was read to be checked. */
function directed(read: ReadBody, direction: Direction, message: Direction): ReadBody {
  const {text, ...whole} = withDirection(read, direction, message)
  return text === undefined ? whole : {value: text, schema: undefined, found: whole.found}
}

function withCoding(read: ReadBody, {headers}: GivenBody): ReadBody {
  const found = hintCoding(read.found, headers)
  return found === read.found ? read : {...read, found}
}

/** The findings of a body, with a hint at its content coding where it makes no sense. */
export function hintCoding<Found extends Findings>(found: Found, headers: HeadersLike | undefined): Found {
  const hint = found.issues[0]?.code === 'malformed-body' ? codingHint(headers) : ''
  if (hint === '') return found
  return {...found, issues: found.issues.map((issue) => ({...issue, message: issue.message + hint}))}
}

function bodyless(body: unknown): ReadBody {
  const isEmpty = body === undefined || body === null || body === ''
  return isEmpty ? unread(body) : {...unread(body), found: {issues: [unexpectedBody('response')]}}
}

/** Many descriptions leave out the content of a response that has some. */
function hasContent(content: MediaTypes): boolean {
  for (const _ in content) return true
  return false
}

function readContent(contract: Contract, content: MediaTypes, given: GivenBody): ReadBody {
  const {body, maxIssues} = given
  const contentType = contentTypeOf(given)
  if (contentType !== undefined && body !== undefined && hasContent(content))
    return readBody(contract, content, {body, contentType, maxIssues})
  const schema = jsonSchemaOf(contract, content)
  if (schema !== undefined && body === undefined && !schema.is(body))
    return {...unread(body), found: {issues: [missingBody(content)]}}
  if (schema !== undefined) return {value: body, schema, found: findFaults(schema, body, {maxIssues})}
  const form = Object.keys(content).find((key) => isUrlEncoded(key) || isMultipart(key))
  if (form !== undefined && isJsonObject(body)) return readBody(contract, content, {body, contentType: form, maxIssues})
  return unread(body)
}

export function contentTypeOf({contentType, headers}: Pick<GivenBody, 'contentType' | 'headers'>): string | undefined {
  return contentType ?? (headers && lookUpHeader(headers, 'content-type'))
}

/** Without bytes there is no body. */
function bodyOf({body}: GivenBody): unknown {
  if (body instanceof ArrayBuffer) return bodyOf({body: new Uint8Array(body)})
  return body instanceof Uint8Array && body.length === 0 ? undefined : body
}

/** The text of a form without fields, where a form must be: it has no bytes. */
function emptyFormOf(requestBody: Operation['requestBody'], given: GivenBody): string | undefined {
  const contentType = requestBody?.required === true ? contentTypeOf(given) : undefined
  const isForm = contentType !== undefined && isUrlEncoded(contentType)
  return isForm && findMediaType(requestBody!.content, contentType) !== undefined ? '' : undefined
}

function unread(value: unknown): ReadBody {
  return {value, schema: undefined, found: noFindings}
}

/** Several client libraries send this where they have nothing to send, and services take it. */
const emptyObject = {severity: 'warning', message: 'Found the request body {}, expected none.'} as const

/** The body of a request whose operation describes none, as it is checked: the empty object, or else the bytes. */
export function undescribedBody(bytes: Uint8Array): unknown {
  return bytes.length <= 8 && new TextDecoder().decode(bytes).trim() === '{}' ? {} : bytes
}

function isEmptyObject(body: unknown): boolean {
  return isJsonObject(body) && Object.keys(body).length === 0
}

function unexpectedBody(part: 'request' | 'response'): Issue {
  return {severity: 'error', code: 'unexpected-body', path: '', message: `Found a ${part} body, expected none.`}
}

function missingBody(content: MediaTypes): Issue {
  const message = `Found no body, expected one of the content type ${Object.keys(content).join(' or ')}.`
  return {severity: 'error', code: 'missing-body', path: '', message}
}

function unknownStatus(responses: Operation['responses'], status: number): Issue {
  const expected = Object.keys(responses)
  const message = `Found the status ${status}, expected one of ${expected.join(', ')}.`
  return {severity: 'warning', code: 'unknown-status', path: '', message, expected}
}
