import {sayChange} from '../codegen/docs/say.ts'
import {entries, items} from '../codegen/read/document.ts'
import {canonicalOf} from '../json/canonical.ts'
import {isJsonObject, type JsonObject} from '../json/object.ts'
import {ownValue} from '../json/own.ts'
import {escapeFragmentToken, fragmentTokensOf, resolveReference} from '../json/pointer.ts'
import {assertedFormats} from '../schema/formats.ts'
import {holderOf, keywords} from '../schema/keywords.ts'
import type {Assessment, ChangeList} from './change-list.ts'
import type {ContractChange} from './change.ts'
import {sideOperations} from './compare-operations.ts'
import {tell} from './difference.ts'
import type {Side} from './side.ts'

/** Members of a description that only people and generators read, and those whose meaning no message shows. */
const annotations: Readonly<Record<string, () => Assessment>> = {
  ...Object.fromEntries(
    [
      'title',
      'summary',
      'description',
      'example',
      'examples',
      'deprecated',
      'externalDocs',
      'tags',
      'operationId',
      'xml',
      '$comment',
      'contact',
      'license',
      'termsOfService',
      'version',
      'links',
      'bearerFormat',
      'flows',
      'openIdConnectUrl',
    ].map((name): [string, () => Assessment] => [name, () => ({class: 'cosmetic'})]),
  ),
  default: () => ({class: 'possibly', reason: sayChange('defaultMeans')}),
  format: () => ({class: 'possibly', reason: sayChange('formatUnchecked')}),
  ...Object.fromEntries(
    ['contentMediaType', 'contentEncoding', 'contentSchema'].map((name): [string, () => Assessment] => [
      name,
      () => ({class: 'possibly', reason: sayChange('contentUnchecked')}),
    ]),
  ),
  'x-extensible': () => ({class: 'possibly', reason: sayChange('valuesExpected')}),
  'x-error': () => ({class: 'possibly', reason: sayChange('failureElsewhere')}),
  'x-response-by': () => ({class: 'possibly', reason: sayChange('otherRequest')}),
}

/** Compares what goes over no wire: the words of the description, its examples, defaults and extensions. */
export function compareAnnotations(list: ChangeList): void {
  const {old, new: next} = list.sides
  new AnnotationComparison(list).compare([old.document, next.document], ['#', '#'])
}

type Pair<Value = unknown> = readonly [old: Value, next: Value]

class AnnotationComparison {
  readonly #list: ChangeList
  readonly #seen = new Set<string>()
  /** The titles of the operations of NEW, by where they are described. */
  readonly #titles: ReadonlyMap<string, string>
  /** The places of NEW by which values are checked, as the data of events are. */
  readonly #checked: ReadonlySet<string>
  /** The title of the operation that is being compared. */
  #operation: string | undefined
  /** True within what texts hold, as far as no value is checked by it. */
  #isUnchecked = false

  constructor(list: ChangeList) {
    this.#list = list
    this.#titles = new Map([...sideOperations(list.sides.new).values()].map(({pointer, title}) => [pointer, title]))
    this.#checked = new Set(Object.values(list.sides.new.contract.schemas).map((schema) => schema.pointer))
  }

  compare(pair: Pair, places: Pair<string>): void {
    const [outer, isUnchecked] = [this.#operation, this.#isUnchecked]
    this.#operation = this.#titles.get(places[1]) ?? outer
    this.#isUnchecked ||= places[1].endsWith('/contentSchema') && !this.#checked.has(places[1])
    this.#compare(pair, places)
    ;[this.#operation, this.#isUnchecked] = [outer, isUnchecked]
  }

  #compare([old, next]: Pair, [oldAt, newAt]: Pair<string>): void {
    const [before, oldPlace] = this.#follow(old, oldAt, this.#list.sides.old.document)
    const [after, newPlace] = this.#follow(next, newAt, this.#list.sides.new.document)
    const key = `${oldPlace} ${newPlace}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    if (Array.isArray(before) && Array.isArray(after)) return this.#lists([before, after], [oldPlace, newPlace])
    if (!isJsonObject(before) || !isJsonObject(after)) return
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
      this.#member(name, [before, after], [oldPlace, newPlace])
  }

  #follow(value: unknown, at: string, document: JsonObject): readonly [value: unknown, at: string] {
    if (!isJsonObject(value) || typeof value.$ref !== 'string' || Object.keys(value).length > 1) return [value, at]
    return [resolveReference(document, value.$ref), value.$ref]
  }

  #member(name: string, [old, next]: Pair<JsonObject>, [oldAt, newAt]: Pair<string>): void {
    const pair = [ownValue(old, name), ownValue(next, name)] as const
    const places = [`${oldAt}/${escapeFragmentToken(name)}`, `${newAt}/${escapeFragmentToken(name)}`] as const
    const isNames =
      /\/(?:properties|patternProperties|paths|schemas|responses|parameters|headers|content|callbacks|webhooks|variables|mapping|\$defs|securitySchemes|requestBodies|pathItems|encoding|dependentSchemas)$/.test(
        newAt,
      )
    const isDescribed = name === 'contentSchema' && pair.every(isJsonObject)
    const meaning =
      isNames || isDescribed
        ? undefined
        : (ownValue(annotations, name)?.() ??
          (name.startsWith('x-') && name !== 'x-sse' ? {class: 'cosmetic' as const} : undefined))
    if (meaning === undefined && !(this.#isUnchecked && isWhole(name, isNames, pair)))
      return this.#inside(name, isNames, pair, places)
    // What is not deprecated need not say so.
    const [was, is] = pair.map((value) => (name === 'deprecated' && value === false ? undefined : value))
    if (canonicalOf(was) === canonicalOf(is) || (name === 'format' && pair.some(isAsserted))) return
    const change =
      pair[0] === undefined ? 'annotationAdded' : pair[1] === undefined ? 'annotationRemoved' : 'annotationChanged'
    const [before, after] = [tell(pair[0]), tell(pair[1])]
    const described: Omit<ContractChange, 'class'> = {
      code: meaning === undefined ? 'content-schema-changed' : `${kebab(name)}-changed`,
      message: sayChange(change, {name, before, after, where: this.#nameOf(newAt)}),
      ...(this.#operation !== undefined && {operation: this.#operation}),
      old: places[0],
      new: places[1],
    }
    this.#list.add(described, meaning ?? {class: 'possibly', reason: sayChange('contentUnchecked')})
  }

  /** A place as people call it: an operation, a component, or a path from the top, with the path below it. */
  #nameOf(place: string): string {
    const tokens = fragmentTokensOf(place)
    const title = this.#titles.get(['#', ...tokens.slice(0, 3).map(escapeFragmentToken)].join('/'))
    const name = title ?? (tokens[0] === 'components' ? tokens[2] : undefined)
    if (name === undefined) return tokens.join('/')
    return tokens.length > 3 ? sayChange('at', {where: name, path: tokens.slice(3).join('/')}) : name
  }

  /** Looks into what both have; what one lacks is no annotation, and compared elsewhere. */
  #inside(name: string, isNames: boolean, pair: Pair, places: Pair<string>): void {
    if (pair.includes(undefined) || ['enum', 'const', 'required', 'type'].includes(name)) {
      if (!isNames) return
    }
    if (
      pair[0] !== undefined &&
      pair[1] !== undefined &&
      (isNames || holderOf(name) !== undefined || !keywords.has(name))
    )
      this.compare(pair, places)
  }

  /** Items are those of one name, given here or where a reference leads; of several alike, and of those without, those of one place. */
  #lists([old, next]: Pair<readonly unknown[]>, [oldAt, newAt]: Pair<string>): void {
    const keysOf = (list: readonly unknown[], {document}: Side) => {
      const counts = new Map<string, number>()
      return list.map((given) => {
        const [item] = this.#follow(given, '', document)
        const {name, in: location, url, $ref, title} = isJsonObject(item) ? item : {}
        const key = canonicalOf([name, location, url, $ref, title])
        const count = counts.get(key) ?? 0
        counts.set(key, count + 1)
        return `${key} ${count}`
      })
    }
    const after = new Map(keysOf(next, this.#list.sides.new).map((key, index) => [key, index]))
    const before = keysOf(old, this.#list.sides.old)
    for (const [index, item] of old.entries()) {
      const other = after.get(before[index]!)
      if (other !== undefined) this.compare([item, next[other]], [`${oldAt}/${index}`, `${newAt}/${other}`])
    }
  }
}

/** Tells members that are compared as one, from those in which each has a meaning of its own. */
function isWhole(name: string, isNames: boolean, pair: Pair): boolean {
  return pair.includes(undefined) || !(isNames || holderOf(name) !== undefined || pair.every(isJsonObject))
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace('$', '')
}

function isAsserted(format: unknown): boolean {
  return typeof format === 'string' && Object.hasOwn(assertedFormats, format)
}

/** Compares the servers that all operations have in common. */
export function compareServers(list: ChangeList): void {
  const [before, after] = [list.sides.old, list.sides.new].map(({document}) => serverUrls(document)) as [
    string[],
    string[],
  ]
  for (const url of before.filter((one) => !after.includes(one)))
    list.add(
      {code: 'server-removed', message: sayChange('serverRemoved', {url}), old: '#/servers'},
      {class: 'possibly', reason: sayChange('sentThere')},
    )
  for (const url of after.filter((one) => !before.includes(one)))
    list.add({code: 'server-added', message: sayChange('serverAdded', {url}), new: '#/servers'}, {class: 'additive'})
}

/** Without servers there is one. @see https://spec.openapis.org/oas/v3.1.1#oas-servers */
function serverUrls({servers}: JsonObject): string[] {
  const urls = items(servers).flatMap((server) =>
    entries({url: isJsonObject(server) ? server.url : undefined}).map(([, url]) => String(url)),
  )
  return urls.length === 0 ? ['/'] : urls
}
