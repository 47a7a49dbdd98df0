import type {Operation} from '../contract.ts'
import {hasErrors, type Issue} from '../issue.ts'
import type {Exchange, ExchangeIssue, ExchangePart, ExchangeResult} from './exchange.ts'
import {findOperation, type FoundOperation} from './find-operation.ts'
import {lookUpHeader} from './headers.ts'
import type {Validator} from './create-validator.ts'
import {checkParameters} from './parameters.ts'

/** Checks a recorded request with its answer. A request that was refused is checked as well: the issues should say why. */
export function validateExchange(validator: Validator, exchange: Exchange): ExchangeResult {
  const {method, url_path: urlPath} = exchange
  const found = findOperation(validator.contract, method, urlPath)
  if (found === undefined) {
    const message = `Found the request "${method} ${urlPath}", expected one of an operation in the description.`
    return {valid: true, issues: [{part: 'request', severity: 'warning', code: 'unknown-operation', path: '', message}]}
  }
  const issues = [...part('request', requestIssues(validator, found, exchange)), ...part('response', responseIssues(validator, found, exchange))]
  if (exchange.sse) issues.push(...part('stream', validator.checkStream(found.operationId, exchange.sse, exchange).issues))
  return {valid: !hasErrors(issues), issues}
}

function part(name: ExchangePart, issues: readonly Issue[]): ExchangeIssue[] {
  return issues.map((issue) => ({part: name, ...issue}))
}

function requestIssues(validator: Validator, {operationId, operation, params}: FoundOperation, exchange: Exchange): readonly Issue[] {
  const headers = exchange.request_headers ?? {}
  const areHeadersKnown = ownHeaders(operation).some((name) => lookUpHeader(headers, name) !== undefined)
  const query = new URLSearchParams(exchange.query ?? exchange.url_path.split('?')[1] ?? '')
  const values = {headers: areHeadersKnown ? headers : undefined, query: Object.fromEntries(query), path: params}
  const isBodyKnown = exchange.request !== null && exchange.request !== undefined
  return isBodyKnown ? validator.validateRequest(operationId, exchange.request, values).issues : checkParameters(validator.contract, operation, values)
}

/** Recorders drop headers, so a missing one says nothing unless one of the operation's own was kept. */
function ownHeaders({parameters, security}: Operation): string[] {
  return [...parameters, ...security.flat()].filter((sent) => sent.in === 'header').map(({name}) => name)
}

function responseIssues(validator: Validator, {operationId, operation}: FoundOperation, exchange: Exchange): readonly Issue[] {
  const {status, response, response_text: text} = exchange
  if (response !== null && response !== undefined) return validator.validateResponse(operationId, status, response, exchange).issues
  if (!text || !isJsonLines(operation, status)) return []
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : lineIssues(validator, {operationId, status, line, index})))
}

function isJsonLines({responses}: Operation, status: number): boolean {
  return Object.keys(responses[status]?.content ?? {}).some((mediaType) => /jsonl|ndjson/.test(mediaType))
}

interface Line {
  readonly operationId: string
  readonly status: number
  readonly line: string
  readonly index: number
}

/** The issues of one line of JSON Lines. Paths start with the index of the line. */
function lineIssues(validator: Validator, {operationId, status, line, index}: Line): readonly Issue[] {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return [{severity: 'error', code: 'malformed-line', path: `/${index}`, message: 'Found a line that is not JSON.'}]
  }
  return validator.validateResponse(operationId, status, value).issues.map((issue) => ({...issue, path: `/${index}${issue.path}`}))
}
