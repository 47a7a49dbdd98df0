import type {Contract, Operation} from '../contract.ts'
import {allowedMethods, findOperation} from '../http/find-operation.ts'
import {essence, isJson, isInRange} from '../http/media-type.ts'
import {describeSecurity, hasCredentials} from '../http/security.ts'
import type {Issue} from '../issue.ts'
import {type Refusal, refusal} from './answer.ts'
import {concatenate} from './delivery.ts'
import {parsePrefer, type Preference} from './prefer.ts'

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
}

/** The part of a validator that the mock needs; the one of `messages-openapi/validate` has it. */
export interface RequestValidator {
  validateRequest(
    operationId: string,
    body: unknown,
    options?: {headers?: Headers; query?: Readonly<Record<string, string>>; path?: Readonly<Record<string, string>>},
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

type Admission = {readonly admitted: MockRequest} | {readonly refused: Refusal}

/** Checks a request in the order in which servers do: path, method, credentials, size, syntax, and only then its content. */
export async function admit(request: Request, number: number, options: AdmitOptions): Promise<Admission> {
  const url = new URL(request.url)
  const found = findOperation(options.contract, request.method, url.pathname)
  if (found === undefined) return {refused: refusePath(options.contract, request.method, url.pathname)}
  const {headers, signal} = request
  const refuse = (reason: Refusal) => ({refused: {...reason, operationId: found.operationId}})
  if (options.credentials === 'required' && !hasCredentials(found.operation, {url, headers})) {
    return refuse(refusal(401, 'missing-credentials', `${describeSecurity(found.operation)} is missing.`))
  }
  const read = await readPayload(request, found.operation, options.maxBody)
  if ('refused' in read) return refuse(read.refused)
  const body = options.complete ? options.complete(found.operationId, read.body) : read.body
  const issues = errors(
    options.validator.validateRequest(found.operationId, body, {headers, query: queryOf(url), path: found.params}),
  )
  const [first, ...rest] = issues
  if (first !== undefined) return refuse({status: 400, issues: [first, ...rest], body})
  return {admitted: {number, ...found, url, headers, preference: parsePrefer(headers), body, signal}}
}

/** A parameter that comes several times is a list, which the validator reads with commas. */
function queryOf({searchParams}: URL): Record<string, string> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name).join(',')]),
  )
}

function errors({issues}: {readonly issues: readonly Issue[]}): readonly Issue[] {
  return issues.filter(({severity}) => severity === 'error')
}

function refusePath(contract: Contract, method: string, pathname: string): Refusal {
  const allowed = allowedMethods(contract, pathname)
  if (allowed.length === 0) return refusal(404, 'unknown-path', `"${pathname}" is no path of the description.`)
  const allow = allowed.join(', ')
  return {
    ...refusal(405, 'unknown-method', `"${method}" is no method of "${pathname}", which has ${allow}.`),
    headers: {allow},
  }
}

async function readPayload(
  request: Request,
  operation: Operation,
  limit: number,
): Promise<{body: unknown} | {refused: Refusal}> {
  const bytes = await readBody(request, limit)
  if (bytes === undefined) return {refused: refusal(413, 'body-too-large', `The body is longer than ${limit} bytes.`)}
  if (operation.requestBody === undefined || bytes.length === 0) return {body: undefined}
  const mediaType = essence(request.headers.get('content-type'))
  const offered = Object.keys(operation.requestBody.content)
  if (!offered.some((range) => isInRange(range, mediaType))) {
    const expected = offered.map((name) => `"${name}"`).join(' or ')
    return {
      refused: refusal(415, 'unsupported-media-type', `The content type is "${mediaType}", expected ${expected}.`),
    }
  }
  return parsePayload(bytes, mediaType)
}

function parsePayload(bytes: Uint8Array, mediaType: string): {body: unknown} | {refused: Refusal} {
  try {
    const isText = isJson(mediaType) || mediaType.startsWith('text/')
    const text = new TextDecoder('utf-8', {fatal: isText}).decode(bytes)
    return {body: isJson(mediaType) ? JSON.parse(text) : text}
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? cause.message : 'it is not UTF-8'
    return {refused: refusal(400, 'malformed-json', `The body is not valid JSON: ${reason}.`)}
  }
}

/** The bytes of the body; `undefined` where there are more than `limit`, the rest of which is not read. */
async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return concatenate(chunks, length)
}
