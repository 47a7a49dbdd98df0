import {InputError} from '../errors.ts'
import {ownValue} from '../json/own.ts'
import {type ExitCode, type ListedCommand, exitCode} from './command.ts'
import {didYouMean} from './did-you-mean.ts'
import {formatCommandHelp, formatHelp} from './help.ts'
import {type Io, isBrokenPipe} from './io.ts'
import {readVersion} from './package.ts'
import {parseArguments} from './parse-arguments.ts'
import {toPrintable} from './report/printable.ts'

/** All commands by name, in the order in which the help lists them. Each is loaded when it runs: most of a short run is loading. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  validate: {
    summary: 'Validate requests, responses, streams and recorded traffic.',
    load: async () => (await import('./commands/validate.ts')).validateCommand,
  },
  rules: {
    summary: 'List the rules for requests and responses that schemas cannot express.',
    load: async () => (await import('./commands/rules.ts')).rulesCommand,
  },
  lint: {
    summary: 'Lint an OpenAPI description.',
    load: async () => (await import('./commands/lint.ts')).lintCommand,
  },
  generate: {
    summary: 'Generate types, validators and the operation table from an OpenAPI description.',
    load: async () => (await import('./commands/generate.ts')).generateCommand,
  },
  diff: {
    summary: 'Find the changes between two descriptions, with proof of those that break clients.',
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  docs: {
    summary: 'Build a site of documentation, or one page, that works without a network and without a server.',
    load: async () => (await import('./commands/docs.ts')).docsCommand,
  },
  mock: {
    summary: 'Stand in for a service: check its requests, and answer them.',
    load: async () => (await import('./commands/mock.ts')).mockCommand,
  },
  proxy: {
    summary: 'Run a validating proxy.',
    load: async () => (await import('./commands/proxy.ts')).proxyCommand,
  },
  conform: {
    summary: 'Check that a server speaks an API.',
    load: async () => (await import('./commands/conform.ts')).conformCommand,
  },
}

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
    throw new InputError(`A command is missing, expected one of ${Object.keys(commands).join(', ')}.`)
  if (name === '--version') return print(io, `${await readVersion()}\n`)
  if (name === '--help' || name === 'help')
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

/** A sentence about an input starts with its place; one about the use, or about a fault of this program, with its name. */
function describeFailure(error: unknown): string {
  if (error instanceof InputError)
    return error.file === undefined ? `messages-openapi: ${error.message}` : error.message
  return `messages-openapi: Something unforeseen happened: ${error instanceof Error ? error.message : String(error)}`
}
