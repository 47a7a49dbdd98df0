import {isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Document} from 'yaml'
import {placesIn} from '../../json/locate.ts'
import {ownMember} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {readPlainYaml} from './plain-yaml.ts'

/** The place of a value in a text, as offsets, and the places of what it holds, by name or index; undefined for a scalar. */
export interface OutlinePlace {
  /** The offset of its name, or of the item itself in a list. */
  readonly at: number
  /** The offset of the value. */
  readonly value: number
  readonly members?: Members | undefined
}

type Members = ReadonlyMap<string, OutlinePlace>

/** The places of the values in a YAML or JSON text that is known to have no fault. */
export function outline(text: string): OutlinePlace {
  if (parseAnyJson(text) !== undefined) return new JsonPlace(text, {value: /\S/.exec(text)?.index ?? 0})
  return outlinePlainYaml(text) ?? outlineYaml(text)
}

/** A value in JSON. What it holds is looked up when it is asked for, so that few places of a large text cost little. */
class JsonPlace implements OutlinePlace {
  readonly at: number
  readonly value: number
  readonly #text: string
  #members: Members | undefined

  constructor(text: string, {key, value}: {readonly key?: number; readonly value: number}) {
    this.#text = text
    this.at = key ?? value
    this.value = value
  }

  get members(): Members {
    return (this.#members ??= new Map(
      Array.from(placesIn(this.#text, this.value), ([token, place]) => [token, new JsonPlace(this.#text, place)]),
    ))
  }
}

/** A node that is open, and the nodes in it, keys included. */
interface Frame {
  readonly at: number
  readonly inner: Closed[]
}

interface Closed extends OutlinePlace {
  readonly node: unknown
}

function outlinePlainYaml(text: string): OutlinePlace | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const open: Frame[] = []
  const anchored = new Map<unknown, Members>()
  let whole: OutlinePlace | undefined
  const read = readPlainYaml(text, {
    listener: (event, state) => {
      if (event === 'open') {
        open.push({at: state.position + start, inner: []})
        return
      }
      const {at, inner} = open.pop()!
      const node: unknown = state.result
      const members = anchored.get(node) ?? membersOf(node, inner)
      if ((state as {anchor?: unknown}).anchor !== null && members !== undefined) anchored.set(node, members)
      const closed = {at, value: startOfNode(text, at, node), node, members}
      whole = closed
      open.at(-1)?.inner.push(closed)
    },
  })
  return read === undefined ? undefined : whole
}

/** Blanks, comments and an anchor between a name, or the dash of an item, and its value. */
const separation = /(?:\s|#.*|&[^\s,[\]{}]+)*/y
const nullWord = /(?:null|Null|NULL|~)(?![^\s,[\]{}])/y

/** A node begins where the search for it does, before blanks, comments and an anchor. One that is left out is there. */
function startOfNode(text: string, at: number, node: unknown): number {
  separation.lastIndex = at
  separation.test(text)
  const start = separation.lastIndex
  nullWord.lastIndex = start
  return node !== null || nullWord.test(text) ? start : at
}

/**
 * The places of what a list or a mapping holds, by the nodes that were read in it. A node is tried as a key first, and its end as one more; a value
 * that is left out is no node. Where nodes and values do not agree, there are none.
 */
function membersOf(node: unknown, inner: readonly Closed[]): Members | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const [first] = inner
  if (first?.node === node) return first.members
  if (Array.isArray(node))
    return inner.length === node.length
      ? new Map(inner.map(({value, members}, index) => [String(index), {at: value, value, members}]))
      : undefined
  const members = new Map<string, OutlinePlace>()
  for (let index = 0; index < inner.length; index++) {
    const key = inner[index]!
    const name = String(key.node)
    if (!Object.hasOwn(node, name)) break
    const next = inner[index + 1]
    const isValue = next !== undefined && Object.is(next.node, ownMember(node, name))
    members.set(name, {
      at: key.value,
      value: isValue ? next.value : key.value,
      members: isValue ? next.members : undefined,
    })
    if (isValue) index++
  }
  return members.size === Object.keys(node).length ? members : undefined
}

/** The same for any YAML, in ten times the time. */
function outlineYaml(text: string): OutlinePlace {
  const document = parseDocument(text, {prettyErrors: false})
  return new YamlPlace(document, {node: document.contents})
}

/** A value in YAML. What it holds is looked up when it is asked for, as aliases may lead around in a circle. */
class YamlPlace implements OutlinePlace {
  readonly at: number
  readonly value: number
  readonly #document: Document
  readonly #node: unknown
  #members: Members | undefined

  constructor(document: Document, {key, node}: {readonly key?: unknown; readonly node: unknown}) {
    this.#document = document
    this.#node = node
    this.value = startOf(node) ?? startOf(key) ?? 0
    this.at = startOf(key) ?? this.value
  }

  get members(): Members {
    return (this.#members ??= new Map(
      this.#inner().map(([token, inner]) => [token, new YamlPlace(this.#document, inner)]),
    ))
  }

  #inner(): (readonly [token: string, {readonly key?: unknown; readonly node: unknown}])[] {
    const node = isAlias(this.#node) ? this.#node.resolve(this.#document) : this.#node
    if (isMap(node))
      return node.items.map(({key, value}) => [String(isScalar(key) ? key.value : key), {key, node: value}])
    return isSeq(node) ? node.items.map((item, index) => [String(index), {node: item}]) : []
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
