import type {Operation} from '../contract.ts'
import {findOperation, type FoundOperation} from '../http/find-operation.ts'
import {findResponse} from '../http/find-response.ts'
import {lookUpHeader} from '../http/headers.ts'
import {isJsonLines} from '../http/media-type.ts'
import {hasErrors, type Omitted, IssueList, noFindings, type Findings} from '../issue.ts'
import type {Exchange, ExchangeIssue, ExchangePart, ExchangeResult} from './exchange.ts'
import {checkParameters} from './parameters.ts'
import type {IssueOptions, Validator} from './validator.ts'

/** Checks a recorded request with its answer. A request that was refused is checked as well: the issues should say why. */
export function validateExchange(validator: Validator, exchange: Exchange, maxIssues?: number): ExchangeResult {
  const {method, url_path: urlPath} = exchange
  const found = findOperation(validator.contract, method, urlPath)
  if (found === undefined) {
    const message = `Found the request "${method} ${urlPath}", expected one of an operation in the description.`
    return {valid: true, issues: [{part: 'request', severity: 'warning', code: 'unknown-operation', path: '', message}]}
  }
  const options = {maxIssues}
  const parts: [ExchangePart, Findings][] = [
    ['request', checkRequest(validator, found, exchange, options)],
    ['response', checkResponse(validator, found, exchange, options)],
  ]
  if (exchange.sse)
    parts.push([
      'stream',
      validator.checkStream(found.operationId, exchange.sse, {request: exchange.request, ...options}),
    ])
  const issues = parts.flatMap(([part, findings]) => findings.issues.map((issue): ExchangeIssue => ({part, ...issue})))
  const omitted = sumOf(parts.flatMap(([, findings]) => findings.omitted ?? []))
  return {valid: !hasErrors(issues), issues, ...(omitted && {omitted})}
}

/** Nothing for nothing. */
function sumOf(counts: readonly Omitted[]): Omitted | undefined {
  if (counts.length === 0) return undefined
  return counts.reduce((sum, {errors, warnings}) => ({errors: sum.errors + errors, warnings: sum.warnings + warnings}))
}

function checkRequest(
  validator: Validator,
  {operationId, operation, params}: FoundOperation,
  exchange: Exchange,
  options: IssueOptions,
): Findings {
  const headers = exchange.request_headers ?? {}
  const areHeadersKnown = ownHeaders(operation).some((name) => lookUpHeader(headers, name) !== undefined)
  const query = new URLSearchParams(exchange.query ?? exchange.url_path.split('?')[1] ?? '')
  const values = {headers: areHeadersKnown ? headers : undefined, query: Object.fromEntries(query), path: params}
  const isBodyKnown = exchange.request !== null && exchange.request !== undefined
  if (isBodyKnown) return validator.validateRequest(operationId, exchange.request, {...values, ...options})
  return checkParameters(validator.contract, operation, {...values, ...options})
}

/** Recorders drop headers, so a missing one says nothing unless one of the operation's own was kept. */
function ownHeaders({parameters, security}: Operation): string[] {
  return [...parameters, ...security.flat()].filter((sent) => sent.in === 'header').map(({name}) => name)
}

function checkResponse(
  validator: Validator,
  {operationId, operation}: FoundOperation,
  exchange: Exchange,
  {maxIssues}: IssueOptions,
): Findings {
  const {status, request, response, response_text: text} = exchange
  if (response !== null && response !== undefined)
    return validator.validateResponse(operationId, status, response, {request, maxIssues})
  if (!text || !hasJsonLines(operation, status)) return noFindings
  const list = new IssueList(maxIssues)
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') list.addAll(checkLine(validator, {operationId, status, line, index, maxIssues}))
  }
  return list.toFindings()
}

function hasJsonLines({responses}: Operation, status: number): boolean {
  return Object.keys(findResponse(responses, status)?.response.content ?? {}).some(isJsonLines)
}

interface Line extends IssueOptions {
  readonly operationId: string
  readonly status: number
  readonly line: string
  readonly index: number
}

/** The issues of one line of JSON Lines. Paths start with the index of the line. */
function checkLine(validator: Validator, {operationId, status, line, index, maxIssues}: Line): Findings {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return {
      issues: [
        {severity: 'error', code: 'malformed-line', path: `/${index}`, message: 'Found a line that is not JSON.'},
      ],
    }
  }
  const {issues, omitted} = validator.validateResponse(operationId, status, value, {maxIssues})
  return {issues: issues.map((issue) => ({...issue, path: `/${index}${issue.path}`})), ...(omitted && {omitted})}
}
