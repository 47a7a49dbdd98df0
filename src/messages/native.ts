import {contract} from '#generated/native/contract.js'
import type {operations, StreamEvent} from '#generated/native/types.js'
import {bindValidator} from './bind-validator.ts'
import {nativeSettings} from './rules/native-settings.ts'

export {rules} from './rules/index.ts'
export type {ContractTypes, MessagesValidator} from './bind-validator.ts'
export type {Issue, Result, Severity} from '../issue.ts'
export type {Exchange, ExchangeIssue, ExchangePart, ExchangeResult, RequestOptions, RuleSettings, StandardSchema} from '../validate/index.ts'

interface Types {
  readonly operations: operations
  readonly event: StreamEvent
}

/** The native contract's validator: the description, where the service is known to be more lenient than its document. */
export const {validateRequest, validateResponse, requestSchema, responseSchema, validateEvent, checkStream, validateExchange} = bindValidator<Types>(contract, nativeSettings)
export type * from '#generated/native/types.js'
