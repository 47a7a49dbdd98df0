import {contract} from '#generated/documented/contract.js'
import {bindValidator} from './bind-validator.ts'

export {rules} from './rules/index.ts'
export type {MessagesValidator} from './bind-validator.ts'
export type {Issue, Result, Severity} from '../issue.ts'
export type {Exchange, ExchangeIssue, ExchangePart, ExchangeResult, RequestOptions, RuleSettings} from '../validate/index.ts'

/** The documented contract's validator. */
export const {validateRequest, validateResponse, validateEvent, checkStream, validateExchange} = bindValidator(contract)
