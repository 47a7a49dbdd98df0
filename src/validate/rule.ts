import type {CompiledSchema} from '../contract.ts'
import type {Issue, Severity} from '../issue.ts'
import {lookUpHeader, type HeadersLike} from './headers.ts'

/** What a rule is told beside its subject. */
export interface RuleContext {
  /** The value of a request header; nothing if it is absent or the headers are not known. */
  readonly header: (name: string) => string | undefined
  readonly hasHeaders: boolean
  /** The schema of the whole body. */
  readonly schema: CompiledSchema | undefined
}

/** Paths are relative to the subject. */
export type RuleFinding = Pick<Issue, 'path' | 'message' | 'in' | 'expected'>

/** What JSON Schema cannot say about a request, in one place. */
export interface Rule<Subject = unknown> {
  /** Also the `code` of its issues. */
  readonly code: string
  /** The rule as one sentence. */
  readonly summary: string
  readonly severity: Severity
  /** Where the rule comes from. */
  readonly source: string
  /** The findings for a subject that its schema allows. This runs on every valid request: on the valid path it should allocate next to nothing. */
  check(subject: Subject, context: RuleContext): readonly RuleFinding[]
}

/** What rules look at, and where it stands in the body. */
export interface RuleSubject<Subject = unknown> {
  readonly subject: Subject
  readonly path: string
  /** Those that have something to look at in it. */
  readonly rules: readonly Rule<Subject>[]
}

/** Severities by rule code, for those that should differ from the rule's own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>

/** Rules, with what they look at in a body that its schema allows, read once for all of them. */
export type RuleSet = (operationId: string, body: unknown) => readonly RuleSubject[]

export interface RuleOptions {
  readonly operationId: string
  readonly headers: HeadersLike | undefined
  readonly schema?: CompiledSchema | undefined
  readonly settings: RuleSettings
}

/** The issues that rules find in a body. */
export function checkRules(subjectsOf: RuleSet, body: unknown, {operationId, headers, schema, settings}: RuleOptions): Issue[] {
  const header = headers === undefined ? noHeader : (name: string) => lookUpHeader(headers, name)
  const context: RuleContext = {header, hasHeaders: headers !== undefined, schema}
  const issues: Issue[] = []
  for (const {subject, path, rules} of subjectsOf(operationId, body)) {
    for (const rule of rules) {
      const findings = rule.check(subject, context)
      if (findings.length === 0) continue
      // A call with as many arguments as there may be findings would overflow the stack.
      for (const issue of toIssues(findings, {rule, settings, path})) issues.push(issue)
    }
  }
  return issues
}

const noHeader = () => undefined
const noContext: RuleContext = {header: noHeader, hasHeaders: false, schema: undefined}

/** The issues that rules find in one thing that is no body, such as an answer with its request. */
export function checkSubject<Subject>(rules: readonly Rule<Subject>[], subject: Subject, settings: RuleSettings): Issue[] {
  return rules.flatMap((rule) => toIssues(rule.check(subject, noContext), {rule, settings, path: ''}))
}

interface Found {
  readonly rule: Pick<Rule, 'code' | 'severity' | 'source'>
  readonly settings: RuleSettings
  readonly path: string
}

/** Settings are asked for where there is a finding: to ask for each rule and request would cost about as much as most rules do. */
function toIssues(findings: readonly RuleFinding[], {rule: {code, severity: own, source}, settings, path}: Found): Issue[] {
  const severity = settings[code] ?? own
  if (severity === 'off') return []
  return findings.map((finding) => ({severity, code, ...finding, path: finding.in === undefined ? path + finding.path : finding.path, docs: source}))
}
