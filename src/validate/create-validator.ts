import type {CompiledSchema, Contract, Operation} from '../contract.ts'
import {isEventStream} from '../http/media-type.ts'
import {isSuccess} from '../http/status.ts'
import {hasErrors, toResult, type Result, joinFindings, noFindings, type Findings} from '../issue.ts'
import {findFaults} from '../schema/check-schema.ts'
import {withSchemas} from '../schema/find-schema.ts'
import type {AnsweredRequest, CheckAnswer} from './exchange.ts'
import {eventStreamOf, hasEventStream, operationOf, webhookIdOf} from './look-up.ts'
import {checkParameters} from './parameters.ts'
import {contentTypeOf, type GivenBody, readRequest, readResponse} from './read-message.ts'
import {checkRules, type RuleSet, type RuleSettings} from './rule.ts'
import {checkEvents} from './stream/check-events.ts'
import type {ProtocolChecker} from './stream/create-event-checker.ts'
import type {TypedValidator} from './typed-validator.ts'
import {validateExchange} from './validate-exchange.ts'
import type {AnswerOptions, RequestOptions, Validator} from './validator.ts'

export interface ValidatorOptions {
  readonly rules?: RuleSet
  /** The protocol that streams keep beyond the order of their events. */
  readonly protocol?: () => ProtocolChecker
  /** The checks of a response to its request, beyond its schema. */
  readonly checkAnswer?: CheckAnswer
  /** Names of query parameters that clients send although the description has none of them. Default: `[]`. */
  readonly extraQuery?: readonly string[]
  /** Severities for all requests, unless one brings its own. */
  readonly settings?: RuleSettings
  /** The number of issues that a result holds. Default: `100`. */
  readonly maxIssues?: number | undefined
}

/**
 * A validator for the payloads of `contract`. With the `operations` of its types as type parameter, the values of valid results are typed.
 */
export function createValidator<Operations extends object = object>(
  contract: Contract,
  options: ValidatorOptions = {},
): TypedValidator<Operations> {
  const {rules, settings: common = {}, protocol, maxIssues: most, extraQuery} = options
  const checkAnswer = createAnswerCheck(contract, options)
  const validator: Validator = {
    contract,
    validateRequest(operationId, body, given = noOptions) {
      const {maxIssues = most, contentType, headers, isBodyUnknown} = given
      const operation = operationOf(contract, operationId)
      // Named one by one, which is faster than a copy of all.
      const message = given === noOptions ? {body, maxIssues} : {body, maxIssues, contentType, headers, isBodyUnknown}
      const read = readRequest(contract, operation, message)
      const found = joinFindings(
        checkParameters(contract, operation, given, {maxIssues, extraQuery}),
        read.found,
        maxIssues,
      )
      if (rules === undefined || hasErrors(found.issues)) return resultOf(operation, read.value, found)
      const {value, schema} = read
      const settings = given.rules === undefined ? common : {...common, ...given.rules}
      const more = checkRules(rules, value, {operationId, headers: given.headers, schema, settings, maxIssues})
      return resultOf(operation, value, joinFindings(found, placed(more, schema, value), maxIssues))
    },
    validateResponse(operationId, status, body, given = noAnswerOptions) {
      const {request, maxIssues = most, contentType, headers, isBodyUnknown} = given
      const operation = operationOf(contract, operationId)
      const message = {status, body, maxIssues, contentType, headers, isBodyUnknown}
      const {value, schema, found} = readResponse(contract, operation, message)
      if (isStreamText(operation, value, given) && !hasErrors(found.issues)) {
        const stream = validator.checkStream(operationId, value, {...given, maxIssues})
        return resultOf(operation, stream.valid ? stream.value : value, joinFindings(found, stream, maxIssues))
      }
      const asked = isSuccess(status) && isBodyUnknown !== true ? request : undefined
      const more = checkAnswer({operationId, request: asked, answer: {body: value}}, found, maxIssues)
      return resultOf(operation, value, joinFindings(found, placed(more, schema, value), maxIssues))
    },
    validateEvent(operationId, event, {maxIssues = most} = {}) {
      const {schema} = eventStreamOf(contract, operationId)
      const found = schema === undefined ? noFindings : findFaults(schema, event, {maxIssues})
      return resultOf(operationOf(contract, operationId), event, found)
    },
    checkStream(operationId, stream, {request, isPartial = false, maxIssues = most} = {}) {
      const declared = eventStreamOf(contract, operationId)
      const description = {...declared, ...(protocol && {protocol}), isPartial, maxIssues}
      const {data, found, place} = checkEvents(stream, description)
      // Without its request, an answer is not held against any.
      const asked = isPartial ? undefined : request
      const more = checkAnswer({operationId, request: asked, answer: {events: data}}, found, maxIssues)
      const {issues, ...rest} = joinFindings(found, more, maxIssues)
      return resultOf(operationOf(contract, operationId), data, {issues: place(issues), ...rest})
    },
    validateWebhook: (name, body, given) => validator.validateRequest(webhookIdOf(contract, name), body, given),
    validateExchange: (exchange, {maxIssues = most, ...given} = {}) =>
      validateExchange(validator, exchange, {...given, maxIssues}),
  }
  // What a valid value is comes from data, so that only the type parameter can say it.
  return validator as TypedValidator<Operations>
}

/** The result for a request whose parameters were checked before. */
export function checkRequestBody(contract: Contract, operation: Operation, given: GivenBody): Result {
  const {value, found} = readRequest(contract, operation, given)
  return resultOf(operation, value, found)
}

/** This runs on every request, and mostly there is nothing but a body. */
const noOptions: RequestOptions = {}
const noAnswerOptions: AnswerOptions = {}

/** Checks a response against its request: valid by itself, it may still be no answer. */
function createAnswerCheck(contract: Contract, {checkAnswer, settings = {}}: ValidatorOptions) {
  return (answered: AnsweredRequest, known: Findings, maxIssues: number | undefined): Findings => {
    const {operationId, request} = answered
    if (checkAnswer === undefined || request === undefined || request === null || hasErrors(known.issues))
      return noFindings
    const operation = operationOf(contract, operationId)
    const isWrong = hasErrors(readRequest(contract, operation, {body: request, maxIssues: 1}).found.issues)
    return isWrong ? noFindings : checkAnswer(answered, {settings, maxIssues})
  }
}

/** Tells the text of an event stream, which says nothing where it is only a part of what is known. */
function isStreamText(operation: Operation, value: unknown, given: AnswerOptions): value is string {
  const isStream = typeof value === 'string' && isEventStream(contentTypeOf(given))
  return isStream && given.isBodyUnknown !== true && hasEventStream(operation)
}

function placed(found: Findings, schema: CompiledSchema | undefined, value: unknown): Findings {
  return found.issues.length === 0 ? found : {...found, issues: withSchemas(found.issues, {schema, value})}
}

/** The result for `value`; issues that do not say where to read more get the operation's page. */
function resultOf<Value>({docs}: Operation, value: Value, {issues, omitted}: Findings): Result<Value> {
  const documented = issues.length === 0 || docs === undefined ? issues : issues.map((issue) => ({docs, ...issue}))
  return toResult(value, {issues: documented, omitted})
}
