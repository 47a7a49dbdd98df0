import {join} from '../../json-pointer.ts'
import {isSchemaObject, resolveReference, visitSubSchemas, type JsonSchemaObject} from '../../validate/index.ts'

/** A part of a schema, with its place in the request. */
export interface SchemaPart {
  readonly schema: JsonSchemaObject
  readonly path: string
}

/** A schema that the service compiles to a grammar, so that the model cannot leave it. */
export class Grammar {
  readonly path: string
  /** Whose schema it is, for messages. */
  readonly owner: string
  readonly #root: JsonSchemaObject
  #parts: SchemaPart[] | undefined
  #recursion: string | undefined

  constructor(schema: JsonSchemaObject, path: string, owner: string) {
    this.#root = schema
    this.path = path
    this.owner = owner
  }

  /** The schema and those below it, each once. What only definitions hold is a part if something refers to it. */
  get parts(): readonly SchemaPart[] {
    if (this.#parts === undefined) {
      this.#parts = []
      this.#walk(this.#root, this.path, {parts: this.#parts, seen: new Set(), within: new Set()})
    }
    return this.#parts
  }

  /** The place of the first reference to a schema that it is itself a part of; nothing if there is none. */
  get recursion(): string | undefined {
    return this.parts.length > 0 ? this.#recursion : undefined
  }

  #walk(schema: JsonSchemaObject, path: string, walk: Walk): void {
    if (walk.seen.has(schema)) return
    walk.seen.add(schema)
    walk.within.add(schema)
    walk.parts.push({schema, path})
    visitSubSchemas(schema, (inner, pointer) => {
      if (!pointer.startsWith('/$defs/') && !pointer.startsWith('/definitions/')) this.#walk(inner, path + pointer, walk)
    })
    const {$ref} = schema
    if (typeof $ref === 'string' && ($ref === '#' || $ref.startsWith('#/'))) this.#follow($ref, `${path}/$ref`, walk)
    walk.within.delete(schema)
  }

  #follow(reference: string, path: string, walk: Walk): void {
    const target = resolveReference(this.#root, reference)
    if (!isSchemaObject(target)) return
    if (walk.within.has(target)) this.#recursion ??= path
    else this.#walk(target, this.path + reference.slice(1), walk)
  }
}

interface Walk {
  readonly parts: SchemaPart[]
  readonly seen: Set<JsonSchemaObject>
  /** The schemas that the walk is in. */
  readonly within: Set<JsonSchemaObject>
}

type Choice = (schema: JsonSchemaObject) => (name: string, property: unknown) => boolean

/** The places of the properties that `choose` picks, in all of the schemas. */
export function findProperties(grammars: readonly Grammar[], choose: Choice): readonly string[] {
  const places: string[] = []
  for (const {parts} of grammars) {
    for (const {schema, path} of parts) {
      const {properties} = schema
      if (!isSchemaObject(properties)) continue
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
  return isSchemaObject(schema) && (Array.isArray(schema.anyOf) || (Array.isArray(schema.type) && schema.type.length > 1))
}
