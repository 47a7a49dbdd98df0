import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember, setOwn} from '../../json/own.ts'
import {fragmentTokensOf, valueAt} from '../../json/pointer.ts'
import {limits} from '../limits.ts'
import type {OpenApiDocument} from '../read/document.ts'
import {isReference, marks, pointerOf} from './resolve-identifiers.ts'

/** The schemas that `$dynamicRef` means, by name: those of the outermost resource that has one. */
type Bindings = ReadonlyMap<string, string>

/** A reference, with the pointer to the object that has it. */
interface Place {
  readonly at: readonly string[]
  readonly target: string
  readonly dynamic: string | undefined
}

/**
 * A copy of a bundled document in which every reference is a plain one, without the marks of `resolveIdentifiers`. A schema that means another thing
 * for each schema that refers to it, by a `$dynamicRef`, becomes a component for each of these meanings.
 *
 * @throws {InputError} if there are too many of them.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
 */
export function withStaticReferences(document: OpenApiDocument): OpenApiDocument {
  return new Specializer(document).run()
}

class Specializer {
  readonly #document: OpenApiDocument
  readonly #places: Place[] = []
  /** The pointers of the resources, and the pointers of their dynamic anchors. */
  readonly #resources = new Map<string, Map<string, string>>([['#', new Map()]])
  /** The names that a schema depends on, by its pointer. */
  readonly #names = new Map<string, Set<string>>()
  readonly #copies = new Map<string, string>()
  readonly #added: [string, unknown][] = []
  readonly #queue: {readonly name: string; readonly target: string; readonly bindings: Bindings}[] = []

  constructor(document: OpenApiDocument) {
    this.#document = document
    this.#collect(document, [], '#')
    this.#propagate()
  }

  run(): OpenApiDocument {
    const own = this.#copy(this.#document, [], undefined) as OpenApiDocument
    for (const {name, target, bindings} of this.#queue)
      this.#added.push([name, this.#copy(valueAt(this.#document, tokensOf(target)), tokensOf(target), bindings)])
    if (this.#added.length === 0) return own
    const components = isJsonObject(own.components) ? own.components : {}
    const schemas = isJsonObject(components.schemas) ? components.schemas : {}
    return {...own, components: {...components, schemas: {...schemas, ...Object.fromEntries(this.#added)}}}
  }

  #collect(value: unknown, at: readonly string[], resource: string): void {
    if (typeof value !== 'object' || value === null) return
    // A part that the bundler has taken out of its schema stands on its own.
    const mark = ownMember(value, marks.resource)
    const own = mark === true || (mark === 'part' && resource === '#') ? pointerOf(at) : resource
    const anchors = this.#resources.get(own) ?? new Map<string, string>()
    this.#resources.set(own, anchors)
    const name = ownMember(value, '$dynamicAnchor')
    if (typeof name === 'string' && !anchors.has(name)) anchors.set(name, pointerOf(at))
    if (isReference(value) && value.$ref.startsWith('#')) {
      const dynamic = value[marks.dynamic]
      this.#places.push({
        at,
        target: canonical(value.$ref),
        dynamic: typeof dynamic === 'string' ? dynamic : undefined,
      })
    }
    for (const [key, inner] of Object.entries(value)) this.#collect(inner, [...at, key], own)
  }

  /** From each dynamic reference back to all schemas that lead to it. */
  #propagate(): void {
    const targetsOf = ({target, dynamic}: Place) =>
      dynamic === undefined
        ? [target]
        : [target, ...[...this.#resources.values()].flatMap((anchors) => anchors.get(dynamic) ?? [])]
    const usersOf = new Map<string, Place[]>()
    for (const place of this.#places)
      for (const target of targetsOf(place)) usersOf.set(target, [...(usersOf.get(target) ?? []), place])
    const open = this.#places.flatMap(({at, dynamic}) => (dynamic === undefined ? [] : [{at, name: dynamic}]))
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (let length = 0; length <= next.at.length; length++) {
        const target = pointerOf(next.at.slice(0, length))
        const users = usersOf.get(target)
        const names = this.#names.get(target) ?? new Set()
        if (users === undefined || names.has(next.name)) continue
        this.#names.set(target, names.add(next.name))
        for (const {at} of users) open.push({at, name: next.name})
      }
    }
  }

  /** `bindings` are those of the schemas that lead here; undefined for what stands where it is. */
  #copy(value: unknown, at: readonly string[], bindings: Bindings | undefined): unknown {
    if (Array.isArray(value)) return value.map((item, index) => this.#copy(item, [...at, String(index)], bindings))
    if (!isJsonObject(value)) return value
    const own =
      bindings && at.length > 0 && this.#resources.has(pointerOf(at)) ? this.#enter(bindings, pointerOf(at)) : bindings
    const copy: JsonObject = {}
    for (const [key, inner] of Object.entries(value)) {
      if (key !== marks.resource && key !== marks.dynamic && key !== '$dynamicAnchor')
        setOwn(copy, key, this.#copy(inner, [...at, key], own))
      else if (key === '$dynamicAnchor' && typeof inner !== 'string')
        setOwn(copy, key, this.#copy(inner, [...at, key], own))
    }
    if (isReference(value)) copy.$ref = this.#meant(value, own ?? this.#bindingsAt(at))
    return copy
  }

  /** The pointer of the schema that a reference means. */
  #meant(reference: JsonObject & {$ref: string}, bindings: Bindings): string {
    if (!reference.$ref.startsWith('#')) return reference.$ref
    const name = reference[marks.dynamic]
    const bound = typeof name === 'string' ? bindings.get(name) : undefined
    const target = bound ?? canonical(reference.$ref)
    const names = this.#names.get(target)
    if (names === undefined) return bound ?? reference.$ref
    const entered = this.#enter(bindings, this.#resourceAt(tokensOf(target)))
    const key = keyOf(names, entered)
    if (key === keyOf(names, this.#bindingsAt(tokensOf(target)))) return bound ?? reference.$ref
    return pointerOf(['components', 'schemas', this.#nameOfCopy(target, entered, key)])
  }

  #nameOfCopy(target: string, bindings: Bindings, key: string): string {
    const known = this.#copies.get(`${target} ${key}`)
    if (known !== undefined) return known
    if (this.#copies.size >= limits.copies)
      throw new InputError(
        `The schema at ${target} means more than ${limits.copies} things by the $dynamicRef in it, expected fewer.`,
      )
    const wish = tokensOf(target)[2] ?? 'Schema'
    let name = wish
    for (let count = 2; this.#isTaken(name); count++) name = `${wish}_${count}`
    this.#copies.set(`${target} ${key}`, name)
    this.#queue.push({name, target, bindings})
    return name
  }

  #isTaken(name: string): boolean {
    return (
      valueAt(this.#document, ['components', 'schemas', name]) !== undefined ||
      [...this.#copies.values()].includes(name)
    )
  }

  #enter(bindings: Bindings, resource: string): Bindings {
    return new Map([...(this.#resources.get(resource) ?? []), ...bindings])
  }

  #resourceAt(at: readonly string[]): string {
    return this.#resourcesAround(at).at(-1) ?? '#'
  }

  /** The bindings of a schema that is reached from the outermost one around it. */
  #bindingsAt(at: readonly string[]): Bindings {
    const around = this.#resourcesAround(at)
    const isRoot = around[0] !== undefined && tokensOf(around[0]).length <= 3
    return (isRoot ? around : ['#', ...around]).reduce<Bindings>(
      (bindings, one) => this.#enter(bindings, one),
      new Map(),
    )
  }

  #resourcesAround(at: readonly string[]): string[] {
    return Array.from({length: at.length + 1}, (_, length) => pointerOf(at.slice(0, length))).filter(
      (pointer) => pointer !== '#' && this.#resources.has(pointer),
    )
  }
}

function keyOf(names: ReadonlySet<string>, bindings: Bindings): string {
  return [...names]
    .sort()
    .map((name) => `${name} ${bindings.get(name) ?? ''}`)
    .join('\n')
}

function tokensOf(pointer: string): string[] {
  return fragmentTokensOf(pointer)
}

function canonical(pointer: string): string {
  return pointerOf(fragmentTokensOf(pointer))
}
