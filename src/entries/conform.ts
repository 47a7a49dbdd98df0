export {checksFor, conform, prepareConformance, type ConformOptions} from '../messages/conform/conform.ts'
export {messageChecks} from '../messages/conform/index.ts'
export {createConformance, inconclusive, passed, serviceChecks, skipped, verdictOf} from '../conform/index.ts'
export type {
  Check,
  CheckRequest,
  Failure,
  Level,
  CheckedOutcome,
  Probe,
  ProbeContext,
  Profile,
} from '../conform/index.ts'
export type {Conformance, ConformanceOptions, ConformReport, Reply, ReportedCheck} from '../conform/index.ts'
export type {ReportedFailure, CheckSubject, Verdict, Watch} from '../conform/index.ts'
