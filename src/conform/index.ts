export {
  CannotTell,
  inconclusive,
  includesProfile,
  isProbe,
  passed,
  profiles,
  skipped,
  verdictOf,
  type Check,
  type CheckRequest,
  type Cost,
  type Failure,
  type Level,
  type CheckedOutcome,
  type Probe,
  type ProbeContext,
  type Profile,
  type Reply,
  type SendOptions,
  type CheckSubject,
  type Verdict,
  type Watch,
} from './check.ts'
export {defaultLimits, type Limits} from './receive.ts'
export {defaultBudgets, planChecks, type Plan, type Planned, type Selection} from './plan.ts'
export {reportCheck, toReport, type ConformReport, type ReportedCheck, type ReportedFailure} from './report.ts'
export {runChecks, type CheckResult, type RunOptions, type RunResult} from './run.ts'
export type {ConformTarget} from './send.ts'
export {createConformance, type Conformance, type ConformanceOptions} from './conformance.ts'
export {serviceChecks} from './checks/index.ts'
