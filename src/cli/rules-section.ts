import {contractNames, listRules} from './options/contract.ts'

/** The rules as a section of the docs: what each asks for, how severe it is in each of the contracts, and where that comes from. */
export function rulesSection(contracts: readonly string[] = contractNames): {title: string; markdown: string} {
  const listed = contracts.map((contract) => listRules(contract))
  const rules = listed[0]!.map(({code, summary, source}, index) => {
    const severities = contracts.map((contract, at) => `${contract}: ${listed[at]![index]!.severity}`)
    return `## \`${code}\`\n\n${summary}\n\n${severities.join(', ')} ([source](${source}))\n`
  })
  return {
    title: 'Rules',
    markdown: ['What a schema cannot say is a rule. An issue that breaks one has its code.\n', ...rules].join('\n'),
  }
}
