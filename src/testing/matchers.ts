import {findOperation} from '../http/find-operation.ts'
import {isEventStream} from '../http/media-type.ts'
import type {Result} from '../issue.ts'
import type {Exchange, Validator} from '../validate/index.ts'
import {countingValidator, type Coverage} from './coverage/index.ts'
import {describeIssues} from './describe-issues.ts'
import {eventDataOf, readPayload, readText} from './payload.ts'

/** The result that `expect.extend` of vitest and of jest wants from a matcher. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

type MaybeAsync = MatcherResult | Promise<MatcherResult>

export interface MatcherOptions {
  /** Counts what the payloads use of the description. */
  readonly coverage?: Pick<Coverage, 'record'>
}

/** Matchers for `expect.extend` of vitest or jest. Those that are given a `Request` or `Response` are awaited; it can still be read. */
export function createMatchers(plain: Validator, {coverage}: MatcherOptions = {}) {
  const validator = coverage === undefined ? plain : countingValidator(plain, coverage)
  return {
    /** `received` is a parsed body, or a `Request`, whose headers are checked too and whose URL names the operation. */
    toBeValidRequest(received: unknown, operationId?: string): MaybeAsync {
      if (received instanceof Request) return matchRequest(validator, received, operationId)
      const id = needed(operationId, 'toBeValidRequest')
      return toMatch(`request of ${id}`, received, validator.validateRequest(id, received))
    },
    /** `received` is a parsed body, or a `Response`, which knows its status and may be a stream. */
    toBeValidResponse(received: unknown, operationId: string, status = 200): MaybeAsync {
      if (received instanceof Response) return matchResponse(validator, received, operationId)
      return toMatch(
        `${status} response of ${operationId}`,
        received,
        validator.validateResponse(operationId, status, received),
      )
    },
    /** `received` is the text of an event stream, the data of its events, or a `Response`. */
    toBeValidStream(received: string | Iterable<unknown> | Response, operationId: string): MaybeAsync {
      if (received instanceof Response)
        return readText(received).then((text) => matchStream(validator, text, operationId))
      return matchStream(validator, received, operationId)
    },
    /** `received` is a recorded request with its answer. */
    toBeValidExchange(received: Exchange): MatcherResult {
      const subject = `exchange ${received.method} ${received.url_path}`
      const payloads = {request: received.request, response: received.response, stream: eventDataOf(received.sse ?? '')}
      const {valid, issues} = validator.validateExchange(received)
      return toResult(valid, () => describeIssues(subject, issues, ({part}) => payloads[part]), subject)
    },
  }
}

async function matchRequest(
  {contract, validateRequest}: Validator,
  request: Request,
  operationId?: string,
): Promise<MatcherResult> {
  const {pathname, searchParams} = new URL(request.url)
  const found = findOperation(contract, request.method, pathname)
  const id = operationId ?? found?.operationId
  if (id === undefined)
    return toResult(
      false,
      () => `Expected a valid request, but no operation has ${request.method} ${pathname}.`,
      'request',
    )
  const {value, issues} = await readPayload(request)
  const options = {
    headers: request.headers,
    query: Object.fromEntries(searchParams),
    ...(found?.operationId === id && {path: found.params}),
  }
  return toMatch(
    `request of ${id}`,
    value,
    issues.length > 0 ? {valid: false, issues} : validateRequest(id, value, options),
  )
}

async function matchResponse(validator: Validator, response: Response, operationId: string): Promise<MatcherResult> {
  if (isEventStream(response.headers.get('content-type'))) {
    return matchStream(validator, await readText(response), operationId)
  }
  const {value, issues} = await readPayload(response)
  const result =
    issues.length > 0 ? {valid: false, issues} : validator.validateResponse(operationId, response.status, value)
  return toMatch(`${response.status} response of ${operationId}`, value, result)
}

function matchStream(validator: Validator, stream: string | Iterable<unknown>, operationId: string): MatcherResult {
  const events = typeof stream === 'string' ? stream : [...stream]
  return toMatch(`stream of ${operationId}`, eventDataOf(events), validator.checkStream(operationId, events))
}

function toMatch(subject: string, payload: unknown, {valid, issues}: Pick<Result, 'valid' | 'issues'>): MatcherResult {
  return toResult(valid, () => describeIssues(subject, issues, () => payload), subject)
}

function toResult(pass: boolean, complain: () => string, subject: string): MatcherResult {
  return {pass, message: () => (pass ? `Expected an invalid ${subject}, but it is valid.` : complain())}
}

function needed(operationId: string | undefined, matcher: string): string {
  if (operationId === undefined)
    throw new TypeError(`${matcher} needs the operationId as its argument, unless it is given a Request.`)
  return operationId
}
