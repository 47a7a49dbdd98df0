import type {Contract, HttpMethod, Operation} from '../contract.ts'
import {findOperation} from '../http/find-operation.ts'
import {essence, isJson} from '../http/media-type.ts'
import type {Issue} from '../issue.ts'
import {hasCredentials} from './credentials.ts'
import type {MockRequest, RequestValidator} from './mock-request.ts'
import {readBody} from './read-body.ts'
import {refusal, type Refusal} from './refusal.ts'

export interface AdmitOptions {
  readonly contract: Contract
  readonly validator: RequestValidator
  readonly credentials: 'required' | 'optional'
  /** In bytes. */
  readonly maxBody: number
  readonly complete?: (operationId: string, body: unknown) => unknown
}

type Admission = {readonly admitted: MockRequest} | {readonly refused: Refusal}

const methods: readonly HttpMethod[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Checks a request in the order in which servers do: path, method, credentials, size, syntax, and only then its content. */
export async function admit(request: Request, number: number, options: AdmitOptions): Promise<Admission> {
  const url = new URL(request.url)
  const found = findOperation(options.contract, request.method, url.pathname)
  if (found === undefined) return {refused: refusePath(options.contract, request.method, url.pathname)}
  const {headers, signal} = request
  const refuse = (reason: Refusal) => ({refused: {...reason, operationId: found.operationId}})
  if (options.credentials === 'required' && !hasCredentials(found.operation, {url, headers})) {
    return refuse(refusal(401, 'missing-credentials', `${schemeNames(found.operation)} is missing.`))
  }
  const read = await readPayload(request, found.operation, options.maxBody)
  if ('refused' in read) return refuse(read.refused)
  const body = options.complete ? options.complete(found.operationId, read.body) : read.body
  const issues = errors(
    options.validator.validateRequest(found.operationId, body, {headers, query: queryOf(url), path: found.params}),
  )
  const [first, ...rest] = issues
  if (first !== undefined) return refuse({status: 400, issues: [first, ...rest], body})
  return {admitted: {number, ...found, url, headers, body, signal}}
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
  const allowed = methods
    .filter((candidate) => findOperation(contract, candidate, pathname))
    .map((candidate) => candidate.toUpperCase())
  if (allowed.length === 0) return refusal(404, 'unknown-path', `"${pathname}" is no path of the description.`)
  const allow = allowed.join(', ')
  return {
    ...refusal(405, 'unknown-method', `"${method}" is no method of "${pathname}", which has ${allow}.`),
    headers: {allow},
  }
}

function schemeNames({security}: Operation): string {
  return security
    .filter((schemes) => schemes.length > 0)
    .map((schemes) => schemes.map(({name, in: place}) => `${name} ${place}`).join(' and '))
    .join(' or ')
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
  if (
    !offered.includes(mediaType) &&
    !offered.some((range) => range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1)))
  ) {
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
