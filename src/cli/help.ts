import type {Command, ListedCommand, Option} from './command.ts'
import {commonOptions} from './parse-arguments.ts'

const program = 'messages-openapi'

/** The help of one command. */
export function formatCommandHelp(command: Command, summary: string): string {
  const options = Object.entries({...command.options, ...commonOptions}).map(([name, option]): Row => [
    describeOption(name, option),
    option.summary,
  ])
  return (
    [
      `Usage: ${program} ${command.name} ${command.usage}`,
      summary,
      ...(command.notes ?? []),
      `Options:\n${formatRows(options)}`,
    ].join('\n\n') + '\n'
  )
}

/** The help of the program. */
export function formatHelp(commands: Readonly<Record<string, ListedCommand>>): string {
  return (
    [
      `Usage: ${program} COMMAND [options]`,
      'Works with an OpenAPI description: of the Messages API, which comes with it, or of any other.',
      `Commands:\n${formatRows(Object.entries(commands).map(([name, {summary}]): Row => [name, summary]))}`,
      `Options:\n${formatRows([
        ['-h, --help', 'Show this help, or that of a command.'],
        ['-v, --version', 'Show the version.'],
      ])}`,
      'Exit codes:\n  0  everything is valid\n  1  there are issues\n  2  wrong use, or an input that cannot be read',
    ].join('\n\n') + '\n'
  )
}

type Row = readonly [term: string, text: string]

function describeOption(name: string, {type, short, choices, value = 'VALUE'}: Option): string {
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`
  return type === 'boolean' ? names : `${names} ${choices?.join('|') ?? value}`
}

/** Terms beside their texts; a term that is too long for its column has a line of its own. */
function formatRows(rows: readonly Row[]): string {
  const width = Math.min(24, Math.max(...rows.map(([term]) => term.length)))
  return rows
    .map(([term, text]) =>
      term.length > width ? `  ${term}\n  ${' '.repeat(width)}  ${text}` : `  ${term.padEnd(width)}  ${text}`,
    )
    .join('\n')
}
