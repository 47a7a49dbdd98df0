import {sayChange} from '../../codegen/docs/say.ts'
import type {ContractChange} from '../../diff/change.ts'
import {changeClasses} from '../../diff/change.ts'
import {toPrintable} from '../report/printable.ts'
import {tellWitness} from './to-checked.ts'

/** The versions that a changelog is between. */
export interface Versions {
  readonly title: string
  readonly old: string
  readonly new: string
}

/** A changelog in Markdown, with the proof of each breaking change. */
export function formatChangelog(changes: readonly ContractChange[], {title, old, new: next}: Versions): string {
  const between = old === next ? next : `${old} → ${next}`
  return `# ${escapeMarkdown(`${title} ${between}`.trim())}\n\n${formatChangeSections(changes)}`
}

/** The page about what a change concerns, if there is one. */
export type AddressOfChange = (change: ContractChange) => string | undefined

/** The changes by their classes, under headings of the second level. Default of `addressOf`: no page is known. */
export function formatChangeSections(
  changes: readonly ContractChange[],
  addressOf: AddressOfChange = () => undefined,
): string {
  const sections = changeClasses.flatMap((name) => {
    const own = changes.filter((change) => change.class === name)
    return own.length === 0
      ? []
      : [`## ${sayChange(name)}\n\n${own.map((change) => formatChange(change, addressOf(change))).join('')}`]
  })
  return sections.length === 0 ? `${sayChange('none')}\n` : sections.join('\n')
}

function formatChange(
  {message, reason, witness, operation, ...places}: ContractChange,
  address: string | undefined,
): string {
  const told = escapeMarkdown(reason === undefined ? message : `${message} ${reason}`)
  const label = operation ?? places.new ?? places.old ?? ''
  const text = address === undefined ? told : `${told} [${escapeMarkdown(label)}](<${address}>)`
  const proof =
    witness === undefined
      ? []
      : ['', '  ```http', ...tellWitness(witness).map((line) => `  ${safeLine(line)}`), '  ```', '']
  return [`- ${text}`, ...proof, ''].join('\n')
}

/** No line of a description may end the block that it stands in. */
function safeLine(line: string): string {
  return toPrintable(line).replaceAll('\n', '\\n').replaceAll('```', '` ` `')
}

/** Text that Markdown shows as it is. */
function escapeMarkdown(text: string): string {
  return toPrintable(text)
    .replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, ' ')
}
