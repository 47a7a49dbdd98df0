import {DEFAULT_SCHEMA, dump} from 'js-yaml'
import {
  isScalar,
  parseDocument as parseYaml,
  type Document,
  type ParsedNode,
  stringify,
  visit,
  type YAMLParseError,
} from 'yaml'
import {InputError} from '../../errors.ts'
import {findDuplicates} from '../../json/find-duplicates.ts'
import {findSyntaxFault} from '../../json/parse-json.ts'
import {escapeFragmentToken, tokensOf} from '../../json/pointer.ts'
import {TextLines} from '../../json/text-lines.ts'
import {assertBounded} from './assert-bounded.ts'
import {assertReadable} from './assert-readable.ts'
import {coreScalar, readPlainYaml, readShallowYaml} from './plain-yaml.ts'

/**
 * Parses YAML 1.2, of which JSON is a part, with the merge keys of YAML 1.1 (`<<`), which descriptions still have.
 *
 * @see https://yaml.org/type/merge.html
 * `notice` is called with a sentence for each name that an object of JSON has again, and for lines of YAML that begin too far to the left. Default: nothing is.
 * @throws {InputError} with line and column of the first fault, or the location of what is beyond the limits.
 */
export function parseDocument(text: string, file: string, notice: (sentence: string) => void = () => {}): unknown {
  const json = isObjectText(text) ? parseJsonObject(text, file) : undefined
  const document = json ?? parseYamlText(text, file, {merge: false, notice})
  assertBounded(document, text, file)
  if (json !== undefined)
    for (const {path, name} of findDuplicates(text)) {
      const at = ['#', ...tokensOf(path).map(escapeFragmentToken)].join('/')
      notice(`Found the name ${JSON.stringify(name)} again at ${at}: what stands last is read.`)
    }
  if (json !== undefined || !text.includes('<<')) return document
  // Merging copies, so it waits until the limits hold for all that is referred to. A reference that it moves may lead back to itself.
  const merged = parseYamlText(text, file, {merge: true, notice: () => {}})
  assertBounded(merged, text, file)
  return merged
}

interface YamlOptions {
  readonly merge: boolean
  readonly notice: (sentence: string) => void
}

function parseYamlText(text: string, file: string, options: YamlOptions): unknown {
  return readPlainYaml(text, {merge: options.merge}) ?? parseYamlDocument(text, file, options)
}

function isObjectText(text: string): boolean {
  return /^\s*\{/.test(text)
}

/**
 * Takes a hundredth of the time, which large descriptions need. What is no JSON may be YAML still, but for JSON with comments, which are texts there.
 */
function parseJsonObject(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const {offset, message} = findSyntaxFault(text)
    if (text[offset] !== '/') return undefined
    throw new InputError(message, {file, position: new TextLines(text).positionOf(offset)})
  }
}

function parseYamlDocument(text: string, file: string, {merge, notice}: YamlOptions): unknown {
  assertReadable(text, file)
  const lines = new TextLines(text)
  // A message of the parser, and no program text, is made a sentence.
  const faultAt = (message: string, offset: number) =>
    new InputError(`The file is not valid YAML: ${message.replace(/\.?$/, '.')}`, {
      file,
      position: lines.positionOf(offset),
    })
  const document = parseYaml(text, {
    prettyErrors: false,
    merge,
    uniqueKeys: (one, other) => isSameKey(one, other, merge),
  })
  const error = document.errors[0]
  if (error) {
    const shallow = readShallowYaml(text, merge)
    if (shallow === undefined) throw faultAt(sentenceOf(error, text), error.pos[0])
    notice(`Found line ${shallow.line + 1} too far to the left: it is read as part of the text or collection above it.`)
    return shallow.value
  }
  try {
    return document.toJS({maxAliasCount: -1})
  } catch (cause) {
    const alias = findUnknownAlias(document)
    if (alias !== undefined)
      throw faultAt(`Found the alias "*${alias.name}", expected one whose anchor stands before it`, alias.offset)
    throw new InputError(`The file is not valid YAML: ${(cause as Error).message.replace(/\.?$/, '.')}`, {file, cause})
  }
}

/** The first alias whose anchor does not stand before it. */
function findUnknownAlias(document: Document.Parsed): {readonly name: string; readonly offset: number} | undefined {
  const anchors = new Set<string>()
  let found: {readonly name: string; readonly offset: number} | undefined
  visit(document, {
    Alias(_key, {source, range}) {
      if (anchors.has(source)) return undefined
      found = {name: source, offset: range![0]}
      return visit.BREAK
    },
    Value(_key, {anchor}) {
      if (anchor !== undefined) anchors.add(anchor)
    },
  })
  return found
}

/** Tells of two keys whether an object can have but one of them: its names are texts, so that `200` is `"200"`. Each is compared with all before it. */
function isSameKey(one: ParsedNode, other: ParsedNode, merge: boolean): boolean {
  if (!isScalar(one) || !isScalar(other)) return one === other
  const name = nameOf(one.value)
  return name === nameOf(other.value) && !(merge && name === '<<')
}

function nameOf(key: unknown): string {
  return typeof key === 'string' ? key : key === null ? '' : JSON.stringify(key)
}

/** A sentence about a fault. Those of the parser speak to who calls it, or do not say what was found. */
function sentenceOf(
  {code, message, pos: [offset]}: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  text: string,
): string {
  if (code === 'MULTIPLE_DOCS') return 'Found the begin of a second document, expected one'
  if (code !== 'DUPLICATE_KEY') return message
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]+)/.exec(text.slice(offset, offset + 200))?.[0] ?? ''
  return `Found the key ${/^["']/.test(key) ? key : JSON.stringify(key)} again, expected each name of an object once`
}

/** A document as YAML, which every key and text survives unchanged. */
export function emitDocument(document: unknown): string {
  return dump(document, {schema, noRefs: true, lineWidth: 120})
}

/** By which strings are quoted that YAML 1.1 or 1.2 would take for something else. */
const schema = DEFAULT_SCHEMA.extend({implicit: [coreScalar]})

/** The same as contracts had it before version 0.2, whose files are still known as generated. */
export function emitEarlierDocument(document: unknown): string {
  return stringify(document, {aliasDuplicateObjects: false, lineWidth: 120})
}
