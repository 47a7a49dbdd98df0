import type {Contract} from '../contract.ts'
import type {Result} from '../issue.ts'
import {
  createValidator,
  toStandardSchema,
  type AnswerOptions,
  type Exchange,
  type ExchangeResult,
  type ExchangeOptions,
  type IssueOptions,
  type OperationIdOf,
  type RequestBodyOf,
  type ResponseBodyOf,
  type RequestOptions,
  type RuleSettings,
  type StandardSchema,
} from '../validate/index.ts'
import {validatorOptions} from './validator-options.ts'

/** The types of a contract: openapi-typescript's operations, and the union of the stream's events. */
export interface ContractTypes {
  readonly operations: object
  readonly event: unknown
}

/** Checks payloads of the Messages API. */
export interface MessagesValidator<Types extends ContractTypes> {
  /**
   * Checks the body of a request, and its headers if they are given.
   *
   * @throws {InputError} for an unknown operation.
   */
  readonly validateRequest: <Id extends OperationIdOf<Types['operations']>>(
    operationId: Id,
    body: unknown,
    options?: RequestOptions,
  ) => Result<RequestBodyOf<Types['operations'], Id>>
  /**
   * Checks the parsed body of a response, also of an error. A status that the description does not list is a warning.
   *
   * @throws {InputError} for an unknown operation.
   */
  readonly validateResponse: <Id extends OperationIdOf<Types['operations']>, Status extends number>(
    operationId: Id,
    status: Status,
    body: unknown,
    options?: AnswerOptions,
  ) => Result<ResponseBodyOf<Types['operations'], Id, Status>>
  /** The check of a request's body as a Standard Schema, for libraries that take any validator. */
  readonly requestSchema: <Id extends OperationIdOf<Types['operations']>>(
    operationId: Id,
  ) => StandardSchema<RequestBodyOf<Types['operations'], Id>>
  /** The check of a response's body as a Standard Schema. */
  readonly responseSchema: <Id extends OperationIdOf<Types['operations']>>(
    operationId: Id,
    status?: number,
  ) => StandardSchema<ResponseBodyOf<Types['operations'], Id, 200>>
  /** Checks the parsed data of one stream event. */
  readonly validateEvent: (event: unknown, options?: IssueOptions) => Result<Types['event']>
  /** Checks a whole stream, given as the text of the response or as the data of its events: each event, and their order. */
  readonly checkStream: (
    stream: string | Iterable<unknown>,
    options?: AnswerOptions,
  ) => Result<readonly Types['event'][]>
  /** Checks a recorded request with its answer. Headers are checked if the recording holds some of the operation's own. */
  readonly validateExchange: (exchange: Exchange, options?: ExchangeOptions) => ExchangeResult
}

/** The validator of one of the package's contracts; `settings` are the severities in which it differs from the rules' own. */
export function bindValidator<Types extends ContractTypes>(
  contract: Contract,
  settings?: RuleSettings,
): MessagesValidator<Types> {
  const validator = createValidator(contract, {...validatorOptions, ...(settings && {settings})})
  return {
    validateRequest: (operationId, body, options) => validator.validateRequest(operationId, body, options),
    validateResponse: (operationId, status, body, options) =>
      validator.validateResponse(operationId, status, body, options),
    requestSchema: (operationId) =>
      toStandardSchema<never>((body) => validator.validateRequest(operationId, body) as Result<never>),
    responseSchema: (operationId, status = 200) =>
      toStandardSchema<never>((body) => validator.validateResponse(operationId, status, body) as Result<never>),
    validateEvent: (event, options) => validator.validateEvent('createMessage', event, options),
    checkStream: (stream, options) => validator.checkStream('createMessage', stream, options),
    validateExchange: validator.validateExchange,
  }
}
