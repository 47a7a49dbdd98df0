import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {escapeFragmentToken, fragmentTokensOf} from '../../json/pointer.ts'
import {TextLines} from '../../json/text-lines.ts'
import {outline, type OutlinePlace} from '../load/outline.ts'
import {resolveId} from '../load/reference-policy.ts'
import {entries, items} from '../read/document.ts'
import {findJoined, type Reference} from './find-joined.ts'
import {type Origin, tokensOfOrigin} from './origin.ts'
import type {Sources} from './sources.ts'

/** A place in a text; `line` and `column` count from 0, and `isExact` is false for the nearest that is known. */
export interface Found {
  readonly id: string
  readonly line: number
  readonly column: number
  readonly isExact: boolean
}

/** A value in one of the documents. */
interface Spot {
  readonly document: OpenDocument
  readonly value: unknown
  readonly place: OutlinePlace
  /** `passed` after a token for which a document of another version has nothing, `lost` after one that should be there. */
  readonly state: 'exact' | 'passed' | 'lost'
}

interface OpenDocument {
  readonly id: string
  readonly value: unknown
  readonly lines: TextLines
  readonly place: OutlinePlace
}

/** Finds where in the documents of a description the places in its bundled document come from. */
export class SourceTree {
  readonly #sources: Sources
  readonly #open = new Map<string, OpenDocument>()
  readonly #spots = new Map<Origin, Spot>()
  #components: ReadonlyMap<string, Reference> | undefined

  constructor(sources: Sources) {
    this.#sources = sources
  }

  find(origin: Origin): Found | undefined {
    const spot = this.#spotOf(origin)
    if (spot === undefined) return undefined
    const meant = isComponent(origin) ? this.#meant(spot) : spot
    const {document, place, state} = meant.document === spot.document ? spot : meant
    const {line, column} = document.lines.positionOf(place.at)
    return {id: document.id, line: line - 1, column: column - 1, isExact: state !== 'lost'}
  }

  #spotOf(origin: Origin | undefined): Spot | undefined {
    if (origin === undefined) return this.#whole(this.#sources.root)
    const known = this.#spots.get(origin)
    if (known !== undefined) return known
    const parent = this.#spotOf(origin.parent)
    if (parent === undefined) return undefined
    let spot = parent.state === 'lost' ? parent : this.#step(parent, origin)
    if (spot.state === 'lost') spot = (isComponent(origin) ? this.#joined(origin) : this.#required(origin)) ?? spot
    this.#spots.set(origin, spot)
    return spot
  }

  /** A property that is required and not described. */
  #required({parent, token}: Origin): Spot | undefined {
    const schema = parent?.token === 'properties' ? this.#spotOf(parent.parent) : undefined
    const index = items(ownMember(schema?.value, 'required')).indexOf(token)
    return schema === undefined || index < 0 ? undefined : ['required', String(index)].reduce(member, schema)
  }

  #step(given: Spot, {token, parent}: Origin): Spot {
    const spot = ownMember(given.value, token) === undefined ? this.#meant(given) : given
    const path = isJsonObject(spot.value) ? (otherPath(token, spot.value) ?? [token]) : [this.#itemOf(spot, token)]
    const found = path.reduce(member, spot)
    if (found.state !== 'lost') return found
    const isPassed = passed.has(token) || (passed.has(parent?.token ?? '') && spot.state === 'passed')
    return {...spot, state: isPassed ? 'passed' : 'lost'}
  }

  /** The index of a parameter among those of Swagger 2.0, of which some describe the body. */
  #itemOf(list: Spot, token: string): string {
    const isBody = (index: number) => {
      const location = ownMember(this.#meant(member(list, String(index))).value, 'in')
      return location === 'body' || location === 'formData'
    }
    const kept = [...items(list.value).keys()].filter((index) => !isBody(index))
    return String(kept[Number(token)] ?? token)
  }

  /** The component in the document that the bundler took it from. */
  #joined(origin: Origin): Spot | undefined {
    this.#components ??= findJoined(this.#sources)
    const pointer = tokensOfOrigin(origin).map((token) => `/${escapeFragmentToken(token)}`)
    const reference = this.#components.get(`#${pointer.join('')}`)
    return reference && this.#follow(reference)
  }

  /** The value that a reference stands for. */
  #meant(given: Spot): Spot {
    const seen = new Set<unknown>()
    let spot = given
    for (let $ref = ownMember(spot.value, '$ref'); typeof $ref === 'string'; $ref = ownMember(spot.value, '$ref')) {
      if (seen.has(spot.value)) return given
      seen.add(spot.value)
      const next = this.#follow({id: spot.document.id, reference: $ref})
      if (next === undefined) return given
      spot = next
    }
    return spot
  }

  #follow({id, reference}: Reference): Spot | undefined {
    const [uri = ''] = reference.split('#', 1)
    const whole = this.#whole(uri === '' ? id : resolveId(id, uri))
    const found = whole && fragmentTokensOf(reference.slice(uri.length + 1)).reduce(member, whole)
    return found?.state === 'lost' ? undefined : found
  }

  #whole(id: string): Spot | undefined {
    const document = this.#open.get(id) ?? this.#read(id)
    return document && {document, value: document.value, place: document.place, state: 'exact'}
  }

  #read(id: string): OpenDocument | undefined {
    const source = this.#sources.documents.get(id)
    if (source === undefined) return undefined
    const document = {id, value: source.value, lines: new TextLines(source.text), place: outline(source.text)}
    this.#open.set(id, document)
    return document
  }
}

function member(spot: Spot, token: string): Spot {
  const value = ownMember(spot.value, token)
  const place = spot.place.members?.get(token)
  return spot.state === 'lost' || value === undefined || place === undefined
    ? {...spot, state: 'lost'}
    : {...spot, value, place, state: 'exact'}
}

/** The tokens for which Swagger 2.0 has nothing, nor a union for the tags that its members get. */
const passed: ReadonlySet<string> = new Set(['components', 'content', 'allOf', 'schema'])

/** The path to what a document of another version, or one that is written in another way, has in the place of a member. */
function otherPath(token: string, value: JsonObject): readonly string[] | undefined {
  if (Object.hasOwn(value, token)) return undefined
  if (token === 'schemas' && isJsonObject(value.definitions)) return ['definitions']
  if (token === 'requestBody') {
    const body = items(value.parameters).findIndex((parameter) => ownMember(parameter, 'in') === 'body')
    return body < 0 ? undefined : ['parameters', String(body)]
  }
  if (token !== 'schema') return undefined
  const [media] = entries(value.content)
  return media === undefined ? ['itemSchema'] : ['content', media[0], 'schema']
}

/** Tells the place of a component, which is shown where it is described rather than where it is referred to. */
function isComponent({parent}: Origin): boolean {
  return parent?.parent?.token === 'components' && parent.parent.parent === undefined
}
