import {names, scalars, values, type AnySchema} from './arbitrary-schema.ts'

/** Finds a schema by its reference. */
export type Find = (reference: string) => AnySchema

interface Making {
  readonly random: () => number
  readonly find: Find
  readonly depth: number
}

type SchemaObject = Readonly<Record<string, unknown>>

/** A value that a schema may well allow, or hardly refuses: made of what the schema speaks of, and of other things. */
export function nearValue(schema: AnySchema, making: Making): unknown {
  const {random, depth} = making
  if (depth === 0 || random() < 0.08 || typeof schema === 'boolean') return anyValue(making)
  const followed = follow(schema, making)
  const {const: only, enum: several, type} = followed
  if ('const' in followed && random() < 0.7) return only
  if (Array.isArray(several) && random() < 0.7) return pick(several, random)
  const kind = pick(kindsOf(followed, [type ?? []].flat() as string[]), random)
  if (kind === 'object') return nearObject(followed, making)
  if (kind === 'array') return nearList(followed, making)
  const ofKind = scalars.filter((value) => kind === typeOf(value) || (kind === 'integer' && Number.isInteger(value)))
  return ofKind.length > 0 ? pick(ofKind, random) : anyValue(making)
}

function anyValue({random, depth, ...making}: Making): unknown {
  if (depth === 0 || random() < 0.6) return pick(values, random)
  const list = Array.from({length: Math.floor(random() * 4)}, () => anyValue({random, depth: depth - 1, ...making}))
  return random() < 0.5 ? list : Object.fromEntries(list.map((value) => [pick(names, random), value]))
}

/** The schema, with what one of its members and what its reference says of the same value. */
function follow(schema: SchemaObject, {random, find}: Making): SchemaObject {
  let merged = schema
  const seen = new Set<unknown>()
  for (let next: unknown = schema; next !== undefined && !seen.has(next);) {
    seen.add(next)
    if (typeof next !== 'object') break
    const part = next as SchemaObject
    merged = {
      ...part,
      ...merged,
      properties: {...(part.properties as object | undefined), ...(merged.properties as object | undefined)},
    }
    const members = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (part[keyword] as unknown[] | undefined) ?? [])
    const candidates = [
      ...members,
      ...(typeof part.$ref === 'string' ? [find(part.$ref)] : []),
      part.if,
      part.then,
      part.else,
    ].filter((one) => one !== undefined)
    next = candidates.length === 0 ? undefined : pick(candidates, random)
  }
  return merged
}

const forObjects = [
  'required',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
]
const forLists = ['items', 'prefixItems', 'contains', 'uniqueItems', 'minItems', 'maxItems', 'unevaluatedItems']
const forStrings = ['minLength', 'maxLength', 'pattern', 'format']
const forNumbers = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']

function kindsOf(schema: SchemaObject, types: readonly string[]): readonly string[] {
  const has = (keywords: readonly string[]) => keywords.some((keyword) => schema[keyword] !== undefined)
  const isAboutObjects = has(forObjects) || Object.keys(schema.properties ?? {}).length > 0
  const kinds = [
    ...(isAboutObjects ? ['object', 'object'] : []),
    ...(has(forLists) ? ['array', 'array'] : []),
    ...(has(forStrings) ? ['string'] : []),
    ...(has(forNumbers) ? ['number', 'integer'] : []),
  ]
  const possible = types.length === 0 ? kinds : kinds.filter((kind) => types.includes(kind))
  return possible.length > 0
    ? possible
    : types.length > 0
      ? types
      : ['string', 'number', 'object', 'array', 'null', 'boolean']
}

function nearObject(schema: SchemaObject, {depth, ...making}: Making): object {
  const {random} = making
  const properties = (schema.properties ?? {}) as Readonly<Record<string, AnySchema>>
  const {additionalProperties = true, unevaluatedProperties = additionalProperties} = schema as Readonly<
    Record<string, AnySchema>
  >
  const wanted = [...Object.keys(properties), ...((schema.required as string[] | undefined) ?? [])].filter(
    () => random() < 0.8,
  )
  const others = Array.from({length: Math.floor(random() * 2.5)}, () => pick(names, random))
  return Object.fromEntries(
    [...new Set([...wanted, ...others])].map((name) => {
      const own = Object.hasOwn(properties, name) ? properties[name]! : unevaluatedProperties
      return [name, nearValue(own, {...making, depth: depth - 1})]
    }),
  )
}

function nearList(schema: SchemaObject, {depth, ...making}: Making): unknown[] {
  const {random} = making
  const {items = true, contains = items, unevaluatedItems = contains} = schema as Readonly<Record<string, AnySchema>>
  const prefix = (schema.prefixItems ?? []) as AnySchema[]
  const list = Array.from({length: Math.floor(random() * 4)}, (_, index) =>
    nearValue(prefix[index] ?? pick([items, contains, unevaluatedItems], random), {...making, depth: depth - 1}),
  )
  return list.length > 0 && random() < 0.2 ? [...list, list[0]] : list
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : typeof value
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!
}
