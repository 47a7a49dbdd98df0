import {type Arguments, type Command, type ExitCode, exitCode} from '../command.ts'
import type {Io} from '../io.ts'
import {contractNames, defaultContract, listRules} from '../options/contract.ts'
import {createReporter, formatOption} from '../report/formats.ts'

const markdownNote =
  'The format "markdown" makes a section for "docs", with the severities in all contracts, or in the one that is given.'

/** Lists the rules of the validator. */
export const rulesCommand: Command = {
  name: 'rules',
  usage: '[--contract NAME] [--format FORMAT]',
  notes: [markdownNote],
  options: {
    contract: {
      type: 'string',
      choices: contractNames,
      summary: `Show the severities in this contract. Default: ${defaultContract}.`,
    },
    format: formatOption('rules', 'markdown'),
  },
  operands: {max: 0},
  run,
}

async function run(given: Arguments, io: Io): Promise<ExitCode> {
  const contract = given.value('contract')
  if (given.value('format') === 'markdown') {
    const {title, markdown} = rulesSection(contract === undefined ? contractNames : [contract])
    await io.stdout.write(`# ${title}\n\n${markdown}`)
    return exitCode.ok
  }
  const shown = contract ?? defaultContract
  const reporter = await createReporter(given, io, {command: 'rules', contract: shown})
  const listed = listRules(shown).map((rule) => reporter.rule(rule))
  await io.stdout.write([reporter.begin(), ...listed, reporter.end()].join(''))
  return exitCode.ok
}

/** The rules as a section of the docs: the summary of each, its severity in each of the contracts, and its source. */
export function rulesSection(contracts: readonly string[] = contractNames): {title: string; markdown: string} {
  const listed = contracts.map((contract) => listRules(contract))
  const sections = listed[0]!.map(({code, summary, source}, index) => {
    const severities = contracts.map((contract, at) => `${contract}: ${listed[at]![index]!.severity}`)
    return `## \`${code}\`\n\n${summary}\n\n${severities.join(', ')} ([source](${source}))\n`
  })
  return {
    title: 'Rules',
    markdown: ['What a schema cannot say is a rule. An issue that breaks one has its code.\n', ...sections].join('\n'),
  }
}
