import type {CompiledSchema, Contract, Operation} from '../contract.ts'
import {findResponse} from '../http/find-response.ts'
import {isSuccess} from '../http/status.ts'
import {hasErrors, toResult, type Result, joinFindings, noFindings, type Findings} from '../issue.ts'
import {findFaults} from '../schema/check-schema.ts'
import {withSchemas} from '../schema/find-schema.ts'
import type {AnsweredRequest, CheckAnswer} from './exchange.ts'
import {eventStreamOf, jsonSchemaOf, operationOf} from './look-up.ts'
import {checkParameters} from './parameters.ts'
import {checkRules, type RuleSet, type RuleSettings} from './rule.ts'
import {checkEvents} from './stream/check-events.ts'
import type {ProtocolChecker} from './stream/create-event-checker.ts'
import {validateExchange} from './validate-exchange.ts'
import type {Validator} from './validator.ts'

export interface ValidatorOptions {
  readonly rules?: RuleSet
  /** The protocol that streams keep beyond the order of their events. */
  readonly protocol?: () => ProtocolChecker
  /** The checks of a response to its request, beyond its schema. */
  readonly checkAnswer?: CheckAnswer
  /** Severities for all requests, unless one brings its own. */
  readonly settings?: RuleSettings
  /** The number of issues that a result holds. Default: `100`. */
  readonly maxIssues?: number | undefined
}

/** A validator for the payloads of `contract`. */
export function createValidator(contract: Contract, options: ValidatorOptions = {}): Validator {
  const {rules, settings: common = {}, protocol, maxIssues: most} = options
  const checkAnswer = createAnswerCheck(contract, options)
  const validator: Validator = {
    contract,
    validateRequest(operationId, body, given = {}) {
      const {maxIssues = most} = given
      const operation = operationOf(contract, operationId)
      const schema = bodySchemaOf(contract, operation)
      const found = joinFindings(
        checkParameters(contract, operation, given),
        checkBody(operation, schema, {body, maxIssues}),
        maxIssues,
      )
      if (rules === undefined || hasErrors(found.issues)) return resultOf(operation, body, found)
      const settings = given.rules === undefined ? common : {...common, ...given.rules}
      const more = checkRules(rules, body, {operationId, headers: given.headers, schema, settings, maxIssues})
      return resultOf(operation, body, joinFindings(found, placed(more, schema, body), maxIssues))
    },
    validateResponse(operationId, status, body, {request, maxIssues = most} = {}) {
      const operation = operationOf(contract, operationId)
      const {schema, found} = checkResponse(contract, operation, {status, body, maxIssues})
      const more = isSuccess(status)
        ? checkAnswer({operationId, request, answer: {body}}, found, maxIssues)
        : noFindings
      return resultOf(operation, body, joinFindings(found, placed(more, schema, body), maxIssues))
    },
    validateEvent(operationId, event, {maxIssues = most} = {}) {
      return resultOf(
        operationOf(contract, operationId),
        event,
        findFaults(eventStreamOf(contract, operationId).schema, event, {maxIssues}),
      )
    },
    checkStream(operationId, stream, {request, maxIssues = most} = {}) {
      const {data, found, place} = checkEvents(stream, {
        ...eventStreamOf(contract, operationId),
        ...(protocol && {protocol}),
        maxIssues,
      })
      const more = checkAnswer({operationId, request, answer: {events: data}}, found, maxIssues)
      const {issues, ...rest} = joinFindings(found, more, maxIssues)
      return resultOf(operationOf(contract, operationId), data, {issues: place(issues), ...rest})
    },
    validateExchange: (exchange, {maxIssues = most} = {}) => validateExchange(validator, exchange, maxIssues),
  }
  return validator
}

/** Checks a response against its request: valid by itself, it may still be no answer. */
function createAnswerCheck(contract: Contract, {checkAnswer, settings = {}}: ValidatorOptions) {
  return (answered: AnsweredRequest, known: Findings, maxIssues: number | undefined): Findings => {
    const {operationId, request} = answered
    if (checkAnswer === undefined || request === undefined || request === null || hasErrors(known.issues))
      return noFindings
    const operation = operationOf(contract, operationId)
    const schema = bodySchemaOf(contract, operation)
    const isWrong = hasErrors(checkBody(operation, schema, {body: request, maxIssues: 1}).issues)
    return isWrong ? noFindings : checkAnswer(answered, {settings, maxIssues})
  }
}

function placed({issues, ...rest}: Findings, schema: CompiledSchema | undefined, value: unknown): Findings {
  return issues.length === 0 ? {issues, ...rest} : {issues: withSchemas(issues, {schema, value}), ...rest}
}

/** The result for `value`; issues that do not say where to read more get the operation's page. */
function resultOf<Value>({docs}: Operation, value: Value, {issues, omitted}: Findings): Result<Value> {
  const documented = issues.length === 0 || docs === undefined ? issues : issues.map((issue) => ({docs, ...issue}))
  return toResult(value, {issues: documented, omitted})
}

function bodySchemaOf(contract: Contract, {requestBody}: Operation): CompiledSchema | undefined {
  return requestBody && jsonSchemaOf(contract, requestBody.content)
}

interface Body {
  readonly body: unknown
  readonly maxIssues: number | undefined
}

function checkBody({requestBody}: Operation, schema: CompiledSchema | undefined, {body, maxIssues}: Body): Findings {
  const isAbsent = body === undefined || body === null
  if (requestBody === undefined) {
    return isAbsent
      ? noFindings
      : {
          issues: [
            {severity: 'error', code: 'unexpected-body', path: '', message: 'Found a request body, expected none.'},
          ],
        }
  }
  if (body === undefined && !requestBody.required) return noFindings
  return schema === undefined ? noFindings : findFaults(schema, body, {maxIssues})
}

interface CheckedBody {
  readonly schema: CompiledSchema | undefined
  readonly found: Findings
}

function checkResponse(
  contract: Contract,
  {responses}: Operation,
  {status, body, maxIssues}: Body & {readonly status: number},
): CheckedBody {
  const response = findResponse(responses, status)?.response
  if (response === undefined) {
    const expected = Object.keys(responses)
    const message = `Found the status ${status}, expected one of ${expected.join(', ')}.`
    return {
      schema: undefined,
      found: {issues: [{severity: 'warning', code: 'unknown-status', path: '', message, expected}]},
    }
  }
  const schema = jsonSchemaOf(contract, response.content)
  return {schema, found: schema === undefined ? noFindings : findFaults(schema, body, {maxIssues})}
}
