import {InputError} from '../errors.ts'
import {type Command, type ExitCode, exitCode} from './command.ts'
import {conformCommand} from './commands/conform.ts'
import {docsCommand} from './commands/docs.ts'
import {generateCommand} from './commands/generate.ts'
import {lintCommand} from './commands/lint.ts'
import {mockCommand} from './commands/mock.ts'
import {proxyCommand} from './commands/proxy.ts'
import {rulesCommand} from './commands/rules.ts'
import {validateCommand} from './commands/validate.ts'
import {didYouMean} from './did-you-mean.ts'
import {formatCommandHelp, formatHelp} from './help.ts'
import {type Io, isBrokenPipe} from './io.ts'
import {readVersion} from './package.ts'
import {parseArguments} from './parse-arguments.ts'
import {toPrintable} from './report/printable.ts'

/** All commands, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  validateCommand,
  rulesCommand,
  lintCommand,
  generateCommand,
  docsCommand,
  mockCommand,
  proxyCommand,
  conformCommand,
]

/** Runs the command line `args`, without the names of node and of the program. Never throws, and never ends the process. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(args, io)
  } catch (error) {
    // Whoever reads the output has seen enough; that is no failure.
    if (isBrokenPipe(error)) return exitCode.ok
    await io.stderr.write(`${toPrintable(describeFailure(error))}\n`).catch(() => {})
    return exitCode.misuse
  }
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined)
    throw new InputError(`A command is missing, expected one of ${commands.map((command) => command.name).join(', ')}.`)
  if (name === '--version') return print(io, `${await readVersion()}\n`)
  if (name === '--help' || name === 'help')
    return print(io, rest[0] === undefined ? formatHelp(commands) : formatCommandHelp(findCommand(rest[0])))
  const command = findCommand(name)
  const given = parseArguments(command, rest)
  return given.flag('help') ? print(io, formatCommandHelp(command)) : command.run(given, io)
}

async function print(io: Io, text: string): Promise<ExitCode> {
  await io.stdout.write(text)
  return exitCode.ok
}

function findCommand(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  const kind = name.startsWith('-') ? 'option' : 'command'
  const names = [...commands.map((candidate) => candidate.name), '--help', '--version']
  throw new InputError(`Unknown ${kind} "${name}"${didYouMean(name, names, ': see "messages-openapi --help".')}`)
}

/** A sentence about an input starts with its place; one about the use, or about a fault of this program, with its name. */
function describeFailure(error: unknown): string {
  if (error instanceof InputError)
    return error.file === undefined ? `messages-openapi: ${error.message}` : error.message
  return `messages-openapi: Something unforeseen happened: ${error instanceof Error ? error.message : String(error)}`
}
