import path from 'node:path'
import type {Config, DescriptionConfig, DocsConfig, LintConfig} from '../../codegen/config.ts'
import {InputError} from '../../errors.ts'
import {type Arguments, type Command, type ExitCode, exitCode, type Option} from '../command.ts'
import type {Io} from '../io.ts'
import {toPrintable} from '../report/printable.ts'
import {tellFailure} from '../tell-failure.ts'
import {optionsOf} from './check-config.ts'
import {configNames, readConfig} from './read-config.ts'

/** The option of commands that take descriptions from a configuration. */
export const configOption = {
  config: {
    type: 'string',
    value: 'FILE',
    summary: `The configuration file. Default: ${configNames[0]} (or .js, .mjs, .json) in the current folder.`,
  },
} as const satisfies Record<string, Option>

/** A paragraph for the help of these commands. */
export const configNote =
  'Without a description, the command does its work for each one that the configuration file lists, with its options; paths in it are relative to it. A configuration file of JavaScript or TypeScript is your own code, and run; a description never is.'

/** The options of a description that hold for each command. */
const sharedOptions: ReadonlySet<string> = new Set(['overlay', 'root', 'allow-remote'])

/** Descriptions of a configuration, as if their options were given on the command line. */
export interface Configured {
  readonly given: Arguments
  /** With the folder of the configuration as the current one. */
  readonly io: Io
  /** The descriptions that the command takes together, each with the options of its own. Default: `given` is of one, or names them all. */
  readonly each?: readonly Arguments[]
}

export interface ConfiguredOptions {
  readonly command: Command
  /** The part of a description that the command needs; undefined if it has nothing to do for it. */
  readonly part: (description: DescriptionConfig) => DescriptionConfig | DocsConfig | LintConfig | undefined
  /** The part of a configuration that the command needs for all of its descriptions together. Default: there is none. */
  readonly whole?: (config: Config) => DocsConfig | undefined
  /** The options that may be given on the command line, too. */
  readonly also: readonly string[]
  /** Said where no description has that part. */
  readonly missing: string
}

/**
 * The description that the command line names, or else those of the configuration. Without one, the command line as it is.
 *
 * @throws {InputError} if the configuration is not as it should be, or for options that are of one description.
 */
export async function listDescriptions(
  given: Arguments,
  io: Io,
  {command, part, whole, also, missing}: ConfiguredOptions,
): Promise<readonly Configured[]> {
  const named = given.value('spec') ?? given.operands[0]
  const config = given.value('config')
  if (named !== undefined && config !== undefined)
    throw new InputError(`Found "${named}" and "--config", expected one of them.`)
  const found = named === undefined ? await readConfig(io.cwd, config) : undefined
  if (found === undefined) return [{given, io}]
  const other = Object.keys(command.options).find(
    (name) => given.flag(name) && name !== 'config' && !also.includes(name),
  )
  if (other !== undefined)
    throw new InputError(
      `Found "--${other}" without a description: write it into ${path.basename(found.file)}, or name the description.`,
    )
  const {descriptions} = found.config
  const ownIo = {...io, cwd: path.dirname(found.file)}
  const used = descriptions.flatMap((description): Configured[] => {
    const own = part(description)
    return own === undefined ? [] : [{given: argumentsOf(description, own, given), io: ownIo}]
  })
  const all = whole?.(found.config)
  if (all !== undefined) {
    const each = descriptions.map((description) => argumentsOf(description, {}, given))
    used.push({
      given: withOptions(
        descriptions.map(({spec}) => spec),
        optionsOf(all),
        given,
      ),
      io: ownIo,
      each,
    })
  }
  if (used.length === 0) throw new InputError(missing, {file: found.file})
  return used
}

/** The arguments that say what the configuration says of a description and of a part of it. */
function argumentsOf(
  description: DescriptionConfig,
  own: DescriptionConfig | DocsConfig | LintConfig,
  given: Arguments,
): Arguments {
  const shared = [...optionsOf(description)].filter(([name]) => sharedOptions.has(name))
  return withOptions(
    [description.spec],
    new Map([...shared, ...optionsOf(own)].filter(([name]) => name !== 'spec')),
    given,
  )
}

function withOptions(
  operands: readonly string[],
  options: ReadonlyMap<string, readonly string[]>,
  given: Arguments,
): Arguments {
  return {
    operands,
    flag: (name) => options.has(name) || given.flag(name),
    value: (name) => options.get(name)?.at(-1) ?? given.value(name),
    // What comes last counts.
    values: (name) => [...(options.get(name) ?? []), ...given.values(name)],
  }
}

/** Runs a command for each description, the next one after a failure, too. */
export async function runEach(
  all: readonly Configured[],
  {stderr}: Io,
  run: (given: Arguments, io: Io, each?: readonly Arguments[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  let worst: ExitCode = exitCode.ok
  for (const {given, io, each} of all) {
    const code = await run(given, io, each).catch(async (error: unknown) => {
      if (all.length === 1 || !(error instanceof InputError)) throw error
      await stderr.write(`${toPrintable(tellFailure(error))}\n`)
      return exitCode.misuse
    })
    if (code > worst) worst = code
  }
  return worst
}
