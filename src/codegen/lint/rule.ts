import type {Severity} from '../../issue.ts'

/** The name of an object of OpenAPI as the specification has it, such as `Operation` or `MediaType`. */
export type ObjectName =
  | 'OpenAPI'
  | 'Info'
  | 'Contact'
  | 'License'
  | 'Server'
  | 'ServerVariable'
  | 'Components'
  | 'Paths'
  | 'PathItem'
  | 'Operation'
  | 'ExternalDocs'
  | 'Parameter'
  | 'RequestBody'
  | 'MediaType'
  | 'Encoding'
  | 'Responses'
  | 'Response'
  | 'Callback'
  | 'Example'
  | 'Link'
  | 'Header'
  | 'Tag'
  | 'SecurityScheme'
  | 'OAuthFlows'
  | 'OAuthFlow'
  | 'SecurityRequirement'
  | 'Schema'

/** A check of descriptions that a user has written, in the words of the rules for payloads. */
export interface LintRule {
  /** Also the code of its findings, in kebab-case. */
  readonly code: string
  /** The rule as one sentence. */
  readonly summary: string
  /** Default: `error`. */
  readonly severity?: Severity
  /** The URL of further documentation. Default: none. */
  readonly source?: string
  /** The findings for a description, 100,000 at most; a generator is convenient, and may be asynchronous. */
  check(description: LintedDescription): LintRuleFindings | Promise<LintRuleFindings>
}

/** The findings of a rule, as they are found. */
export type LintRuleFindings = Iterable<LintRuleFinding> | AsyncIterable<LintRuleFinding>

/** A fault that a rule has found. */
export interface LintRuleFinding {
  readonly at: DescriptionNode
  /** One sentence: what was found, then what was expected. */
  readonly message: string
}

/** A description as rules see it, in all of its files. */
export interface LintedDescription {
  /** The root of the description. */
  readonly root: DescriptionNode
  /** The objects of a kind, each once however many references lead to it, in the order of the description. Swagger 2.0 has none of them. */
  objects(kind: ObjectName): readonly DescriptionNode[]
}

/** A value in a description, with its place. */
export interface DescriptionNode {
  /** The parsed value; undefined where nothing is there. */
  readonly value: unknown
  /** The path or URL of the file that it stands in. */
  readonly file: string
  /** JSON Pointer into the file. */
  readonly pointer: string
  /** The last token of the pointer, such as the method of an operation or the name of a component; an empty string for a whole file. */
  readonly key: string
  /** The node below, by property names and indexes. A reference on the way is followed to what does not stand beside it. */
  get(...tokens: readonly (string | number)[]): DescriptionNode
  /** The properties of an object, or the items of a list, with a reference followed to them. */
  entries(): readonly (readonly [key: string, node: DescriptionNode])[]
  /** The node that a reference leads to; itself for what is no reference. The value is undefined where the reference leads nowhere. */
  target(): DescriptionNode
}

/** The rules as they are, with their type: for the file that `lint --rules` names. */
export function defineLintRules(rules: readonly LintRule[]): readonly LintRule[] {
  return rules
}
