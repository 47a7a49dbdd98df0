import {isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Document} from 'yaml'
import {ownMember} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {walkJson} from '../../json/walk.ts'
import {readPlainYaml} from '../load/plain-yaml.ts'

/** The place of a value in a text: the offset of its name, or of the item itself in a list, and the places of what it holds, by name or index. */
export interface OutlinePlace {
  readonly at: number
  readonly members?: Members | undefined
}

type Members = ReadonlyMap<string, OutlinePlace>

/** The places of the values in a YAML or JSON text that is known to have no fault. */
export function outline(text: string): OutlinePlace {
  return isJson(text) ? outlineJson(text) : (outlinePlainYaml(text) ?? outlineYaml(text))
}

function isJson(text: string): boolean {
  return /^\s*\{/.test(text) && parseAnyJson(text) !== undefined
}

function outlineJson(text: string): OutlinePlace {
  const whole = new Map<string, OutlinePlace>()
  const open: {readonly name: unknown; readonly members: Map<string, OutlinePlace>}[] = []
  walkJson(text, {
    value(at, token, key) {
      const holder = open.at(-1)
      const isEntered = (text[at] === '{' || text[at] === '[') && !(isExample(token) && holder?.name !== 'properties')
      const members = holder === undefined || !isEntered ? whole : new Map<string, OutlinePlace>()
      holder?.members.set(String(token), isEntered ? {at: key ?? at, members} : {at: key ?? at})
      if (isEntered) open.push({name: token, members})
      return isEntered
    },
    close: () => open.pop(),
  })
  return {at: 0, members: whole}
}

/** Large descriptions are half examples, in which nothing is declared. */
function isExample(token: unknown): boolean {
  return token === 'example' || token === 'examples'
}

/** A node that is open, and the nodes in it, keys included. */
interface Frame {
  readonly at: number
  readonly inner: Closed[]
}

interface Closed extends OutlinePlace {
  readonly value: unknown
}

function outlinePlainYaml(text: string): OutlinePlace | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const open: Frame[] = []
  const anchored = new Map<unknown, Members>()
  let whole: Members | undefined
  const read = readPlainYaml(text, {
    listener: (event, state) => {
      if (event === 'open') {
        open.push({at: state.position + start, inner: []})
        return
      }
      const {at, inner} = open.pop()!
      const value: unknown = state.result
      const members = anchored.get(value) ?? membersOf(value, inner)
      if ((state as {anchor?: unknown}).anchor !== null && members !== undefined) anchored.set(value, members)
      whole = members
      open.at(-1)?.inner.push({at, value, members})
    },
  })
  return read === undefined ? undefined : {at: 0, members: whole}
}

/**
 * The places of what a list or a mapping holds, by the nodes that were read in it. A node is tried as a key first, and its end as one more; a value
 * that is left out is no node. Where nodes and values do not agree, there are none.
 */
function membersOf(value: unknown, inner: readonly Closed[]): Members | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [first] = inner
  if (first?.value === value) return first.members
  if (Array.isArray(value))
    return inner.length === value.length
      ? new Map(inner.map(({at, members}, index) => [String(index), {at, members}]))
      : undefined
  const members = new Map<string, OutlinePlace>()
  for (let index = 0; index < inner.length; index++) {
    const key = inner[index]!
    const name = String(key.value)
    if (!Object.hasOwn(value, name)) break
    const next = inner[index + 1]
    const isValue = next !== undefined && Object.is(next.value, ownMember(value, name))
    members.set(name, {at: key.at, members: isValue ? next.members : undefined})
    if (isValue) index++
  }
  return members.size === Object.keys(value).length ? members : undefined
}

/** The same for any YAML, in ten times the time. */
function outlineYaml(text: string): OutlinePlace {
  const document = parseDocument(text, {prettyErrors: false})
  return {at: 0, members: membersOfNode(document.contents, document, new Map())}
}

function membersOfNode(
  node: unknown,
  document: Document,
  known: Map<unknown, Members | undefined>,
): Members | undefined {
  const meant = isAlias(node) ? node.resolve(document) : node
  if (known.has(meant)) return known.get(meant)
  const members = new Map<string, OutlinePlace>()
  known.set(meant, members)
  const add = (name: string, place: unknown, value: unknown) =>
    members.set(name, {at: (isNode(place) && place.range?.[0]) || 0, members: membersOfNode(value, document, known)})
  if (isMap(meant)) for (const {key, value} of meant.items) add(String(isScalar(key) ? key.value : key), key, value)
  else if (isSeq(meant)) meant.items.forEach((item, index) => add(String(index), item, item))
  else known.set(meant, undefined)
  return known.get(meant)
}
