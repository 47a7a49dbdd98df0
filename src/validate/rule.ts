import type {CompiledSchema} from '../contract.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {
  defaultMaxIssues,
  type Issue,
  type Omitted,
  type Severity,
  IssueList,
  noFindings,
  type Findings,
} from '../issue.ts'
import {ownValue} from '../json/own.ts'

/** The context that a rule is given beside its subject. */
export interface RuleContext {
  /** The value of a request header; nothing if it is absent or the headers are not known. */
  readonly header: (name: string) => string | undefined
  readonly hasHeaders: boolean
  /** The schema of the whole body. */
  readonly schema: CompiledSchema | undefined
  /** The number of findings that are kept; a rule that may have very many collects them in a `FindingList`. Default: `100`. */
  readonly maxIssues?: number | undefined
}

/** Paths are relative to the subject. Severity and code are the rule's own, but for what a rule says of its own work. */
export type RuleFinding = Pick<Issue, 'path' | 'message' | 'in' | 'expected'> &
  Partial<Pick<Issue, 'severity' | 'code'>>

/** The findings of a rule, in their order. */
export interface RuleFindings extends Iterable<RuleFinding> {
  readonly length: number
  /** The number of further findings. */
  readonly omitted?: number
}

interface Limit {
  readonly maxIssues?: number | undefined
}

/** The findings of a rule that may have very many: the first are kept, the others counted. */
export class FindingList implements RuleFindings {
  /** The number of findings that are not kept. */
  omitted = 0
  private readonly context: Limit
  /** Most rules find nothing in most payloads, and are asked for each. */
  private kept: RuleFinding[] | undefined = undefined

  constructor(context: Limit) {
    this.context = context
  }

  /** Tells whether more findings would be kept. Otherwise what is costly about them may be left out. */
  get isOpen(): boolean {
    return this.length < Math.max(1, this.context.maxIssues ?? defaultMaxIssues)
  }

  get length(): number {
    return this.kept?.length ?? 0
  }

  push(finding: RuleFinding): void {
    if (this.isOpen) (this.kept ??= []).push(finding)
    else this.omitted++
  }

  /** Adds those of a part of the subject. */
  pushAll(findings: RuleFindings): void {
    for (const finding of findings) this.push(finding)
    this.omitted += findings.omitted ?? 0
  }

  /** Counts issues that a check of a part has left out. */
  omit({errors, warnings}: Omitted = {errors: 0, warnings: 0}): void {
    this.omitted += errors + warnings
  }

  [Symbol.iterator](): Iterator<RuleFinding> {
    return (this.kept ?? [])[Symbol.iterator]()
  }
}

/** A check of a request that JSON Schema cannot make. */
export interface Rule<Subject = unknown> {
  /** Also the `code` of its issues. */
  readonly code: string
  /** The rule as one sentence. */
  readonly summary: string
  readonly severity: Severity
  /** The source of the rule. */
  readonly source: string
  /** The findings for a subject that its schema allows. This runs on every valid request: on the valid path it should allocate next to nothing. */
  check(subject: Subject, context: RuleContext): RuleFindings
}

/** The subject of rules, with its location in the body. */
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
  readonly maxIssues?: number | undefined
}

/** The issues that rules find in a body. */
export function checkRules(
  subjectsOf: RuleSet,
  body: unknown,
  {operationId, headers, schema, settings, maxIssues}: RuleOptions,
): Findings {
  const header = headers === undefined ? noHeader : (name: string) => lookUpHeader(headers, name)
  const context: RuleContext = {header, hasHeaders: headers !== undefined, schema, maxIssues}
  let list: IssueList | undefined
  for (const {subject, path, rules} of subjectsOf(operationId, body)) {
    for (const rule of rules) {
      const findings = rule.check(subject, context)
      if (findings.length > 0) addIssues((list ??= new IssueList(maxIssues)), findings, {rule, settings, path})
    }
  }
  return list?.toFindings() ?? noFindings
}

const noHeader = () => undefined

export interface SubjectOptions {
  readonly settings: RuleSettings
  readonly maxIssues?: number | undefined
}

/** The issues that rules find in one thing that is no body, such as an answer with its request. */
export function checkSubject<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  {settings, maxIssues}: SubjectOptions,
): Findings {
  const context: RuleContext = {header: noHeader, hasHeaders: false, schema: undefined, maxIssues}
  const list = new IssueList(maxIssues)
  for (const rule of rules) {
    const findings = rule.check(subject, context)
    if (findings.length > 0) addIssues(list, findings, {rule, settings, path: ''})
  }
  return list.toFindings()
}

interface Found {
  readonly rule: Pick<Rule, 'code' | 'severity' | 'source'>
  readonly settings: RuleSettings
  readonly path: string
}

/** Settings are asked for where there is a finding: to ask for each rule and request would cost about as much as most rules do. */
function addIssues(
  list: IssueList,
  findings: RuleFindings,
  {rule: {code, severity: own, source}, settings, path}: Found,
): void {
  const severity = ownValue(settings, code) ?? own
  if (severity === 'off') return
  for (const finding of findings) {
    list.add({
      severity,
      code,
      ...finding,
      path: finding.in === undefined ? path + finding.path : finding.path,
      docs: source,
    })
  }
  const {omitted = 0} = findings
  list.count(severity === 'error' ? {errors: omitted, warnings: 0} : {errors: 0, warnings: omitted})
}
