export {
  createValidator,
  type AnswerOptions,
  type IssueOptions,
  type RequestOptions,
  type Validator,
  type ValidatorOptions,
} from './create-validator.ts'
export {guarded} from './check-failed.ts'
export {
  createEventChecker,
  type EventChecker,
  type EventStreamDescription,
  type ProtocolChecker,
} from './stream/create-event-checker.ts'
export {
  type AnsweredRequest,
  type CheckAnswer,
  type Exchange,
  type ExchangeIssue,
  type ExchangePart,
  type ExchangeResult,
} from './exchange.ts'
export {findBetas, type BetaUse} from './find-betas.ts'
export {findOperation, type FoundOperation} from '../http/find-operation.ts'
export {eventStreamOf} from './look-up.ts'
export {interpretSchema, type InterpretedSchema} from '../schema/interpret-schema.ts'

export {lookUpHeader, type HeadersLike} from '../http/headers.ts'
export {noteLeniency} from './note-leniency.ts'
export {toStandardSchema, type StandardSchema} from './standard-schema.ts'
export {Budget} from '../schema/budget.ts'
export {checkSchema, findFaults, type SchemaCheck} from '../schema/check-schema.ts'
export {FindingList} from './finding-list.ts'
export {joinFindings, noFindings, type Findings} from '../issue.ts'
export {
  checkSubject,
  type Rule,
  type RuleContext,
  type RuleFinding,
  type RuleFindings,
  type RuleSet,
  type RuleSettings,
  type RuleSubject,
  type SubjectOptions,
} from './rule.ts'
