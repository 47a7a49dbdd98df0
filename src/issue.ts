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
  readonly in?: 'header' | 'query' | 'path'
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
  const found = omitted === undefined ? {issues} : {issues, omitted}
  return hasErrors(issues) ? {valid: false, ...found} : {valid: true, value: value as Value, ...found}
}

export function hasErrors(issues: readonly Issue[]): boolean {
  for (const {severity} of issues) if (severity === 'error') return true
  return false
}
