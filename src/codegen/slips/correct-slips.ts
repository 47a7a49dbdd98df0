import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember, setOwn} from '../../json/own.ts'
import {fragmentTokensOf, join, valueAt} from '../../json/pointer.ts'
import {keywords} from '../../schema/keywords.ts'
import {kindWithin} from '../structure/kind-within.ts'
import {nameOf} from '../structure/name-of.ts'
import type {Kind} from '../structure/objects.ts'
import {corrections} from './correct-object.ts'
import type {Slip, Tell} from './slip.ts'

/**
 * Puts what is meant in the place of mistakes that many descriptions have, that other tools take, and that can mean but one thing, such as a number
 * where a text belongs. It happens before anything else reads the document, so that types, validators, docs and comparisons have the same meaning.
 *
 * @returns the mistakes in the order of their levels.
 */
export function correctSlips(document: JsonObject): readonly Slip[] {
  return new SlipReader(document).read()
}

/** A value among others, of which few are ever asked where they stand. */
interface Place {
  readonly holder: JsonObject
  readonly key: string
  readonly kind: Kind
  /** The place of the holder, or the pointer to it. */
  readonly around: Place | string
}

class SlipReader {
  readonly #document: JsonObject
  readonly #slips: Slip[] = []
  readonly #seen = new Set<unknown>()
  readonly #open: Place[] = []
  /** The places that references lead to. They come last: what is reached in another way has its kind from there. */
  readonly #targets: Place[] = []

  constructor(document: JsonObject) {
    this.#document = document
  }

  /** Breadth first, so that depth costs no call stack. */
  read(): readonly Slip[] {
    this.#visitObject(this.#document, 'OpenAPI', '')
    for (let [at, target] = [0, 0]; at < this.#open.length || target < this.#targets.length;) {
      this.#visit(at < this.#open.length ? this.#open[at++]! : this.#targets[target++]!)
    }
    return this.#slips
  }

  #visit(place: Place): void {
    const {holder, key, kind} = place
    const found = ownMember(holder, key)
    const value = this.#correct(found, place)
    if (value !== found) setOwn(holder, key, value)
    if (typeof value !== 'object' || value === null || this.#seen.has(value)) return
    this.#seen.add(value)
    if (isJsonObject(value)) this.#visitObject(value, kind, place)
    else
      for (const index of Object.keys(value))
        this.#enter(value as JsonObject, index, kind === 'Schema' ? kind : kind.slice(0, -2), place)
  }

  #visitObject(value: JsonObject, kind: Kind, place: Place | string): void {
    if (typeof value.$ref === 'string') this.#follow(value.$ref, kind)
    corrections.get(kind)?.(value, this.#tellerAt(place), this.#document)
    const isNamed = kind.startsWith('{')
    for (const name of Object.keys(value)) {
      const inner = isNamed && kind !== '{Schema}' && name.startsWith('x-') ? undefined : kindWithin(kind, name)
      if (inner !== undefined && inner !== 'any') this.#enter(value, name, inner, place)
    }
  }

  #enter(holder: JsonObject, key: string, kind: Kind, around: Place | string): void {
    this.#open.push({holder, key, kind, around})
  }

  #follow(reference: string, kind: Kind): void {
    if (!reference.startsWith('#/')) return
    const tokens = fragmentTokensOf(reference)
    const holder = valueAt(this.#document, tokens.slice(0, -1))
    const around = tokens.slice(0, -1).reduce(join, '')
    if (typeof holder === 'object' && holder !== null)
      this.#targets.push({holder: holder as JsonObject, key: tokens.at(-1)!, kind, around})
  }

  #tellerAt(place: Place | string): Tell {
    return (tokens, message, reading = 'it is read so', severity = 'error') =>
      void this.#slips.push({pointer: tokens.reduce(join, pointerTo(place)), message, reading, severity})
  }

  /** A value of its kind in the place of one of another type, where that can be told. */
  #correct(value: unknown, place: Place): unknown {
    const {kind} = place
    const [meant, expected] = meaningOf(value, kind)
    const found = isEmpty(value) ? 'an empty object' : isEmptyList(value) ? 'an empty list' : nameOf(value)
    if (meant !== value) this.#tellerAt(place)([], `Found ${found}, expected ${expected}.`)
    return meant
  }
}

function meaningOf(value: unknown, kind: Kind): readonly [meant: unknown, expected: string] {
  if (kind === 'boolean') return [value === 'true' ? true : value === 'false' ? false : value, 'a boolean']
  if (kind === 'string')
    return [typeof value === 'number' || typeof value === 'boolean' ? String(value) : value, 'a string']
  if (kind.endsWith('[]'))
    return [
      isOne(value, kind.slice(0, -2)) ? [value] : isEmpty(value) ? [] : value,
      kind === 'Schema[]' ? 'a list of schemas' : 'a list',
    ]
  // Programs in PHP write an empty list for what has no names.
  return [isEmptyList(value) ? {} : value, kind === 'Schema' ? 'a schema' : 'an object']
}

function isEmpty(value: unknown): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** The names that objects have which stand in lists. */
const names = new Map([
  ['Parameter', 'name'],
  ['Tag', 'name'],
])

/** Tells a value that stands where a list of its kind belongs. */
function isOne(value: unknown, kind: Kind): boolean {
  if (!isJsonObject(value)) return kind === 'string' && typeof value === 'string'
  if (kind === 'Schema') return Object.keys(value).some((name) => keywords.has(name))
  if (kind === 'SecurityRequirement') return !isEmpty(value) && Object.values(value).every(Array.isArray)
  return typeof ownMember(value, names.get(kind) ?? '') === 'string'
}

function pointerTo(place: Place | string): string {
  const tokens: string[] = []
  let at = place
  for (; typeof at !== 'string'; at = at.around) tokens.push(at.key)
  return tokens.reverse().reduce(join, at)
}
