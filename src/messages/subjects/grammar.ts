import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {join, resolveReference} from '../../json/pointer.ts'
import {visitSubSchemas} from '../../schema/keywords.ts'

/** A part of a schema, with its place in the request. */
export interface SchemaPart {
  readonly schema: JsonObject
  readonly path: string
}

/** A schema that the service compiles to a grammar, so that the model cannot leave it. */
export class Grammar {
  readonly path: string
  /** Whose schema it is, for messages. */
  readonly owner: string
  readonly #root: JsonObject
  #parts: readonly SchemaPart[] | undefined
  #recursion: string | undefined

  constructor(schema: JsonObject, path: string, owner: string) {
    this.#root = schema
    this.path = path
    this.owner = owner
  }

  /** The schema and those below it, each once. What only definitions hold is a part if something refers to it. */
  get parts(): readonly SchemaPart[] {
    return (this.#parts ??= this.#walk())
  }

  /** The place of the first reference to a schema that it is itself a part of; nothing if there is none. */
  get recursion(): string | undefined {
    return this.parts.length > 0 ? this.#recursion : undefined
  }

  /** Nesting costs no call stack. */
  #walk(): readonly SchemaPart[] {
    const parts: SchemaPart[] = []
    const seen = new Set<JsonObject>()
    const within = new Map<JsonObject, Iterator<Way>>()
    const open: JsonObject[] = []
    const enter = ({schema, path}: SchemaPart) => {
      seen.add(schema)
      open.push(schema)
      parts.push({schema, path})
      within.set(schema, this.#waysFrom(schema, path).values())
    }
    enter({schema: this.#root, path: this.path})
    for (let schema = open.at(-1); schema !== undefined; schema = open.at(-1)) {
      const {value: way} = within.get(schema)!.next() as {value: Way | undefined}
      if (way === undefined) {
        within.delete(schema)
        open.pop()
      } else if (way.reference !== undefined && within.has(way.schema)) this.#recursion ??= way.reference
      else if (!seen.has(way.schema)) enter(way)
    }
    return parts
  }

  /** The parts right below a schema, and at last what it refers to. */
  #waysFrom(schema: JsonObject, path: string): Way[] {
    const ways: Way[] = []
    visitSubSchemas(schema, (inner, pointer) => {
      if (!pointer.startsWith('/$defs/') && !pointer.startsWith('/definitions/'))
        ways.push({schema: inner, path: path + pointer})
    })
    const {$ref} = schema
    const target = resolveReference(this.#root, $ref)
    if (isJsonObject(target))
      ways.push({schema: target, path: this.path + String($ref).slice(1), reference: `${path}/$ref`})
    return ways
  }
}

interface Way extends SchemaPart {
  /** The place of the reference, if it is one. */
  readonly reference?: string
}

type Choice = (schema: JsonObject) => (name: string, property: unknown) => boolean

/** The places of the properties that `choose` picks, in all of the schemas. */
export function findProperties(grammars: readonly Grammar[], choose: Choice): readonly string[] {
  const places: string[] = []
  for (const {parts} of grammars) {
    for (const {schema, path} of parts) {
      const {properties} = schema
      if (!isJsonObject(properties)) continue
      const isMeant = choose(schema)
      for (const name in properties) if (isMeant(name, properties[name])) places.push(join(`${path}/properties`, name))
    }
  }
  return places
}

/** The properties that a schema does not require. */
export const optionalIn: Choice = ({required}) => {
  const names = new Set<unknown>(Array.isArray(required) ? required : [])
  return (name) => !names.has(name)
}

/** The properties that have several types or alternatives. */
export const unionsIn: Choice = () => (_name, property) => isUnion(property)

function isUnion(schema: unknown): boolean {
  return isJsonObject(schema) && (Array.isArray(schema.anyOf) || (Array.isArray(schema.type) && schema.type.length > 1))
}
