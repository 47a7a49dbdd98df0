import type {Issue, Severity} from '../issue.ts'
import {lookUpHeader, type HeadersLike} from './headers.ts'

/** What a rule is told beside the payload. */
export interface RuleContext {
  /** The value of a request header; nothing if it is absent or the headers are not known. */
  readonly header: (name: string) => string | undefined
}

export type RuleFinding = Pick<Issue, 'path' | 'message' | 'in' | 'expected'>

/** What JSON Schema cannot say about a request, in one place. */
export interface Rule<Body = unknown> {
  /** Also the `code` of its issues. */
  readonly code: string
  /** The rule as one sentence. */
  readonly summary: string
  readonly severity: Severity
  /** The operations whose requests it is about; all if absent. */
  readonly operations?: readonly string[]
  /** Where the rule comes from. */
  readonly source: string
  /** Yields findings for a payload that its schema allows. */
  check(body: Body, context: RuleContext): Iterable<RuleFinding>
}

/** Severities by rule code, for those that should differ from the rule's own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>

export interface RuleOptions {
  readonly operationId: string
  readonly headers: HeadersLike | undefined
  readonly settings: RuleSettings | undefined
}

/** The issues that `rules` find in a payload. */
export function checkRules(rules: readonly Rule[], body: unknown, {operationId, headers, settings = {}}: RuleOptions): Issue[] {
  const context: RuleContext = {header: (name) => (headers === undefined ? undefined : lookUpHeader(headers, name))}
  const issues: Issue[] = []
  for (const rule of rules) {
    const {code, source, operations} = rule
    const severity = settings[code] ?? rule.severity
    if (severity === 'off' || operations?.includes(operationId) === false) continue
    for (const finding of rule.check(body, context)) issues.push({severity, code, ...finding, docs: source})
  }
  return issues
}
