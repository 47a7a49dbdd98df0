import {InputError} from '../errors.ts'
import {ownValue} from '../json/own.ts'
import {commands} from './command-list.ts'
import {type ExitCode, type ListedCommand, exitCode} from './command.ts'
import {didYouMean} from './did-you-mean.ts'
import {formatCommandHelp, formatHelp} from './help.ts'
import {type Io, isBrokenPipe} from './io.ts'
import {readVersion} from './package.ts'
import {parseArguments} from './parse-arguments.ts'
import {toPrintable} from './report/printable.ts'
import {tellFailure} from './tell-failure.ts'

/** Runs the command line `args`, without the names of node and of the program. Never throws, and never ends the process. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(args, io)
  } catch (error) {
    // Whoever reads the output has seen enough; that is no failure.
    if (isBrokenPipe(error)) return exitCode.ok
    const help = isBareCommand(args) && isMisuse(error) ? `\n${await helpOf(args[0])}` : ''
    await io.stderr.write(`${toPrintable(tellFailure(error))}\n${help}`).catch(() => {})
    return exitCode.misuse
  }
}

/** Tells whether a command was given, and nothing else: then who typed it may not know yet how it is used. */
function isBareCommand(args: readonly string[]): args is [string] {
  return args.length === 1 && ownValue(commands, args[0]!) !== undefined
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined) {
    await io.stderr.write(`messages-openapi: A command is missing.\n\n${formatHelp(commands)}`)
    return exitCode.misuse
  }
  if (['--version', '-v', '-V'].includes(name)) return print(io, `${await readVersion()}\n`)
  if (['--help', '-h', 'help'].includes(name))
    return print(io, rest[0] === undefined ? formatHelp(commands) : await helpOf(rest[0]))
  const command = await findCommand(name).load()
  const given = parseArguments(command, rest)
  return given.flag('help') ? print(io, await helpOf(name)) : command.run(given, io)
}

async function print(io: Io, text: string): Promise<ExitCode> {
  await io.stdout.write(text)
  return exitCode.ok
}

async function helpOf(name: string): Promise<string> {
  const {summary, load} = findCommand(name)
  return formatCommandHelp(await load(), summary)
}

function findCommand(name: string): ListedCommand {
  const command = ownValue(commands, name)
  if (command) return command
  const kind = name.startsWith('-') ? 'option' : 'command'
  const names = [...Object.keys(commands), '--help', '--version']
  throw new InputError(`Unknown ${kind} "${name}"${didYouMean(name, names, ': see "messages-openapi --help".')}`)
}

/** Tells whether an error is about the use. One about an input names that. */
function isMisuse(error: unknown): boolean {
  return error instanceof InputError && error.file === undefined
}
