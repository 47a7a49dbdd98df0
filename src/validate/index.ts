export {checkRequestBody, createValidator, type ValidatorOptions} from './create-validator.ts'
export type {Direction} from './check-direction.ts'
export type {AnswerOptions, ExchangeOptions, IssueOptions, RequestOptions, Validator} from './validator.ts'
export {guarded} from './check-failed.ts'
export {
  createEventChecker,
  type EventChecker,
  type EventStreamDescription,
  type ProtocolChecker,
} from './stream/create-event-checker.ts'
export {findNoEvent, tellingLength} from './stream/no-event.ts'
export {
  type AnsweredRequest,
  type CheckAnswer,
  type CutBy,
  type Exchange,
  type ExchangeIssue,
  type ExchangePart,
  type ExchangeResult,
  isPartial,
} from './exchange.ts'
export {findBetas, type BetaUse} from './find-betas.ts'
export {findOperation, type FoundOperation} from '../http/find-operation.ts'
export {eventStreamOf, hasEventStream, operationOf, webhookIdOf} from './look-up.ts'
export {lookUpHeader, type HeadersLike} from '../http/headers.ts'
export {noteLeniency} from './note-leniency.ts'
export {plainParametersOf} from './parameters.ts'
export {plainSchemaOf, readPlainBody} from './plain-body.ts'
export type {PlainParameters} from './plain-parameters.ts'
export {readRequest, readResponse, undescribedBody, type GivenBody} from './read-message.ts'
export type {OperationIdOf, RequestBodyOf, ResponseBodyOf, TypedValidator} from './typed-validator.ts'
export {toStandardSchema, type StandardSchema} from './standard-schema.ts'
export {
  checkSubject,
  FindingList,
  type Rule,
  type RuleContext,
  type RuleFinding,
  type RuleFindings,
  type RuleSet,
  type RuleSettings,
  type RuleSubject,
  type SubjectOptions,
} from './rule.ts'
