import type {Arguments, Command} from './command.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import type {Io} from './io.ts'
import {contractNames, defaultContract, listRules} from './contract-options.ts'

/** Lists what the validator checks beyond the schemas. */
export const rules: Command = {
  name: 'rules',
  summary: 'List the rules that requests and answers are held to beyond their schemas.',
  usage: '[--contract NAME] [--format text|json]',
  options: {
    contract: {type: 'string', choices: contractNames, summary: `The contract whose severities are shown, ${defaultContract} unless given.`},
    format: {type: 'string', choices: ['text', 'json'], summary: 'How to print the rules, text unless given.'},
  },
  operands: {max: 0},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const listed = listRules(given.value('contract') ?? defaultContract)
  const width = Math.max(...listed.map(({code}) => code.length))
  const lines = listed.map(({code, severity, summary, source}) => `${code.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n${' '.repeat(width + 11)}${source}\n`)
  await io.stdout.write(given.value('format') === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : lines.join(''))
  return exitCode.ok
}
