import type {JsonType} from '../../contract.ts'
import {ownValue} from '../../json/own.ts'
import type {LoweredNode, LoweredSchema} from '../read/schemas/lower-schema.ts'
import {hasType} from './scalar.ts'

/** The parts of a schema that tell its values from those of others. A schema may allow fewer values than its outline, never more. */
export interface Outline {
  /** Without `integer`, which is `number` here. */
  readonly types: ReadonlySet<JsonType>
  /** All values, where they are listed and none is a list or an object. */
  readonly values: ReadonlySet<unknown> | undefined
  readonly required: ReadonlySet<string>
  /** The schemas that a property has to match, by its name. */
  readonly properties: ReadonlyMap<string, readonly LoweredSchema[]>
  /** Tells whether objects may have a property of a name that is not required. */
  readonly mayHave: (name: string) => boolean
}

const allTypes: ReadonlySet<JsonType> = new Set(['null', 'boolean', 'number', 'string', 'array', 'object'])
const anything: Outline = {
  types: allTypes,
  values: undefined,
  required: new Set(),
  properties: new Map(),
  mayHave: () => true,
}

/** References and compositions are followed so far: there is no end to those of recursive schemas. */
const maxDepth = 6

/** The outlines of schemas, each read once. */
export class Outlines {
  readonly #named: ReadonlyMap<string, LoweredSchema>
  readonly #known = new Map<LoweredNode, Outline>()

  constructor(named: ReadonlyMap<string, LoweredSchema>) {
    this.#named = named
  }

  of(schema: LoweredSchema, depth = 0): Outline {
    if (typeof schema === 'boolean') return schema ? anything : {...anything, types: new Set()}
    if (depth > maxDepth) return anything
    const known = this.#known.get(schema)
    if (known !== undefined) return known
    const outline = this.#read(schema, depth)
    if (depth === 0) this.#known.set(schema, outline)
    return outline
  }

  /** Tells whether no value matches both of two schemas. False where that takes more than a look at their outlines. */
  areExclusive(one: LoweredSchema, other: LoweredSchema, depth = 0): boolean {
    const [first, second] = [this.of(one), this.of(other)]
    const types = both(first.types, second.types)
    if (first.values && second.values) return both(first.values, second.values).size === 0
    if ([...types].some((type) => type !== 'object') || depth > maxDepth) return false
    return (
      types.size === 0 || this.#differInProperty(first, second, depth) || this.#differInProperty(second, first, depth)
    )
  }

  #differInProperty(one: Outline, other: Outline, depth: number): boolean {
    return [...one.required].some((name) => {
      if (!other.required.has(name) && !other.mayHave(name)) return true
      const others = other.properties.get(name) ?? []
      const own = one.properties.get(name) ?? []
      return own.some((schema) => others.some((another) => this.areExclusive(schema, another, depth + 1)))
    })
  }

  #read(node: LoweredNode, depth: number): Outline {
    const parts = [
      ownOutline(node),
      ...(node.$ref === undefined ? [] : [this.of(this.#named.get(node.$ref) ?? true, depth + 1)]),
      ...(node.allOf ?? []).map((member) => this.of(member, depth + 1)),
      ...[node.anyOf, node.oneOf].flatMap((members) =>
        members === undefined ? [] : [eitherOf(members.map((member) => this.of(member, depth + 1)))],
      ),
    ]
    return parts.reduce(bothOf)
  }
}

function ownOutline(node: LoweredNode): Outline {
  const lists = [node.enum, ...(Object.hasOwn(node, 'const') ? [[node.const]] : [])].filter((list) =>
    Array.isArray(list),
  )
  const values = lists.flat().some((value) => typeof value === 'object' && value !== null) ? undefined : lists[0]
  const listed = values?.filter((value) => hasType(value, node.type))
  const types = new Set((node.type ?? []).map((type) => (type === 'integer' ? 'number' : type)))
  const {properties = {}, patternProperties, additionalProperties} = node
  return {
    types: listed ? new Set(listed.map(typeOf)) : node.type ? types : allTypes,
    values: listed && new Set<unknown>(listed),
    required: new Set(node.required),
    properties: new Map(Object.entries(properties).map(([name, schema]) => [name, [schema]])),
    mayHave: (name) =>
      additionalProperties !== false || patternProperties !== undefined || ownValue(properties, name) !== undefined,
  }
}

function typeOf(value: unknown): JsonType {
  return value === null ? 'null' : (typeof value as JsonType)
}

function bothOf(one: Outline, other: Outline): Outline {
  const values = one.values && other.values ? both(one.values, other.values) : (one.values ?? other.values)
  const properties = new Map(one.properties)
  for (const [name, schemas] of other.properties) properties.set(name, [...(properties.get(name) ?? []), ...schemas])
  return {
    types: both(one.types, other.types),
    values,
    required: new Set([...one.required, ...other.required]),
    properties,
    mayHave: (name) => one.mayHave(name) && other.mayHave(name),
  }
}

/** Of the properties of one or the other, nothing is said. */
function eitherOf(outlines: readonly Outline[]): Outline {
  const isListed = outlines.every(({values}) => values !== undefined)
  return {
    ...anything,
    types: new Set(outlines.flatMap(({types}) => [...types])),
    values: isListed ? new Set(outlines.flatMap(({values}) => [...(values ?? [])])) : undefined,
  }
}

function both<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): ReadonlySet<Value> {
  return new Set([...one].filter((value) => other.has(value)))
}
