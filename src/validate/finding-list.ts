import type {Omitted} from '../issue.ts'
import {defaultMaxIssues} from './findings.ts'
import type {RuleFinding, RuleFindings} from './rule.ts'

/** The findings of a rule that may have very many: the first are kept, the others counted. */
export class FindingList implements RuleFindings {
  readonly #kept: RuleFinding[] = []
  readonly #max: number
  #omitted = 0

  constructor({maxIssues = defaultMaxIssues}: {readonly maxIssues?: number | undefined}) {
    this.#max = Math.max(1, maxIssues)
  }

  /** Whether more findings would be kept. Otherwise what is costly about them may be left out. */
  get isOpen(): boolean {
    return this.#kept.length < this.#max
  }

  get length(): number {
    return this.#kept.length
  }

  get omitted(): number {
    return this.#omitted
  }

  push(finding: RuleFinding): void {
    if (this.isOpen) this.#kept.push(finding)
    else this.#omitted++
  }

  /** Adds those of a part of the subject. */
  pushAll(findings: RuleFindings): void {
    for (const finding of findings) this.push(finding)
    this.#omitted += findings.omitted ?? 0
  }

  /** Counts issues that a check of a part has left out. */
  omit({errors, warnings}: Omitted = {errors: 0, warnings: 0}): void {
    this.#omitted += errors + warnings
  }

  [Symbol.iterator](): Iterator<RuleFinding> {
    return this.#kept[Symbol.iterator]()
  }
}
