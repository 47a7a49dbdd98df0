import type {SayChange} from '../../codegen/docs/say.ts'
import {type ContractChange, changeClasses} from '../../diff/change.ts'
import {fragmentTokensOf} from '../../json/pointer.ts'
import {toPrintable} from '../report/printable.ts'
import {tellWitness} from './to-checked.ts'

export interface ChangelogOptions {
  /** The words, which the tools bring in the language of the page. */
  readonly say: SayChange
  /** The page about what a change concerns, if there is one. Default: no page is known. */
  readonly addressOf?: (change: ContractChange) => string | undefined
}

/** The versions that a changelog is between. */
export interface Versions {
  readonly title: string
  readonly old: string
  readonly new: string
}

/** A changelog in Markdown, with the proof of each breaking change. */
export function formatChangelog(
  changes: readonly ContractChange[],
  {title, old, new: next}: Versions,
  say: SayChange,
): string {
  const between = old === next ? next : `${old} → ${next}`
  return `# ${escapeMarkdown(`${title} ${between}`.trim())}\n\n${formatChangeSections(changes, {say})}`
}

/** The changes by their classes, under headings of the second level. */
export function formatChangeSections(changes: readonly ContractChange[], options: ChangelogOptions): string {
  const {say} = options
  const sections = changeClasses.flatMap((name) => {
    const own = changes.filter((change) => change.class === name)
    return own.length === 0 ? [] : [`## ${say(name)}\n\n${own.map((change) => formatChange(change, options)).join('')}`]
  })
  return sections.length === 0 ? `${say('none')}\n` : sections.join('\n')
}

function formatChange(change: ContractChange, {say, addressOf}: ChangelogOptions): string {
  const {message, reason, witness} = change
  const address = addressOf?.(change)
  const told = escapeMarkdown(reason === undefined ? message : `${message} ${reason}`)
  const text = address === undefined ? told : linked(told, escapeMarkdown(subjectOf(change)), address)
  const proof =
    witness === undefined
      ? []
      : ['', '  ```http', ...tellWitness(witness, say).map((line) => `  ${safeLine(line)}`), '  ```', '']
  return [`- ${text}`, ...proof, ''].join('\n')
}

/** The name of what a change is described at: a component, or else an operation. */
function subjectOf(change: ContractChange): string {
  const pointer = change.new ?? change.old ?? ''
  const [section, , component] = fragmentTokensOf(pointer)
  return section === 'components' && component !== undefined ? component : (change.operation ?? pointer)
}

/** A text that leads to an address by the name in it, or by that name after it. */
function linked(text: string, name: string, address: string): string {
  const link = `[${name}](<${address}>)`
  const at = text.lastIndexOf(name)
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
  const isWhole = at >= 0 && !/[\w/]$/.test(before) && !/^(?:[\w/{-]|\.\w)/.test(after)
  return isWhole ? before + link + after : `${text} → ${link}`
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
