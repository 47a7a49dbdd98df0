import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {join, resolveReference} from '../../json/pointer.ts'
import {PlacedSchema, visitSubSchemas} from '../../schema/keywords.ts'

/** A schema that the service compiles to a grammar, so that the model cannot leave it. */
export class Grammar {
  readonly path: string
  /** Whose schema it is, for messages. */
  readonly owner: string
  readonly #root: JsonObject
  #parts: readonly PlacedSchema[] | undefined
  #recursion: string | undefined
  #propertyCount = 0

  constructor(schema: JsonObject, path: string, owner: string) {
    this.#root = schema
    this.path = path
    this.owner = owner
  }

  /** The schema and those below it, each once. What only definitions hold is a part if something refers to it. */
  get parts(): readonly PlacedSchema[] {
    return (this.#parts ??= this.#walk())
  }

  /** The place of the first reference to a schema that it is itself a part of; nothing if there is none. */
  get recursion(): string | undefined {
    return this.parts.length > 0 ? this.#recursion : undefined
  }

  /** The number of properties of all parts. */
  get propertyCount(): number {
    return this.parts.length > 0 ? this.#propertyCount : 0
  }

  /** Nesting costs no call stack. */
  #walk(): readonly PlacedSchema[] {
    const parts: PlacedSchema[] = []
    const seen = new Set<JsonObject>()
    const within = new Set<JsonObject>()
    const open: Level[] = []
    const enter = (part: PlacedSchema) => {
      seen.add(part.schema)
      parts.push(part)
      this.#propertyCount += countNames(part.schema.properties)
      const reference = this.#referenceOf(part)
      const ways = partsBelow(part)
      if (reference !== undefined) ways.push(reference)
      // Most parts are leaves.
      if (ways.length === 0) return
      within.add(part.schema)
      open.push({part, ways, reference, next: 0})
    }
    enter(new PlacedSchema(this.#root, this.path))
    for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
      const {part, ways, reference} = level
      const way = ways[level.next++]
      if (way === undefined) {
        within.delete(part.schema)
        open.pop()
      } else if (way === reference && within.has(way.schema)) this.#recursion ??= `${part.pointer}/$ref`
      else if (!seen.has(way.schema)) enter(way)
    }
    return parts
  }

  /** The schema that another refers to; nothing if there is none. */
  #referenceOf({schema: {$ref}}: PlacedSchema): PlacedSchema | undefined {
    const target = resolveReference(this.#root, $ref)
    return isJsonObject(target) ? new PlacedSchema(target, this.path + String($ref).slice(1)) : undefined
  }
}

/** A part whose parts are being walked, at last what it refers to. */
interface Level {
  readonly part: PlacedSchema
  readonly ways: readonly PlacedSchema[]
  readonly reference: PlacedSchema | undefined
  next: number
}

/** The parts right below a schema. */
function partsBelow(part: PlacedSchema): PlacedSchema[] {
  const below: PlacedSchema[] = []
  visitSubSchemas(part.schema, (schema, keyword, key) => {
    if (keyword !== '$defs' && keyword !== 'definitions') below.push(new PlacedSchema(schema, part, keyword, key))
  })
  return below
}

function countNames(properties: unknown): number {
  let count = 0
  if (isJsonObject(properties)) for (const _ in properties) count++
  return count
}

type Choice = (schema: JsonObject) => (name: string, property: unknown) => boolean

/**
 * The number of properties that `choose` picks in all of the schemas, with the place of the one after the first `limit`. Where there are no
 * more than `limit`, the number of all.
 */
export function countProperties(
  grammars: readonly Grammar[],
  limit: number,
  choose: Choice,
): {readonly count: number; readonly next: string} {
  let count = 0
  let next = ''
  const most = grammars.reduce((sum, {propertyCount}) => sum + propertyCount, 0)
  // Mostly there are so few that it makes no difference which.
  if (most <= limit) return {count: most, next}
  for (const {parts} of grammars) {
    for (const part of parts) {
      const {properties} = part.schema
      if (!isJsonObject(properties)) continue
      const isMeant = choose(part.schema)
      for (const name in properties) {
        if (isMeant(name, properties[name]) && count++ === limit) next = join(`${part.pointer}/properties`, name)
      }
    }
  }
  return {count, next}
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
