import type {Contract, Operation} from '../contract.ts'
import {messageOfThrown} from '../errors.ts'
import {textOfUtf8} from '../http/charset.ts'
import {acceptedCodings, decodeContent} from '../http/content-coding.ts'
import {findMediaType} from '../http/content.ts'
import {allowedMethods, findOperation} from '../http/find-operation.ts'
import {formatOf, isJson} from '../http/media-type.ts'
import {readBytes} from '../http/read-bytes.ts'
import {describeSecurity, hasCredentials} from '../http/security.ts'
import type {Issue} from '../issue.ts'
import {readRequest, undescribedBody} from '../validate/index.ts'
import {type Refusal, refusal} from './answer.ts'
import {baseUrlHint} from './base-url-hint.ts'
import {parsePrefer, type Preference} from './prefer.ts'
import type {MockScope} from './scopes.ts'

/** A request that the mock has admitted, as scenarios see it. */
export interface MockRequest {
  /** 1 for the first request that the mock received, also where some before it were refused. */
  readonly number: number
  readonly operationId: string
  readonly operation: Operation
  /** The values of the path template, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly url: URL
  readonly headers: Headers
  /** The wishes of the client, from its `prefer` header. */
  readonly preference: Preference
  /** The parsed body, or undefined where none was sent. */
  readonly body: unknown
  /** Aborted when the client goes away, where the transport can tell. */
  readonly signal: AbortSignal
  /** The scope of the `x-mock-scope` header. */
  readonly scope: MockScope
}

/** The part of a validator that the mock needs; the one of `messages-openapi/validate` has it. */
export interface RequestValidator {
  /** `body` is the parsed JSON, or the bytes of a body of another content type. */
  validateRequest(
    operationId: string,
    body: unknown,
    options?: {headers?: Headers; url?: URL},
  ): {readonly valid: boolean; readonly issues: readonly Issue[]}
}

export interface AdmitOptions {
  readonly contract: Contract
  readonly validator: RequestValidator
  readonly credentials: 'required' | 'optional'
  /** In bytes. */
  readonly maxBody: number
  readonly complete?: (operationId: string, body: unknown) => unknown
}

/** A request with what the mock knows of it before it is read. */
export interface Arrived {
  readonly request: Request
  readonly number: number
  readonly scope: MockScope
}

type Admission = {readonly admitted: MockRequest} | {readonly refused: Refusal}

/** Checks a request in the order in which servers do: path, method, credentials, size, syntax, and only then its content. */
export async function admit({request, number, scope}: Arrived, options: AdmitOptions): Promise<Admission> {
  const url = new URL(request.url)
  // The host is that of the mock.
  const target = url.pathname + url.search
  const find = (method: string) => findOperation(options.contract, method, target, {beneath: 'server'})
  // As servers do: a HEAD that is not described is a GET whose response has no body. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2
  const found = find(request.method) ?? (request.method === 'HEAD' ? find('GET') : undefined)
  if (found === undefined) return {refused: refusePath(options.contract, request.method, url)}
  const {headers, signal} = request
  const refuse = (reason: Refusal) => ({refused: {...reason, operationId: found.operationId}})
  if (options.credentials === 'required' && !hasCredentials(found.operation, {url, headers})) {
    return refuse(refusal(401, 'missing-credentials', `${describeSecurity(found.operation)} is missing.`))
  }
  const read = await readPayload(request, found.operation, options)
  if ('refused' in read) return refuse(read.refused)
  const body = options.complete ? options.complete(found.operationId, read.body) : read.body
  const given = read.bytes ?? body
  const issues = errors(options.validator.validateRequest(found.operationId, given, {headers, url}))
  const [first, ...rest] = issues
  if (first !== undefined) return refuse({status: 400, issues: [first, ...rest], body})
  const {operationId, operation, params} = found
  const about = {number, operationId, operation, params, url, headers}
  return {admitted: {...about, preference: parsePrefer(headers), body, signal, scope}}
}

function errors({issues}: {readonly issues: readonly Issue[]}): readonly Issue[] {
  return issues.filter(({severity}) => severity === 'error')
}

function refusePath(contract: Contract, method: string, {pathname, search}: URL): Refusal {
  const allowed = allowedMethods(contract, pathname + search)
  if (allowed.length === 0) {
    const hint = baseUrlHint(contract, pathname)
    return refusal(404, 'unknown-path', `"${pathname}" is no path of the description.${hint}`)
  }
  const allow = allowed.join(', ')
  return {
    ...refusal(405, 'unknown-method', `"${method}" is no method of "${pathname}", which has ${allow}.`),
    headers: {allow},
  }
}

/** A body as scenarios see it, and as bytes where it is no JSON. */
interface Payload {
  readonly body: unknown
  readonly bytes?: Uint8Array
}

async function readPayload(
  request: Request,
  operation: Operation,
  {contract, maxBody}: AdmitOptions,
): Promise<Payload | {refused: Refusal}> {
  const {headers} = request
  const coding = headers.get('content-encoding')
  const decoded = request.body && decodeContent(request.body, coding)
  if (decoded === undefined) return {refused: refuseCoding(coding)}
  const isTooLong = Number(headers.get('content-length')) > maxBody
  const bytes = isTooLong ? undefined : await readBytes(decoded ?? new Blob().stream(), maxBody).catch(() => null)
  if (bytes === null) return {refused: refusal(400, 'malformed-body', 'The body is not what its content coding says.')}
  if (bytes === undefined) return {refused: refusal(413, 'body-too-large', `The body is longer than ${maxBody} bytes.`)}
  if (bytes.length === 0) return {body: undefined}
  if (operation.requestBody === undefined) return undescribed(bytes)
  const contentType = headers.get('content-type') ?? ''
  const {content} = operation.requestBody
  if (findMediaType(content, contentType) === undefined) {
    const expected = Object.keys(content)
      .map((name) => `"${name}"`)
      .join(' or ')
    const message = `The content type is "${formatOf(contentType)}", expected ${expected}.`
    return {refused: refusal(415, 'unsupported-media-type', message)}
  }
  if (!isJson(contentType)) return {body: readRequest(contract, operation, {body: bytes, headers}).value, bytes}
  return parsePayload(bytes)
}

function undescribed(bytes: Uint8Array): Payload {
  const body = undescribedBody(bytes)
  return body === bytes ? {body: undefined, bytes} : {body}
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 */
function refuseCoding(coding: string | null): Refusal {
  const accepted = acceptedCodings().join(', ')
  const message = `The content coding is "${coding}", expected one of ${accepted}.`
  return {...refusal(415, 'unsupported-content-coding', message), headers: {'accept-encoding': accepted}}
}

function parsePayload(bytes: Uint8Array): Payload | {refused: Refusal} {
  const refuse = (reason: string) => ({
    refused: refusal(400, 'malformed-json', `The body is not valid JSON: ${reason}.`),
  })
  const text = textOfUtf8(bytes)
  if (text === undefined) return refuse('it is not UTF-8')
  try {
    return {body: JSON.parse(text)}
  } catch (cause) {
    return refuse(messageOfThrown(cause))
  }
}
