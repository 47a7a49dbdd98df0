import type {Severity} from '../../issue.ts'
import type {Checked} from './checked.ts'

/** The writer of one output format, for all commands. It writes piece by piece, so that any number of results passes through. */
export interface Reporter {
  begin(): string
  report(checked: Checked): string
  /** A rule that a contract has. */
  rule(rule: ListedRule): string
  end(totals?: Totals): string
}

/** A rule as the commands list it. */
export interface ListedRule {
  readonly code: string
  readonly severity: Severity | 'off'
  /** The rule in a sentence. */
  readonly summary: string
  /** The URL that the rule comes from. */
  readonly source: string
}

/** The sums of all that was found, printed or not, by name. */
export type Totals = Readonly<Record<string, number>>

export interface ReporterOptions {
  /** The name of the command. */
  readonly command: string
  /** The member of the JSON output that lists the results. Default: the output is the list itself. */
  readonly list?: string
  readonly color: boolean
  /** True if a text shows the first of equal findings, and the number of the others. Default: it shows all. */
  readonly folds?: boolean
  /** The version of this package. */
  readonly version: string
  /** The rules that findings may cite. */
  readonly rules: readonly ListedRule[]
}

export type CreateReporter = (options: ReporterOptions) => Reporter
