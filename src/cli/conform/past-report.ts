import type {ConformReport, ReportedCheck} from '../../conform/index.ts'
import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject, objectAt, objects, textAt} from '../../json/object.ts'
import {parseJson} from '../../json/parse-json.ts'
import {readTextFile} from '../input/read-text-file.ts'

/** The parts of a report that a later run needs, written as `json` or `ndjson`. */
export interface PastReport {
  /** The checks that did not pass, and were not skipped. */
  readonly failed: readonly string[]
  readonly profile: string | undefined
  readonly seed: number | undefined
  /** The failures, as `failureKey` names them. */
  readonly keys: ReadonlySet<string>
}

/** @throws {InputError} for a file that is no report. */
export async function readPastReport(file: string, cwd: string): Promise<PastReport> {
  const text = await readTextFile(file, cwd)
  const checks = readChecks(text, file)
  if (!checks.every((check) => textAt(check, 'code') !== undefined && textAt(check, 'outcome') !== undefined))
    throw new InputError('Found no report, expected one that "conform --format json" or "ndjson" wrote.', {file})
  const [first = {}] = checks
  return {
    failed: checks.flatMap((check) =>
      check.outcome === 'failed' || check.outcome === 'inconclusive' ? textAt(check, 'code')! : [],
    ),
    profile: textAt(first, 'profile'),
    seed: typeof first.seed === 'number' ? first.seed : undefined,
    keys: new Set(
      checks.flatMap((check) => objects(check.failures).map((failure) => failureKey(textAt(check, 'code')!, failure))),
    ),
  }
}

function readChecks(text: string, file: string): readonly JsonObject[] {
  const isLines = !/^\s*\{\s*"checks"/.test(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const value = isLines ? lines.map((line) => parseJson(line, {file})) : parseJson(text, {file})
  return objects(isJsonObject(value) ? value.checks : value)
}

/** The kind of a failure: its check, and its issue with its location or else its sentence, whatever the numbers in it. */
function failureKey(code: string, failure: Readonly<JsonObject>): string {
  const issue = objectAt(failure, 'issue')
  const about = Object.hasOwn(issue, 'code') ? `${String(issue.code)} ${String(issue.path)}` : String(failure.message)
  return `${code} ${about.replaceAll(/\(.*\)/g, '').replaceAll(/\d+/g, '#')}`
}

/** The report, with the failures marked that an earlier one has too. */
export function markKnown(report: ConformReport, {keys}: PastReport): ConformReport {
  const mark = (check: ReportedCheck): ReportedCheck => ({
    ...check,
    failures: check.failures.map((failure) =>
      keys.has(failureKey(check.code, {...failure})) ? {...failure, isKnown: true} : failure,
    ),
  })
  return {...report, checks: report.checks.map(mark)}
}
