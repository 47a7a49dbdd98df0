import fc from 'fast-check'

/** A schema with `$ref` to its neighbours by name. */
export type AnySchema = boolean | Readonly<Record<string, unknown>>

type Part = fc.Arbitrary<Readonly<Record<string, unknown>>>

/** Names that every object has by inheritance, and those of variables in generated code, must be names like any other. */
export const names = ['a', 'b', 'ab', 'constructor', 'toString', '__proto__', 'data'] as const
export const scalars = [null, true, false, '', 'a', 'ab', '💧', '2024-02-30', 0, 1, -1, 1.5, 3] as const
export const values: readonly unknown[] = [
  ...scalars,
  [],
  [0],
  ['a', 'a'],
  {},
  {a: 1},
  {toString: 1},
  JSON.parse('{"__proto__": 0}'),
  [{a: [1]}, {a: [1]}],
  {constructor: null},
]
const many = [...Array.from({length: 18}, (_, index) => `v${index}`), 'a', 1, null, {a: 1}]
const types = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const

const pick = <Item>(items: readonly Item[]) => fc.constantFrom(...items)
const some = <Item>(items: readonly Item[], maxLength = 3) => fc.uniqueArray(pick(items), {minLength: 1, maxLength})
const name = fc.oneof({weight: 5, arbitrary: pick(names.slice(0, 3))}, {weight: 1, arbitrary: pick(names)})
const someNames = fc.uniqueArray(name, {minLength: 1, maxLength: 3})
const byName = <Value>(value: fc.Arbitrary<Value>) =>
  fc
    .uniqueArray(fc.tuple(name, value), {maxLength: 3, selector: ([key]) => key})
    .map((pairs) => Object.fromEntries(pairs))
const members = (inner: fc.Arbitrary<AnySchema>, maxLength: number) => fc.array(inner, {minLength: 1, maxLength})
const keyword = (key: string, value: fc.Arbitrary<unknown>): Part => value.map((given) => ({[key]: given}))
const count = pick([0, 1, 2])

/** The keywords without schemas in them. */
const leaves: readonly Part[] = [
  keyword('type', some(types, 2)),
  keyword('type', pick(types)),
  keyword('enum', some(values, 3)),
  keyword('enum', fc.constant(many)),
  keyword('const', pick(values)),
  keyword('minLength', count),
  keyword('maxLength', count),
  keyword('pattern', pick(['^a', 'b$', '^.$', '^$'])),
  keyword('format', pick(['date', 'uuid', 'unknown'])),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) => keyword(key, pick([0, 1, -1.5]))),
  keyword('multipleOf', pick([1, 2, 1.5])),
  keyword('required', someNames),
  keyword('minProperties', count),
  keyword('maxProperties', count),
  keyword('dependentRequired', byName(someNames)),
  keyword('minItems', count),
  keyword('maxItems', count),
  keyword('uniqueItems', fc.boolean()),
  pick([['string'], ['null', 'integer'], ['object', 'null']]).map((type) => ({uniqueItems: true, items: {type}})),
]

/** Those with schemas for what is inside of a value. */
const inward = (inner: fc.Arbitrary<AnySchema>): readonly Part[] => [
  keyword('properties', byName(inner)),
  fc.record({
    type: fc.constant('object'),
    properties: byName(inner),
    required: someNames,
    additionalProperties: fc.oneof(fc.constant(false), inner),
  }),
  keyword('additionalProperties', inner),
  inner.map((schema) => ({patternProperties: {'^a': schema}})),
  fc.tuple(inner, inner, byName(inner)).map(([one, other, properties]) => {
    return {patternProperties: {'^a': one, b$: other}, properties, additionalProperties: false}
  }),
  keyword('propertyNames', inner),
  keyword('items', inner),
  keyword('prefixItems', members(inner, 2)),
  fc.tuple(members(inner, 2), inner).map(([prefixItems, items]) => ({prefixItems, items})),
  fc
    .tuple(inner, pick([{}, {minContains: 0}, {minContains: 2}, {maxContains: 1}, {minContains: 0, maxContains: 1}]))
    .map(([contains, limits]) => {
      return {contains, ...limits}
    }),
  keyword('unevaluatedProperties', fc.oneof(fc.constant(false), inner)),
  keyword('unevaluatedItems', fc.oneof(fc.constant(false), inner)),
]

/** Those with schemas for the value itself. */
const inPlace = (inner: fc.Arbitrary<AnySchema>): readonly Part[] => [
  keyword('allOf', members(inner, 2)),
  keyword('anyOf', members(inner, 3)),
  keyword('oneOf', members(inner, 3)),
  fc.tuple(inner, pick(types)).map(([schema, type]) => ({anyOf: [schema, {type}, {type: 'null'}]})),
  keyword('not', inner),
  fc.record({if: inner, then: inner, else: inner}, {requiredKeys: []}),
  keyword('dependentSchemas', byName(inner)),
  // The members of a union that are told apart by a tag.
  fc.tuple(members(inner, 3), pick(['a', 'constructor'])).map(([list, tag]) => ({
    oneOf: list.map((schema, index) => ({
      type: 'object',
      required: [tag],
      properties: Object.fromEntries([
        [tag, {const: `t${index}`}],
        ['b', schema],
      ]),
    })),
  })),
]

export interface SchemaOptions {
  /** The number of schemas. */
  readonly count: number
  /** The index of this schema. It asks for itself of no value, however it gets there: a circle has no end. */
  readonly index: number
}

/** Schemas of all keywords that assert something. Most have one keyword, as most of a description does; others several side by side. */
export function arbitrarySchema({count: all, index}: SchemaOptions): fc.Arbitrary<AnySchema> {
  const reference = (below: number) =>
    fc.nat(Math.max(0, below - 1)).map((target) => ({$ref: `#/components/schemas/S${target}`}))
  const at = (depth: number, mayReferTo: number): fc.Arbitrary<AnySchema> => {
    const inside = () => fc.oneof({weight: 9, arbitrary: at(depth - 1, all)}, {weight: 1, arbitrary: reference(all)})
    const deep =
      depth > 0 ? [{weight: 14, arbitrary: fc.oneof(...inward(inside()), ...inPlace(at(depth - 1, mayReferTo)))}] : []
    const refs = mayReferTo > 0 ? [{weight: 1, arbitrary: reference(mayReferTo)}] : []
    // Few refer to others, or each would come to depend on nearly all.
    const part = fc.oneof({weight: 10, arbitrary: fc.oneof(...leaves)}, ...deep, ...refs)
    const parts = fc.oneof(
      {weight: 3, arbitrary: fc.tuple(part)},
      {weight: 2, arbitrary: fc.array(part, {minLength: 2, maxLength: 3})},
    )
    const object = parts.map((list) => Object.assign({}, ...list) as AnySchema)
    return fc.oneof({weight: 30, arbitrary: object}, {weight: 1, arbitrary: fc.boolean()})
  }
  return at(2, index)
}
