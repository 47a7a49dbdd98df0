import type {Operation} from '../contract.ts'
import {InputError} from '../errors.ts'
import {bytesOfBase64} from '../http/binary.ts'
import {findOperation, type FoundOperation} from '../http/find-operation.ts'
import {findResponse} from '../http/find-response.ts'
import {type HeadersLike, lookUpHeader} from '../http/headers.ts'
import {isJson, isJsonLines} from '../http/media-type.ts'
import {shownPathOf} from '../http/split-target.ts'
import {hasErrors, type Issue, type Omitted, noFindings, type Findings} from '../issue.ts'
import {shorten} from '../json/shorten.ts'
import {isPartial, type Exchange, type ExchangeIssue, type ExchangePart, type ExchangeResult} from './exchange.ts'
import {hintCoding} from './read-message.ts'
import type {ExchangeOptions, Validator} from './validator.ts'

/**
 * Checks a recorded request with its answer. A request that was refused is checked as well: the issues should say why.
 *
 * @throws {InputError} for an exchange that names no request.
 */
export function validateExchange(
  validator: Validator,
  exchange: Exchange,
  options: ExchangeOptions = {},
): ExchangeResult {
  const {method, url_path: urlPath} = exchange
  if (typeof method !== 'string' || typeof urlPath !== 'string')
    throw new InputError('Found an exchange without a request, expected the strings "method" and "url_path".')
  const found = findOperation(validator.contract, method, exchangeUrl(exchange))
  if (found === undefined) {
    const [shownMethod, shownPath] = [shorten(method), shorten(shownPathOf(urlPath))]
    const message = `Found the request "${shownMethod} ${shownPath}", expected the request of an operation in the description.`
    return {valid: true, issues: [{part: 'request', severity: 'warning', code: 'unknown-operation', path: '', message}]}
  }
  const response = checkResponse(validator, found, exchange, options)
  const parts: [ExchangePart, Findings][] = [
    ['request', checkRequest(validator, found, exchange, options)],
    ['response', response],
  ]
  if (exchange.sse) {
    const stream = validator.checkStream(found.operationId, exchange.sse, {
      request: exchange.request,
      isPartial: isPartial(exchange.cut_by),
      maxIssues: options.maxIssues,
    })
    // That what is of another content type is no stream of events is told by that.
    const isTold = response.issues.some(({code}) => code === 'wrong-content-type')
    if (!isTold || !stream.issues.some(({code}) => code === 'no-event')) parts.push(['stream', stream])
  }
  const issues = parts.flatMap(([part, findings]) => findings.issues.map((issue): ExchangeIssue => ({part, ...issue})))
  const omitted = sumOf(parts.flatMap(([, findings]) => findings.omitted ?? []))
  return {valid: !hasErrors(issues), issues, ...(omitted && {omitted})}
}

/** The URL of an exchange, as far as it is known. */
export function exchangeUrl({url_origin: origin = '', url_path: path, query}: Exchange): string {
  return `${origin}${query ? `${path.replace(/\?.*$/s, '')}?${query}` : path}`
}

/** Nothing for nothing. */
function sumOf(counts: readonly Omitted[]): Omitted | undefined {
  if (counts.length === 0) return undefined
  return counts.reduce((sum, {errors, warnings}) => ({errors: sum.errors + errors, warnings: sum.warnings + warnings}))
}

function checkRequest(
  validator: Validator,
  {operationId, operation}: FoundOperation,
  exchange: Exchange,
  {maxIssues}: ExchangeOptions,
): Findings {
  const {request, request_text: text, request_base64: base64, request_headers: sent = {}} = exchange
  const areHeadersKnown = hasOwnHeader(operation, sent)
  const contentType = lookUpHeader(sent, 'content-type')
  const body = request ?? bytesOf(base64, contentType) ?? (text === '' ? undefined : text)
  const {issues, omitted} = validator.validateRequest(operationId, body, {
    maxIssues,
    headers: areHeadersKnown ? sent : undefined,
    url: exchangeUrl(exchange),
    contentType,
    isBodyUnknown: body === undefined,
  })
  // Recorders leave cookies out, and a page does not see its own.
  const hasCookies = lookUpHeader(sent, 'cookie') !== undefined
  const isTold = ({in: location, code}: Issue) => hasCookies || location !== 'cookie' || code !== 'missing-parameter'
  return {issues: issues.filter(isTold), ...(omitted && {omitted})}
}

/** Recorders drop headers, so a missing one says nothing unless one of the operation's own was kept. */
function hasOwnHeader({parameters, security}: Operation, sent: HeadersLike): boolean {
  const isSent = ({in: location, name}: {readonly in: string; readonly name: string}) =>
    (location === 'header' || location === 'cookie') &&
    lookUpHeader(sent, location === 'cookie' ? location : name) !== undefined
  return parameters.some(isSent) || security.some((schemes) => schemes.some(isSent))
}

function checkResponse(
  validator: Validator,
  {operationId, operation}: FoundOperation,
  exchange: Exchange,
  {maxIssues, areResponseHeadersComplete = false}: ExchangeOptions,
): Findings {
  const {status, request, response, response_text: text, response_base64: base64, sse, cut_by: cutBy} = exchange
  const {response_headers: received = {}} = exchange
  // There was no response.
  if (status === 0) return noFindings
  const contentType =
    lookUpHeader(received, 'content-type') ?? (response === null ? linesOf(operation, status) : undefined)
  // What claims to be JSON and is none was found where it was read.
  const isText =
    response === null && text !== '' && !isPartial(cutBy) && contentType !== undefined && !isJson(contentType)
  const bytes = isPartial(cutBy) ? undefined : bytesOf(base64, contentType)
  const body = bytes ?? (isText ? text : (response ?? undefined))
  const areKnown = areResponseHeadersComplete || areRecorded(received)
  const found = validator.validateResponse(operationId, status, body, {
    request,
    maxIssues,
    contentType,
    headers: areKnown ? received : undefined,
    isBodyUnknown: body === undefined || Boolean(sse),
  })
  return areKnown ? found : hintCoding<Findings>(found, received)
}

/** Bytes without a type may be anything. */
function bytesOf(base64: string | undefined, contentType: string | undefined): Uint8Array | undefined {
  return base64 === undefined || contentType === undefined ? undefined : bytesOfBase64(base64)
}

/** The media type of JSON Lines, if a response has it, since few recorders keep headers. */
function linesOf({responses}: Operation, status: number): string | undefined {
  return Object.keys(findResponse(responses, status)?.response.content ?? {}).find(isJsonLines)
}

/** Those that describe the body alone were kept for its sake. */
function areRecorded(headers: NonNullable<Exchange['response_headers']>): boolean {
  return Object.keys(headers).some((name) => !/^content-/i.test(name))
}
