import type {Severity} from '../../../issue.ts'
import type {LoadedNode} from '../description-node.ts'
import type {LintRuleName} from '../severities.ts'

/** A fault in what a description says, where each of its parts by itself is as OpenAPI has it. */
export interface MeaningFinding {
  readonly rule: LintRuleName
  /** An error is what no value can match; a warning what can hardly be meant. */
  readonly severity: Severity
  readonly at: LoadedNode
  readonly message: string
  /** The schema that no value matches, of what is found of one. */
  readonly schema?: LoadedNode
  /** The rule of Redocly's that looks for the same: who turns it off by its name has no wish to know. */
  readonly likeRule?: string
}
