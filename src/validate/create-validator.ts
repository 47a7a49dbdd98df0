import type {CompiledSchema, Contract, Operation} from '../contract.ts'
import {hasErrors, toResult, type Issue, type Result} from '../issue.ts'
import {checkSchema} from './check-schema.ts'
import type {HeadersLike} from './headers.ts'
import {eventStreamOf, jsonSchemaOf, operationOf} from './look-up.ts'
import {checkParameters, type ParameterValues} from './parameters.ts'
import type {AnsweredRequest, CheckAnswer, Exchange, ExchangeResult} from './exchange.ts'
import {checkRules, type RuleSet, type RuleSettings} from './rule.ts'
import {checkEvents} from './stream/check-events.ts'
import type {ProtocolChecker} from './stream/create-event-checker.ts'
import {validateExchange} from './validate-exchange.ts'
import {withSchemas} from './with-schemas.ts'

export interface RequestOptions extends ParameterValues {
  /** The request's headers. Left out, they are not checked. */
  readonly headers?: HeadersLike | undefined
  readonly rules?: RuleSettings | undefined
}

export interface AnswerOptions {
  /** The body of the request that is answered. A valid answer is then held against it, if it is valid too. */
  readonly request?: unknown
}

/** Checks payloads of one contract. Each method throws an `InputError` for an operation that the contract does not have. */
export interface Validator {
  readonly contract: Contract
  readonly validateRequest: (operationId: string, body: unknown, options?: RequestOptions) => Result
  /** `body` is the parsed JSON; for JSON Lines, the value of one line. */
  readonly validateResponse: (operationId: string, status: number, body: unknown, options?: AnswerOptions) => Result
  /** `event` is the parsed data of one event of the operation's stream. */
  readonly validateEvent: (operationId: string, event: unknown) => Result
  /** Checks each event and their order. `stream` is the text of an event stream, or the data of its events. The value is the data. */
  readonly checkStream: (operationId: string, stream: string | Iterable<unknown>, options?: AnswerOptions) => Result<readonly unknown[]>
  readonly validateExchange: (exchange: Exchange) => ExchangeResult
}

export interface ValidatorOptions {
  readonly rules?: RuleSet
  /** What the streams ask for beyond the order of their events. */
  readonly protocol?: () => ProtocolChecker
  /** What is asked of the answer to a request, beyond what its schema says. */
  readonly checkAnswer?: CheckAnswer
  /** Severities for all requests, unless one brings its own. */
  readonly settings?: RuleSettings
}

/** A validator for the payloads of `contract`. */
export function createValidator(contract: Contract, {rules, settings: common = {}, protocol, checkAnswer}: ValidatorOptions = {}): Validator {
  const validator: Validator = {
    contract,
    validateRequest(operationId, body, options = {}) {
      const operation = operationOf(contract, operationId)
      const schema = bodySchemaOf(contract, operation)
      const issues = concat(checkParameters(contract, operation, options), checkBody(operation, schema, body))
      if (rules === undefined || hasErrors(issues)) return resultOf(operation, body, issues)
      const settings = options.rules === undefined ? common : {...common, ...options.rules}
      const found = checkRules(rules, body, {operationId, headers: options.headers, schema, settings})
      return resultOf(operation, body, concat(issues, withSchemas(found, {schema, value: body})))
    },
    validateResponse(operationId, status, body, {request} = {}) {
      const operation = operationOf(contract, operationId)
      const {schema, issues} = checkResponse(contract, operation, {status, body})
      const isSuccess = status >= 200 && status < 300
      const found = isSuccess ? answerIssues({operationId, request, answer: {body}}, issues) : []
      return resultOf(operation, body, concat(issues, withSchemas(found, {schema, value: body})))
    },
    validateEvent(operationId, event) {
      return resultOf(operationOf(contract, operationId), event, checkSchema(eventStreamOf(contract, operationId).schema, event))
    },
    checkStream(operationId, stream, {request} = {}) {
      const {data, issues, place} = checkEvents(stream, {...eventStreamOf(contract, operationId), ...(protocol && {protocol})})
      const found = answerIssues({operationId, request, answer: {events: data}}, issues)
      return resultOf(operationOf(contract, operationId), data, place(concat(issues, found)))
    },
    validateExchange: (exchange) => validateExchange(validator, exchange),
  }
  return validator

  /** What is right by itself may still be no answer to the request. */
  function answerIssues(answered: AnsweredRequest, known: readonly Issue[]): readonly Issue[] {
    const {operationId, request} = answered
    if (checkAnswer === undefined || request === undefined || request === null || hasErrors(known)) return []
    const operation = operationOf(contract, operationId)
    const schema = bodySchemaOf(contract, operation)
    return hasErrors(checkBody(operation, schema, request)) ? [] : checkAnswer(answered, common)
  }
}

/** Both lists. Mostly neither has anything in it, and this runs for every payload. */
function concat(some: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  return others.length === 0 ? some : some.length === 0 ? others : [...some, ...others]
}

/** The result for `value`; issues that do not say where to read more get the operation's page. */
function resultOf<Value>({docs}: Operation, value: Value, issues: readonly Issue[]): Result<Value> {
  if (issues.length === 0 || docs === undefined) return toResult(value, issues)
  return toResult(value, issues.map((issue) => ({docs, ...issue})))
}

function bodySchemaOf(contract: Contract, {requestBody}: Operation): CompiledSchema | undefined {
  return requestBody && jsonSchemaOf(contract, requestBody.content)
}

function checkBody({requestBody}: Operation, schema: CompiledSchema | undefined, body: unknown): Issue[] {
  const isAbsent = body === undefined || body === null
  if (requestBody === undefined) {
    return isAbsent ? [] : [{severity: 'error', code: 'unexpected-body', path: '', message: 'Found a request body, expected none.'}]
  }
  if (body === undefined && !requestBody.required) return []
  return schema === undefined ? [] : checkSchema(schema, body)
}

interface CheckedBody {
  readonly schema: CompiledSchema | undefined
  readonly issues: readonly Issue[]
}

function checkResponse(contract: Contract, {responses}: Operation, {status, body}: {status: number; body: unknown}): CheckedBody {
  const response = responses[String(status)] ?? responses[`${String(status)[0]!}XX`] ?? responses.default
  if (response === undefined) {
    const message = `Found the status ${status}, expected one of ${Object.keys(responses).join(', ')}.`
    return {schema: undefined, issues: [{severity: 'warning', code: 'unknown-status', path: '', message, expected: Object.keys(responses)}]}
  }
  const schema = jsonSchemaOf(contract, response.content)
  return {schema, issues: schema === undefined ? [] : checkSchema(schema, body)}
}
