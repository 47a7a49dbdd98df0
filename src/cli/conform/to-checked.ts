import type {Level, ReportedCheck, ReportedFailure} from '../../conform/index.ts'
import type {Severity} from '../../issue.ts'
import type {Checked, Finding} from '../report/checked.ts'

/** The severity of a failure: that of a `must` is an error. */
function severityOf(level: Level): Severity {
  return level === 'must' ? 'error' : 'warning'
}

/** Tells checks that make the run fail: those with a new failure of a `must`, and of a `should` where warnings count. */
export function isFatal({outcome, level, failures}: ReportedCheck, isStrict: boolean): boolean {
  const counts = level === 'must' || (isStrict && level === 'should')
  return outcome === 'failed' && counts && failures.some(({isKnown}) => isKnown !== true)
}

/** A check as all reporters print it. */
export function toChecked(check: ReportedCheck, isStrict: boolean): Checked {
  const {code, title, outcome, reason, failures} = check
  return {
    subject: `${code}: ${title}`,
    valid: !isFatal(check, isStrict),
    issues: failures.map((failure) => toFinding(failure, check)),
    ...((outcome === 'skipped' || outcome === 'inconclusive') && {skipped: `${outcome}: ${reason ?? ''}`}),
    records: [check],
  }
}

function toFinding({message, issue, curl}: ReportedFailure, {code, level, docs}: ReportedCheck): Finding {
  return {
    severity: severityOf(level),
    code,
    message: curl === undefined ? message : `${message} ${curl}`,
    ...(issue !== undefined && {
      part: issue.part,
      path: issue.path,
      ...(issue.schema !== undefined && {schema: issue.schema}),
    }),
    ...(docs !== undefined && {docs}),
  }
}
