import type {TextBlock} from '#generated/documented/types.js'
import type {ScenarioItem} from './scenario-item.ts'
import {type ReplyBlock, text, thinking, toolCall} from './scenario.ts'
import {citationOf, codeExecution, type Quotation, webFetch, webSearch} from './server-calls.ts'

/** A block of a scenario file, as what it stands for. */
export interface WrittenBlock {
  readonly block: ReplyBlock
  readonly item: ScenarioItem
  /** Set where the file has the block itself, so that places in the block are places in the file. */
  readonly isWhole?: true
}

/** The short forms, in the order of their blocks in a message. */
const readers: Readonly<Record<string, (item: ScenarioItem, owner: ScenarioItem) => readonly ReplyBlock[]>> = {
  thinking: (item) => [thinking(item.text())],
  webSearch: readSearch,
  webFetch: readFetch,
  codeExecution: readExecution,
  text: (item, owner) => [withCitations(text(item.text()), owner)],
  tool: (item, owner) => [toolCall(item.text(), owner.has('input') ? owner.property('input').object() : {})],
}

/** The properties that stand for blocks, and those that belong to one of them. */
const companions: Readonly<Record<string, string>> = {input: 'tool', citations: 'text'}

/** The properties of an item that are about its content. */
export const blockNames = [...Object.keys(readers), ...Object.keys(companions)]

/** The blocks of an item of `reply`: a whole one, or those of its short forms. */
export function readBlock(item: ScenarioItem): readonly WrittenBlock[] {
  if (typeof item.object().type === 'string') return [{block: item.value as ReplyBlock, item, isWhole: true}]
  item.names(blockNames)
  const found = readBlocks(item)
  if (found.length === 0) throw item.unexpected(`a content block, or one of ${Object.keys(readers).join(', ')}`)
  return found
}

/** The blocks of the short forms in an item. */
export function readBlocks(item: ScenarioItem): readonly WrittenBlock[] {
  for (const [name, owner] of Object.entries(companions)) {
    if (!item.has(name) || item.has(owner)) continue
    const message = `Found "${name}" without "${owner}" in ${item.name}, expected both.`
    throw item.fail(message, {tokens: [name], part: 'key'})
  }
  return Object.entries(readers).flatMap(([name, read]) => {
    if (!item.has(name)) return []
    const inner = item.property(name)
    const isShort = name === 'text' || name === 'thinking' || name === 'tool'
    return read(inner, item).map((block) => ({block, item: isShort ? item : inner}))
  })
}

function withCitations(block: TextBlock, owner: ScenarioItem): TextBlock {
  if (!owner.has('citations')) return block
  return {...block, citations: owner.property('citations').items('citation').map(readQuotation).map(citationOf)}
}

function readQuotation(item: ScenarioItem): Quotation {
  item.names(['text', 'title', 'url', 'document', 'start'])
  const common = {text: item.property('text').text(), ...texts(item, ['title'])}
  if (item.has('url') === item.has('document')) throw item.unexpected('either a url or a document')
  if (item.has('url')) return {...common, url: item.property('url').text()}
  const start = item.has('start') ? {start: item.property('start').count()} : {}
  return {...common, document: item.property('document').count(), ...start}
}

function readSearch(item: ScenarioItem): readonly ReplyBlock[] {
  if (typeof item.value === 'string') return webSearch(item.value, [])
  item.names(['query', 'results', 'error'])
  const query = item.property('query').text()
  const found = item.has('results') ? item.property('results').items('result') : []
  const pages = found.map((page) => {
    page.names(['url', 'title', 'age'])
    return {url: page.property('url').text(), ...texts(page, ['title', 'age'])}
  })
  return webSearch(query, errorOf(item, ['results']) ?? pages)
}

function readFetch(item: ScenarioItem): readonly ReplyBlock[] {
  if (typeof item.value === 'string') return webFetch(item.value, {text: ''})
  item.names(['url', 'title', 'text', 'error'])
  const page = {text: '', ...texts(item, ['title', 'text'])}
  return webFetch(item.property('url').text(), errorOf(item, ['title', 'text']) ?? page)
}

function readExecution(item: ScenarioItem): readonly ReplyBlock[] {
  if (typeof item.value === 'string') return codeExecution({command: item.value}, {})
  item.names(['command', 'code', 'stdout', 'stderr', 'returnCode', 'error'])
  if (item.has('command') === item.has('code')) throw item.unexpected('either a command or code')
  const run = item.has('code') ? {code: item.property('code').text()} : {command: item.property('command').text()}
  const code = item.has('returnCode') ? {returnCode: item.property('returnCode').count()} : {}
  const output = {...texts(item, ['stdout', 'stderr']), ...code}
  return codeExecution(run, errorOf(item, ['stdout', 'stderr', 'returnCode']) ?? output)
}

/** The code of an error, beside which there is no result. */
function errorOf(item: ScenarioItem, results: readonly string[]): string | undefined {
  if (!item.has('error')) return undefined
  const result = results.find((name) => item.has(name))
  if (result === undefined) return item.property('error').text()
  throw item.fail(`Found "${result}" beside "error" in ${item.name}, expected only one of them.`, {
    tokens: [result],
    part: 'key',
  })
}

function texts<Name extends string>(item: ScenarioItem, names: readonly Name[]): {readonly [Key in Name]?: string} {
  const found = names.filter((name) => item.has(name)).map((name) => [name, item.property(name).text()])
  return Object.fromEntries(found) as {readonly [Key in Name]?: string}
}
