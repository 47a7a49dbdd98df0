import type {Contract} from '../contract.ts'
import {findOperation} from '../http/find-operation.ts'
import {successesOf, statusOf} from '../http/find-response.ts'
import {isEventStream} from '../http/media-type.ts'
import type {Result} from '../issue.ts'
import {
  operationOf,
  readRequest,
  readResponse,
  type Exchange,
  type ExchangePart,
  type OperationIdOf,
  type TypedValidator,
  type Validator,
} from '../validate/index.ts'
import {exchangeUrl} from '../validate/validate-exchange.ts'
import {countingValidator, type Coverage} from './coverage/index.ts'
import {describeIssues, type DescribedMessage} from './describe-issues.ts'
import {eventDataOf, readPayload, readText} from './payload.ts'
import {type ServedRequest, toRequest, toResponseLike} from './to-message.ts'

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

/** The matchers of a contract, as `expect.extend` takes them. An editor completes the operationIds of `Operations`. */
export type BoundMatchers<Operations extends object> = ReturnType<typeof createMatchers<Operations>>

/** Matchers for `expect.extend` of vitest or jest. Those that are given a `Request` or `Response` are awaited; it can still be read. */
export function createMatchers<Operations extends object = object>(
  plain: TypedValidator<Operations> | Validator,
  {coverage}: MatcherOptions = {},
) {
  const validator = coverage === undefined ? plain : countingValidator(plain, coverage)
  return {
    /** `received` is a parsed body, or a `Request` or one of a server framework, whose headers are checked too and whose URL names the operation. */
    toBeValidRequest(received: unknown, operationId?: OperationIdOf<Operations>): MaybeAsync {
      const request = toRequest(received)
      if (request !== undefined) return matchRequest(validator, request, operationId)
      const id = needed(operationId, 'toBeValidRequest', ', unless it is given a Request')
      return toMatch(`request of ${id}`, {payload: () => received}, validator.validateRequest(id, received))
    },
    /** `received` is a parsed body, or a `Response` or one of supertest, Playwright, Cypress or Fastify's `inject`, with its status; it may be a stream. */
    toBeValidResponse(received: unknown, operationId: OperationIdOf<Operations>, status?: number): MaybeAsync {
      needed(operationId, 'toBeValidResponse')
      const response = toResponseLike(received)
      if (response !== undefined)
        return Promise.resolve(response).then((message) => matchResponse(validator, message, operationId))
      const expected = status ?? usualStatus(validator.contract, operationId)
      return toMatch(
        `${expected} response of ${operationId}`,
        {payload: () => received},
        withDeclaredStatus(validator.validateResponse(operationId, expected, received)),
      )
    },
    /** `received` is the text of an event stream, the data of its events, or a `Response`. */
    toBeValidStream(
      received: string | Iterable<unknown> | Response,
      operationId: OperationIdOf<Operations>,
    ): MaybeAsync {
      needed(operationId, 'toBeValidStream')
      if (received instanceof Response)
        return readText(received).then((text) => matchStream(validator, text, operationId))
      return matchStream(validator, received, operationId)
    },
    /** `received` is a recorded request with its answer. */
    toBeValidExchange(received: Exchange): MatcherResult {
      const subject = `exchange ${received.method} ${received.url_path}`
      const {valid, issues} = validator.validateExchange(received)
      return toResult(
        valid,
        () => describeIssues(subject, issues, ({part}) => partOf(validator.contract, received, part)),
        subject,
      )
    },
  }
}

/** The status of the first success that an operation describes. */
function usualStatus(contract: Contract, operationId: string): number {
  const [success] = successesOf(operationOf(contract, operationId).responses)
  return success === undefined ? 200 : statusOf(success.key, 200)
}

async function matchRequest(
  validator: Validator,
  request: Request | ServedRequest,
  operationId?: string,
): Promise<MatcherResult> {
  const {contract} = validator
  const target = new URL(request.url, 'http://localhost')
  const found = findOperation(contract, request.method, target)
  const id = operationId ?? found?.operationId
  if (id === undefined) {
    const {pathname} = target
    const message = `Expected a valid request, but no operation has ${request.method} ${pathname}.`
    return toResult(false, () => message, 'request')
  }
  const {value, issues} = 'arrayBuffer' in request ? await readPayload(request) : {value: request.body, issues: []}
  const {headers, url} = request
  const result = issues.length > 0 ? {valid: false, issues} : validator.validateRequest(id, value, {headers, url})
  const head = {request: {method: request.method, target: url, params: found?.encodedParams}, headers}
  const payload = () => readRequest(contract, operationOf(contract, id), {body: value, headers}).value
  return toMatch(`request of ${id}`, {payload, head}, result)
}

/** The part of an exchange that an issue is about. */
function partOf(contract: Contract, exchange: Exchange, part: ExchangePart): DescribedMessage {
  const {method, request, request_headers: sent = {}, status, response, response_headers: headers = {}, sse} = exchange
  switch (part) {
    case 'request': {
      const target = exchangeUrl(exchange)
      const params = findOperation(contract, method, target)?.encodedParams
      return {payload: () => request, head: {request: {method, target, params}, headers: sent}}
    }
    case 'response':
      return {payload: () => response, head: {status, headers}}
    case 'stream':
      return {payload: () => eventDataOf(sse ?? '')}
    default:
      return part satisfies never
  }
}

async function matchResponse(validator: Validator, response: Response, operationId: string): Promise<MatcherResult> {
  const {status, headers} = response
  const isStream = isEventStream(headers.get('content-type'))
  if (isStream) {
    const head = validator.validateResponse(operationId, status, undefined, {headers, isBodyUnknown: true})
    const subject = `${status} response of ${operationId}`
    if (!head.valid) return toMatch(subject, {payload: () => undefined, head: response}, head)
    return matchStream(validator, await readText(response), operationId)
  }
  const {value, issues} = await readPayload(response)
  const result =
    issues.length > 0 ? {valid: false, issues} : validator.validateResponse(operationId, status, value, {headers})
  const {contract} = validator
  const payload = () => readResponse(contract, operationOf(contract, operationId), {status, body: value, headers}).value
  return toMatch(`${status} response of ${operationId}`, {payload, head: response}, withDeclaredStatus(result))
}

/** In a test, a response that the description does not know is a fault of one of the two. */
function withDeclaredStatus({valid, issues}: Pick<Result, 'valid' | 'issues'>): Pick<Result, 'valid' | 'issues'> {
  if (!issues.some(({code}) => code === 'unknown-status')) return {valid, issues}
  return {
    valid: false,
    issues: issues.map((issue) => (issue.code === 'unknown-status' ? {...issue, severity: 'error'} : issue)),
  }
}

function matchStream(validator: Validator, stream: string | Iterable<unknown>, operationId: string): MatcherResult {
  const events = typeof stream === 'string' ? stream : [...stream]
  return toMatch(
    `stream of ${operationId}`,
    {payload: () => eventDataOf(events)},
    validator.checkStream(operationId, events),
  )
}

function toMatch(
  subject: string,
  message: DescribedMessage,
  {valid, issues}: Pick<Result, 'valid' | 'issues'>,
): MatcherResult {
  return toResult(valid, () => describeIssues(subject, issues, () => message), subject)
}

function toResult(pass: boolean, complain: () => string, subject: string): MatcherResult {
  return {pass, message: () => (pass ? `Expected an invalid ${subject}, but it is valid.` : complain())}
}

/** Programs without types may leave it out of any matcher. */
function needed(operationId: string | undefined, matcher: string, exception = ''): string {
  if (operationId === undefined) throw new TypeError(`${matcher} needs the operationId as its argument${exception}.`)
  return operationId
}
