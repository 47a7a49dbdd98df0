import {ownValue} from '../../json/own.ts'
import type {Arguments, Option} from '../command.ts'
import type {Io} from '../io.ts'
import {listRules} from '../options/contract.ts'
import {readVersion} from '../package.ts'
import {createGithubReporter} from './github.ts'
import {createJsonReporter} from './json.ts'
import {createJunitReporter} from './junit.ts'
import {createNdjsonReporter} from './ndjson.ts'
import type {CreateReporter, ListedRule, Reporter, ReporterOptions} from './reporter.ts'
import {createSarifReporter} from './sarif.ts'
import {createTextReporter} from './text.ts'

/** The output formats of all commands that report, by name. */
export const formats: Readonly<Record<string, CreateReporter>> = {
  text: createTextReporter,
  json: createJsonReporter,
  ndjson: createNdjsonReporter,
  sarif: createSarifReporter,
  junit: createJunitReporter,
  github: createGithubReporter,
}

/** The option of a command that reports: `things` are what it prints, `more` the formats that it has of its own. */
export function formatOption(things: string, ...more: readonly string[]): Option {
  const choices = [...Object.keys(formats), ...more]
  return {type: 'string', choices, summary: `Print the ${things} in this format. Default: text.`}
}

/** The option of a command that folds equal findings. */
export const allOption = {
  all: {
    type: 'boolean',
    summary: 'Print all findings as text. Default: three of each kind, and the number of the others.',
  },
} as const satisfies Record<string, Option>

export interface ReporterRequest extends Pick<ReporterOptions, 'command' | 'list' | 'folds'> {
  /** The contract whose rules findings may cite. */
  readonly contract: string
  /** Further rules that they may cite. Default: none. */
  readonly more?: readonly ListedRule[]
}

/** The reporter that the arguments ask for. */
export async function createReporter(
  given: Arguments,
  io: Io,
  {contract, more = [], ...options}: ReporterRequest,
): Promise<Reporter> {
  const create = ownValue(formats, given.value('format') ?? 'text')!
  return create({
    ...options,
    color: usesColor(given, io),
    version: await readVersion(),
    rules: [...listRules(contract), ...more],
  })
}

/**
 * True for a terminal, unless the arguments or the environment say otherwise.
 *
 * @see https://no-color.org
 */
export function usesColor(given: Arguments, io: Io): boolean {
  const {NO_COLOR: noColor = '', TERM: terminal} = process.env
  return io.stdout.isTTY && !given.flag('no-color') && noColor === '' && terminal !== 'dumb'
}
