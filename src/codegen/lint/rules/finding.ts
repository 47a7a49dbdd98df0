import type {Severity} from '../../../issue.ts'
import type {LoadedDescription, LoadedNode} from '../description-node.ts'

/** A fault in what a description says, where each of its parts by itself is as OpenAPI has it. */
export interface MeaningFinding {
  readonly rule:
    | 'messages/no-impossible-schemas'
    | 'messages/no-refused-values'
    | 'messages/no-idle-keywords'
    | 'messages/no-misspelt-formats'
    | 'messages/tags-are-required'
  /** An error is what no value can match; a warning what can hardly be meant. */
  readonly severity: Severity
  readonly at: LoadedNode
  readonly message: string
}

export type MeaningCheck = (description: LoadedDescription) => Iterable<MeaningFinding>
