import {contract} from '#generated/documented/contract.js'
import type {operations, StreamEvent} from '#generated/documented/types.js'
import {bindValidator} from './bind-validator.ts'
import {bindValidation} from './client/bind-validation.ts'

export {rules} from './rules.ts'
export type {ContractTypes, MessagesValidator} from './bind-validator.ts'
export type {MessagesValidation, ValidationMode, ValidationOptions} from './client/bind-validation.ts'
export type {Issue, Omitted, Result, Severity} from '../issue.ts'
export type {
  Exchange,
  ExchangeIssue,
  ExchangePart,
  ExchangeResult,
  IssueOptions,
  RequestOptions,
  RuleSettings,
  StandardSchema,
} from '../validate/index.ts'

interface Types {
  readonly operations: operations
  readonly event: StreamEvent
}

/** The documented contract's validator. */
export const {
  validateRequest,
  validateResponse,
  requestSchema,
  responseSchema,
  validateEvent,
  checkStream,
  validateExchange,
} = bindValidator<Types>(contract)

/** Makes a client's `validate` option: what is to come of requests and responses that are not valid. */
export const createValidation = bindValidation({validateRequest, validateResponse, validateEvent})
