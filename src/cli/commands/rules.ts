import type {Arguments, Command} from '../command.ts'
import {type ExitCode, exitCode} from '../exit-code.ts'
import type {Io} from '../io.ts'
import {contractNames, defaultContract, listRules} from '../options/contract.ts'
import {rulesSection} from '../rules-section.ts'

/** Lists what the validator checks beyond the schemas. */
export const rules: Command = {
  name: 'rules',
  summary: 'List the rules that requests and answers are held to beyond their schemas.',
  usage: '[--contract NAME] [--format text|json|markdown]',
  options: {
    contract: {
      type: 'string',
      choices: contractNames,
      summary: `The contract whose severities are shown, ${defaultContract} unless given.`,
    },
    format: {
      type: 'string',
      choices: ['text', 'json', 'markdown'],
      summary:
        'How to print the rules, text unless given. Markdown is a section for "docs", with the severities of all contracts unless one is given.',
    },
  },
  operands: {max: 0},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  await io.stdout.write(print(given.value('contract'), given.value('format')))
  return exitCode.ok
}

function print(contract: string | undefined, format: string | undefined): string {
  if (format === 'markdown') {
    const {title, markdown} = rulesSection(contract === undefined ? contractNames : [contract])
    return `# ${title}\n\n${markdown}`
  }
  const listed = listRules(contract ?? defaultContract)
  if (format === 'json') return `${JSON.stringify(listed, null, 2)}\n`
  const width = Math.max(...listed.map(({code}) => code.length))
  const lines = listed.map(
    ({code, severity, summary, source}) =>
      `${code.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n${' '.repeat(width + 11)}${source}\n`,
  )
  return lines.join('')
}
