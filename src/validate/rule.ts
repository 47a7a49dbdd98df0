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
  /** The rules that look at it, unless all do. */
  readonly rules?: readonly Rule<Subject>[]
}

/** Severities by rule code, for those that should differ from the rule's own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>

/** Rules, and what they look at. */
export interface RuleSet<Subject = unknown> {
  readonly rules: readonly Rule<Subject>[]
  /** What the rules look at in a body that its schema allows, read once for all rules. */
  readonly subjectsOf: (operationId: string, body: unknown) => readonly RuleSubject<Subject>[]
}

export interface RuleOptions {
  readonly operationId: string
  readonly headers: HeadersLike | undefined
  readonly schema?: CompiledSchema | undefined
  readonly settings: RuleSettings
}

/** The issues that rules find in a body. */
export function checkRules({rules, subjectsOf}: RuleSet, body: unknown, {operationId, headers, schema, settings}: RuleOptions): Issue[] {
  const header: RuleContext['header'] = (name) => (headers === undefined ? undefined : lookUpHeader(headers, name))
  const context: RuleContext = {header, hasHeaders: headers !== undefined, schema}
  const activeByRules = activeRulesOf(settings)
  const issues: Issue[] = []
  for (const {subject, path, rules: own = rules} of subjectsOf(operationId, body)) {
    for (const {rule, severity} of activeByRules.get(own) ?? activate(own, settings, activeByRules)) {
      const findings = rule.check(subject, context)
      if (findings.length > 0) issues.push(...toIssues(findings, {rule, severity}, path))
    }
  }
  return issues
}

const noContext: RuleContext = {header: () => undefined, hasHeaders: false, schema: undefined}

/** The issues that rules find in one thing that is no body, such as an answer with its request. */
export function checkSubject<Subject>(rules: readonly Rule<Subject>[], subject: Subject, settings: RuleSettings): Issue[] {
  return rules.flatMap((rule) => {
    const severity = settings[rule.code] ?? rule.severity
    return severity === 'off' ? [] : toIssues(rule.check(subject, noContext), {rule, severity}, '')
  })
}

function toIssues(findings: readonly RuleFinding[], {rule: {code, source}, severity}: ActiveRule, path: string): Issue[] {
  return findings.map((finding) => ({severity, code, ...finding, path: finding.in === undefined ? path + finding.path : finding.path, docs: source}))
}

interface ActiveRule {
  readonly rule: Pick<Rule, 'code' | 'source' | 'check'>
  readonly severity: Severity
}

type ActiveByRules = Map<readonly Rule[], readonly ActiveRule[]>

/** Looking up a setting for each rule and request would cost about as much as most rules do. */
const activeBySettings = new WeakMap<RuleSettings, ActiveByRules>()

function activeRulesOf(settings: RuleSettings): ActiveByRules {
  const known = activeBySettings.get(settings)
  if (known !== undefined) return known
  const created: ActiveByRules = new Map()
  activeBySettings.set(settings, created)
  return created
}

/** The rules that are not turned off. */
function activate(rules: readonly Rule[], settings: RuleSettings, known: ActiveByRules): readonly ActiveRule[] {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const severity = settings[rule.code] ?? rule.severity
    return severity === 'off' ? [] : [{rule, severity}]
  })
  known.set(rules, active)
  return active
}
