import {contractNames, listRules} from './contract-options.ts'

/** The rules as a section of the docs: what each asks for, how severe it is in each of the contracts, and where that comes from. */
export function rulesSection(contracts: readonly string[] = contractNames): {title: string; markdown: string} {
  const listed = contracts.map((contract) => listRules(contract))
  const rows = listed[0]!.map(({code, summary, source}, index) => {
    return [`\`${code}\``, escapeCell(summary), ...listed.map((rules) => rules[index]!.severity), `[${new URL(source).host}](${source})`]
  })
  const head = ['Rule', 'What it says', ...contracts.map((contract) => `In *${contract}*`), 'Source']
  const markdown = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
  return {title: 'Rules', markdown: `What a schema cannot say is a rule. An issue that breaks one has its code.\n\n${markdown}`}
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
