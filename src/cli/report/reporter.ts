import type {Checked} from '../check/checked.ts'
import {createGithubReporter} from './github.ts'
import {createJsonReporter} from './json.ts'
import {createJunitReporter} from './junit.ts'
import {createNdjsonReporter} from './ndjson.ts'
import {createSarifReporter} from './sarif.ts'
import {createTextReporter} from './text.ts'

/** Turns results into the text of one output format, piece by piece, so that any number of them passes through. */
export interface Reporter {
  begin(): string
  report(checked: Checked): string
  end(totals: Totals): string
}

/** What was found in all, whether it was printed or not. */
export interface Totals {
  readonly payloads: number
  readonly invalid: number
  readonly errors: number
  readonly warnings: number
}

export interface ReporterOptions {
  readonly color: boolean
  /** The version of this package. */
  readonly version: string
  /** What each rule says in a sentence, by its code. */
  readonly summaries: ReadonlyMap<string, string>
}

/** The output formats by name. */
export const reporters: Readonly<Record<string, (options: ReporterOptions) => Reporter>> = {
  text: createTextReporter,
  json: createJsonReporter,
  ndjson: createNdjsonReporter,
  sarif: createSarifReporter,
  junit: createJunitReporter,
  github: createGithubReporter,
}
