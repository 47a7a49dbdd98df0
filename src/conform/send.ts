import type {Operation} from '../contract.ts'
import {findOperation} from '../http/find-operation.ts'
import {lookUpHeader} from '../http/headers.ts'
import {isEventStream} from '../http/media-type.ts'
import {filterMembers} from '../json/object.ts'
import {ownValue} from '../json/own.ts'
import {parseAnyJson} from '../json/parse-any-json.ts'
import {decodeText} from '../sse/index.ts'
import {needsText, parse} from '../testing/tap/body.ts'
import {malformedBody} from '../testing/tap/check-texts.ts'
import {guarded} from '../validate/check-failed.ts'
import type {Exchange, ExchangeIssue} from '../validate/index.ts'
import type {CheckRequest, Reply, SendOptions, CheckSubject} from './check.ts'
import {credentialHeaders} from './credential-headers.ts'
import {receive, type Limits, type ReceivedResponse} from './receive.ts'

export interface ConformTarget {
  readonly fetch: typeof globalThis.fetch
  /** Without a slash at the end. */
  readonly baseUrl: string
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>
  readonly credential: string | undefined
  readonly limits: Limits
}

export interface Sending extends SendOptions {
  readonly askedBy: string
}

/** Sends one request to the target, and checks what comes back. */
export async function sendRequest(
  target: ConformTarget,
  subject: Pick<CheckSubject, 'contract' | 'validator'>,
  request: CheckRequest,
  options: Sending,
): Promise<Reply> {
  const {headers, url, body} = toWire(target, operationOf(subject, request), request, options)
  const startedAt = new Date()
  const found = await receive(
    (signal) => target.fetch(url, {method: request.method, headers, signal, redirect: 'manual', ...body}),
    {limits: target.limits, abort: options.abort},
  )
  return toReply(subject, {request, url, headers, received: found, startedAt, ...options})
}

function operationOf({contract}: Pick<CheckSubject, 'contract'>, {operationId}: CheckRequest): Operation | undefined {
  if (operationId !== undefined) return ownValue(contract.operations, operationId)
  // What is asked of no operation carries the credential as those do that ask for one.
  return Object.values(contract.operations).find(({security}) => security.flat().length > 0)
}

function toWire(
  {baseUrl, headers: common, credential}: ConformTarget,
  operation: Operation | undefined,
  {path, headers: own = {}, json, raw}: CheckRequest,
  {credentials}: SendOptions,
) {
  const given = credentials === 'none' ? {} : (credentials ?? credentialHeaders(operation, credential))
  const {query = '', ...sent} = given
  const withCommon = credentials === undefined ? common : withoutCredentials(common)
  const url = `${baseUrl}${path}${query === '' ? '' : `${path.includes('?') ? '&' : '?'}${query}`}`
  const text = json === undefined ? raw : JSON.stringify(json)
  const type = json === undefined ? {} : {'content-type': 'application/json'}
  return {
    url,
    headers: {...type, ...sent, ...withCommon, ...own},
    body: text === undefined ? {} : {body: text},
  }
}

/** The headers that the user gives, without those that may be credentials. */
function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return filterMembers(headers, (name) => !/auth|key|token|cookie/i.test(name))
}

interface Seen {
  readonly request: CheckRequest
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly received: ReceivedResponse
  readonly startedAt: Date
  readonly askedBy: string
  readonly abort?: boolean
}

function toReply(subject: Pick<CheckSubject, 'contract' | 'validator'>, seen: Seen): Reply {
  const {request, url, received, startedAt, askedBy} = seen
  const {status, headers, text, base64, failure} = received
  const contentType = headers.get('content-type')
  const isStream = isEventStream(contentType)
  const isRead = isStream || base64 !== undefined
  const body = isRead ? {json: null, isMalformed: false} : parse(text, contentType)
  const exchange = toExchange(seen, body.json, isStream)
  const issues =
    failure === undefined ? findIssues(subject, {...exchange, url_path: pathOf(request)}, body.isMalformed) : []
  const events = isStream ? decodeText(text).map(({data}) => parseAnyJson(data)) : undefined
  const {progress, waited, received: duration} = received
  return {
    ...{request, askedBy, url, status, headers, text, events, progress, failure, exchange, issues, startedAt, waited},
    json: body.json ?? undefined,
    received: duration,
  }
}

/** Characters of a request's text that are worth to be kept. */
const longestKept = 100_000

function toExchange(
  {request, url, headers: sent, received, abort = false}: Seen,
  json: unknown,
  isStream: boolean,
): Exchange {
  const {status, headers, text, base64, chunks} = received
  const {pathname, search} = new URL(url)
  const {method, json: body, raw} = request
  return {
    method,
    url_path: pathname,
    ...(search !== '' && {query: search.slice(1)}),
    request_headers: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value])),
    request: body ?? null,
    ...(typeof raw === 'string' && raw.length <= longestKept && {request_text: raw}),
    status,
    response_headers: Object.fromEntries(headers),
    response: isStream ? null : json,
    sse: isStream ? text : null,
    ...(base64 === undefined ? !isStream && needsText(text, json) && {response_text: text} : {response_base64: base64}),
    chunks,
    ...(abort && {cut_by: 'client' as const}),
  }
}

/** The path beneath that of the target, which the description need not know. */
function pathOf({path}: CheckRequest): string {
  return path.replace(/\?.*$/s, '')
}

/** The issues of the response: of its status, headers and body, or of its stream. */
function findIssues(
  {contract, validator}: Pick<CheckSubject, 'contract' | 'validator'>,
  exchange: Exchange,
  isMalformed: boolean,
): readonly ExchangeIssue[] {
  // What asks for nothing that is described gets a response that nothing describes.
  if (exchange.method === 'HEAD' || findOperation(contract, exchange.method, exchange.url_path) === undefined) return []
  if (isMalformed) return [{part: 'response', ...malformedBody(exchange.response_headers)}]
  return guarded<readonly ExchangeIssue[]>(
    () => validator.validateExchange(exchange).issues.filter(({part}) => part !== 'request'),
    (issue) => [{part: 'response', ...issue}],
  )
}

/** The number of seconds that a server asks to wait. */
export function retryAfterOf({headers}: Pick<Reply, 'headers'>): number | undefined {
  const text = lookUpHeader(headers, 'retry-after')
  return text !== undefined && /^\d{1,6}(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}
