/** Errors make a result invalid, warnings do not. */
export type Severity = 'error' | 'warning'

/** One finding about one place of a payload, as plain data. One fault gives one issue. */
export interface Issue {
  readonly severity: Severity
  /** The kind of fault, in kebab-case: `unknown-property`, `wrong-type`, `roles-alternate` … */
  readonly code: string
  /** JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) into the payload; for a header `/` and its name in lower case. */
  readonly path: string
  /** One sentence: what was found, then what was expected. */
  readonly message: string
  /** The location of a parameter. Absent for the body. */
  readonly in?: 'header' | 'query' | 'path' | 'cookie'
  /** The values that the description allows here, for example the tags of a union or the names of the properties. */
  readonly expected?: readonly unknown[]
  /** JSON Pointer, as a URI fragment, into the bundled description (`openapi.yaml` of the contract). */
  readonly schema?: string
  /** For a stream that was checked as a text or as bytes: where the event starts in it, in bytes. */
  readonly offset?: number
  /** The URL of further documentation. */
  readonly docs?: string
}

/** The number of issues that a result leaves out, by severity. */
export interface Omitted {
  readonly errors: number
  readonly warnings: number
}

/** The outcome of a validation. A valid result may still carry warnings. */
export type Result<Value = unknown> = (
  | {readonly valid: true; readonly value: Value; readonly issues: readonly Issue[]}
  | {readonly valid: false; readonly issues: readonly Issue[]}
) & {
  /** The issues beyond `maxIssues`, which are counted and not kept. Absent where `issues` holds all. */
  readonly omitted?: Omitted
}

/** The result for `value`, which is valid unless an issue is an error. */
export function toResult<Value>(
  value: unknown,
  {issues, omitted}: {readonly issues: readonly Issue[]; readonly omitted?: Omitted | undefined},
): Result<Value> {
  const isValid = !hasErrors(issues)
  // Mostly nothing is left out, and a copy takes longer than what is copied.
  if (omitted === undefined) return isValid ? {valid: true, value: value as Value, issues} : {valid: false, issues}
  return isValid ? {valid: true, value: value as Value, issues, omitted} : {valid: false, issues, omitted}
}

export function hasErrors(issues: readonly Issue[]): boolean {
  for (const {severity} of issues) if (severity === 'error') return true
  return false
}

/** The number of issues that a result holds. Default of `maxIssues`. */
export const defaultMaxIssues = 100

/** The first issues of a payload, and how many more there are. */
export interface Findings {
  readonly issues: readonly Issue[]
  readonly omitted?: Omitted
}

/** The number of issues of each severity. */
export interface IssueCount {
  readonly errors: number
  readonly warnings: number
}

export const noFindings: Findings = {issues: []}

/**
 * Keeps the first issues and counts the others, so that a payload with a million faults takes no more memory than one with a
 * hundred. At least one error is kept if there is any, so that the issues that are kept tell whether the payload is valid.
 */
export class IssueList {
  readonly #max: number
  readonly #kept: Issue[] = []
  #hasError = false
  #errors = 0
  #warnings = 0

  constructor(max = defaultMaxIssues) {
    this.#max = Math.max(1, max)
  }

  /** Tells whether one of these issues would be kept. Otherwise they need not be written, and are only counted. */
  wants({errors, warnings}: IssueCount): boolean {
    return this.#kept.length < this.#max ? errors + warnings > 0 : !this.#hasError && errors > 0
  }

  add(issue: Issue): void {
    const isError = issue.severity === 'error'
    if (this.#kept.length < this.#max) this.#kept.push(issue)
    else if (isError && !this.#hasError) this.#replaceLast(issue)
    else this.count(countOf(issue.severity))
    this.#hasError ||= isError
  }

  /** Counts issues that are not kept. */
  count({errors, warnings}: IssueCount): void {
    this.#errors += errors
    this.#warnings += warnings
  }

  addAll({issues, omitted}: Findings): void {
    for (const issue of issues) this.add(issue)
    if (omitted !== undefined) this.count(omitted)
  }

  toFindings(): Findings {
    const [errors, warnings] = [this.#errors, this.#warnings]
    return errors + warnings === 0 ? {issues: this.#kept} : {issues: this.#kept, omitted: {errors, warnings}}
  }

  #replaceLast(issue: Issue): void {
    this.#kept[this.#kept.length - 1] = issue
    this.#warnings++
  }
}

const oneError: IssueCount = {errors: 1, warnings: 0}
const oneWarning: IssueCount = {errors: 0, warnings: 1}

export function countOf(severity: Severity): IssueCount {
  return severity === 'error' ? oneError : oneWarning
}

/** Several findings as one. Mostly there is nothing in any of them, and this runs for every payload. */
export function joinFindings(some: Findings, others: Findings, max?: number): Findings {
  if (isEmpty(others)) return some
  if (isEmpty(some)) return others
  const list = new IssueList(max)
  list.addAll(some)
  list.addAll(others)
  return list.toFindings()
}

function isEmpty({issues, omitted}: Findings): boolean {
  return issues.length === 0 && omitted === undefined
}
