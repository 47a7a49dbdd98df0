import type {Severity} from '../../issue.ts'
import type {CheckOutcome} from '../check/create-checker.ts'
import type {Checked, Finding} from '../report/checked.ts'
import {type Facts, noFacts} from './facts.ts'

/** One occurrence of an issue, by which a person finds it. */
export interface Example {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly id?: string
  readonly message: string
  /** The length of the payload that has it, in bytes; of an entry of an HTTP Archive in UTF-16 units. */
  readonly size: number
}

/** The payloads that have the same facts. */
export interface TrafficGroup extends Facts {
  readonly payloads: number
  readonly invalid: number
}

/** The issues that are alike. */
export interface IssueGroup extends Facts {
  readonly severity: Severity
  readonly code: string
  /** The part of an exchange, and the kind of parameter if it is one: `request header`. */
  readonly part: string
  /** JSON Pointer with `*` for each index of a list. */
  readonly path: string
  readonly count: number
  /** The first by file and line. */
  readonly first: Example
  /** The first of those in the smallest payload. */
  readonly smallest: Example
}

/** The counts of recorded traffic: a value that merges with others of its kind, in any order and in any grouping. */
export interface TrafficSummary {
  readonly version: 1
  readonly unreadable: number
  /** Requests of no operation, in an HTTP Archive. */
  readonly leftOut: number
  /** Issues beyond `--max-issues`, of which nothing else is known. */
  readonly omitted: {readonly errors: number; readonly warnings: number}
  readonly traffic: readonly TrafficGroup[]
  readonly issues: readonly IssueGroup[]
}

/** Counts outcomes and summaries. Memory grows with the kinds of traffic and issues, not with their number. */
export class SummaryCounter {
  readonly #traffic = new Map<string, TrafficGroup>()
  readonly #issues = new Map<string, IssueGroup>()
  #unreadable = 0
  #leftOut = 0
  #errors = 0
  #warnings = 0

  add(outcome: CheckOutcome): void {
    if (outcome.kind === 'unreadable') this.#unreadable++
    else if (outcome.kind === 'skipped') this.#leftOut++
    else this.#addChecked(outcome.checked)
  }

  merge({unreadable, leftOut, omitted, traffic, issues}: TrafficSummary): void {
    this.#unreadable += unreadable
    this.#leftOut += leftOut
    this.#errors += omitted.errors
    this.#warnings += omitted.warnings
    for (const group of traffic) this.#addTraffic(group)
    for (const group of issues) this.#addIssues(group)
  }

  /** The counts so far, in an order that does not tell in which they came. */
  toSummary(): TrafficSummary {
    return {
      version: 1,
      unreadable: this.#unreadable,
      leftOut: this.#leftOut,
      omitted: {errors: this.#errors, warnings: this.#warnings},
      traffic: inOrder(this.#traffic),
      issues: inOrder(this.#issues),
    }
  }

  #addChecked(checked: Checked): void {
    const {valid, issues, omitted, facts = noFacts} = checked
    const {size: _, ...shared} = facts
    this.#addTraffic({...shared, payloads: 1, invalid: valid ? 0 : 1})
    this.#errors += omitted?.errors ?? 0
    this.#warnings += omitted?.warnings ?? 0
    for (const issue of issues) {
      const example = exampleOf(checked, issue)
      const {severity, code, part = '', in: location, path = ''} = issue
      this.#addIssues({
        ...shared,
        severity,
        code,
        part: location === undefined ? part : `${part} ${location}`,
        path: path.replaceAll(/\/\d+(?=\/|$)/g, '/*'),
        count: 1,
        first: example,
        smallest: example,
      })
    }
  }

  #addTraffic(group: TrafficGroup): void {
    const {operation, status, model, day, payloads, invalid} = group
    const key = JSON.stringify([operation, status, model, day])
    const known = this.#traffic.get(key)
    const sums = known && {payloads: known.payloads + payloads, invalid: known.invalid + invalid}
    this.#traffic.set(key, {...group, ...sums})
  }

  #addIssues(group: IssueGroup): void {
    const {severity, code, part, path, operation, status, model, day, count, first, smallest} = group
    const key = JSON.stringify([severity, code, part, path, operation, status, model, day])
    const known = this.#issues.get(key)
    if (known === undefined) this.#issues.set(key, group)
    else {
      this.#issues.set(key, {
        ...known,
        count: known.count + count,
        first: earlierExample(first, known.first),
        smallest: smallerExample(smallest, known.smallest),
      })
    }
  }
}

function exampleOf(
  {file = '', line: start = 1, id, facts}: Checked,
  {line = start, column = 1, message}: Finding,
): Example {
  return {file, line, column, ...(id !== undefined && {id}), message, size: facts?.size ?? 0}
}

/** The first of two examples by file and line. */
export function earlierExample(one: Example, other: Example): Example {
  return compareExamples(one, other) < 0 ? one : other
}

/** The one of two examples that is in the smaller payload. */
export function smallerExample(one: Example, other: Example): Example {
  return (one.size - other.size || compareExamples(one, other)) < 0 ? one : other
}

/** A total order, since of two equals it would matter which one came first. */
function compareExamples(one: Example, other: Example): number {
  return (
    compareTexts(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareTexts(one.message, other.message) ||
    compareTexts(one.id ?? '', other.id ?? '') ||
    one.size - other.size
  )
}

/** By UTF-16 units, which is the same in every language of the machine. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function inOrder<Group>(groups: ReadonlyMap<string, Group>): Group[] {
  return [...groups].sort(([one], [other]) => compareTexts(one, other)).map(([, group]) => group)
}
