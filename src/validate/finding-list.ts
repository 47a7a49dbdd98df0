import {type Omitted, defaultMaxIssues} from '../issue.ts'
import type {RuleFinding, RuleFindings} from './rule.ts'

interface Limit {
  readonly maxIssues?: number | undefined
}

/** The findings of a rule that may have very many: the first are kept, the others counted. */
export class FindingList implements RuleFindings {
  /** How many are not kept. */
  omitted = 0
  private readonly context: Limit
  /** Most rules find nothing in most payloads, and are asked for each. */
  private kept: RuleFinding[] | undefined = undefined

  constructor(context: Limit) {
    this.context = context
  }

  /** Whether more findings would be kept. Otherwise what is costly about them may be left out. */
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
