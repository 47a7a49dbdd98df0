import {beforeAll, describe, expect, test} from 'vitest'
import {emitGuards} from '../../../src/codegen/guards/emit-guards.ts'
import type {OpenApiDocument} from '../../../src/codegen/read/document.ts'
import {SchemaGraph} from '../../../src/codegen/read/schemas/schema-graph.ts'
import type {Contract} from '../../../src/contract.ts'
import {compile, described} from '../../validate/compile.ts'

const object = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  ...more,
})

/** Unions of which no value matches two members, for a reason that their outlines tell, with the values that they allow. */
const exclusive: Readonly<Record<string, readonly [members: readonly object[], allowed: readonly unknown[]]>> = {
  types: [
    [{type: 'null'}, {type: 'integer'}, object({a: {type: 'string'}})],
    [null, 1, {a: ''}],
  ],
  'listed values': [
    [{const: 'a'}, {enum: ['b', 1]}, {const: 2}],
    ['a', 'b', 1, 2],
  ],
  'numbers of a property': [
    [object({kind: {const: 1}, a: {type: 'string'}}), object({kind: {enum: [2, 3]}, a: {type: 'boolean'}})],
    [
      {kind: 1, a: ''},
      {kind: 3, a: true},
    ],
  ],
  'texts of a property, and null': [
    [{type: 'null'}, object({kind: {const: '1'}}), object({kind: {const: '2'}})],
    [null, {kind: '1'}, {kind: '2'}],
  ],
  'types of a property': [
    [object({a: {type: 'string'}}), object({a: {type: 'array'}}), object({a: {type: 'integer'}})],
    [{a: ''}, {a: []}, {a: 1}],
  ],
  'a property that the other has not': [
    [object({a: true}, {additionalProperties: false}), object({b: true})],
    [{a: 1}, {b: 1}, {a: 1, b: 1}],
  ],
  'values of a property in a property': [
    [object({a: object({b: {const: 1}})}), object({a: object({b: {const: 2}})})],
    [{a: {b: 1}}, {a: {b: 2}}],
  ],
}

/** Unions of which some value matches two members, with such values and with those that are allowed. */
const overlapping: Readonly<
  Record<string, readonly [members: readonly object[], allowed: readonly unknown[], refused: readonly unknown[]]>
> = {
  types: [
    [{type: 'integer'}, {type: 'number', minimum: 2}],
    [1, 2.5],
    [2, 0.5],
  ],
  'listed values': [
    [{enum: ['a', 'b']}, {enum: ['b', 'c']}],
    ['a', 'c'],
    ['b', 'd'],
  ],
  'listed numbers, of a type that has not all of them': [
    [{type: 'integer', enum: [1, 1.5]}, {const: 2}],
    [1, 2],
    [1.5],
  ],
  'one value listed twice, each time with others': [[{enum: ['a', 'b'], const: 'a'}, {const: 'c'}], ['a', 'c'], ['b']],
  'values of a property that may be missing': [
    [
      {type: 'object', properties: {a: {const: 1}}},
      {type: 'object', properties: {a: {const: 2}}},
    ],
    [{a: 1}, {a: 2}],
    [{}, {a: 3}],
  ],
  'a property that has two meanings for one value': [
    [
      object({kind: {const: 1}, a: {type: 'integer'}}),
      object({kind: {const: 1}, a: {type: 'number'}}),
      object({kind: {const: 2}}),
    ],
    [{kind: 1, a: 0.5}, {kind: 2}],
    [{kind: 1, a: 1}, {kind: 2.5}, {a: 1}, null],
  ],
  'a property that a pattern allows': [
    [object({a: true}, {additionalProperties: false, patternProperties: {'^b': true}}), object({b: true})],
    [{a: 1}, {b: 1}],
    [{a: 1, b: 1}, {}],
  ],
}

const all = {...overlapping, ...exclusive}
const nameOf = (group: string, index: number) => `${group}${index}`
const schemas = Object.fromEntries(
  Object.entries({Exclusive: exclusive, Overlapping: overlapping}).flatMap(([group, unions]) =>
    Object.values<readonly [readonly object[], ...unknown[]]>(unions).map(([members], index) => [
      nameOf(group, index),
      {oneOf: members},
    ]),
  ),
)
const inherits = (value: object) => Object.create(value) as unknown
const values = [
  undefined,
  {},
  inherits({kind: 1, a: '', b: 1}),
  {kind: 1, a: true},
  {kind: '1', a: ''},
  {kind: 2},
  ...Object.values(all).flatMap(([, allowed, refused = []]) => [...allowed, ...refused]),
]

let contract: Contract
beforeAll(async () => {
  contract = await compile(described(schemas))
})

const isOf = (name: string) => (value: unknown) => contract.schemas[name]!.is(value)
const guardsOf = (members: readonly object[]) =>
  emitGuards(new SchemaGraph(described({Union: {oneOf: members}}) as OpenApiDocument, () => {}).finish()).text

describe.each(Object.entries(exclusive).map(([name, union], index) => ({name, union, index})))(
  'members that differ in $name',
  ({union: [members, allowed], index}) => {
    test('are not counted', () => {
      expect(guardsOf(members)).not.toContain('count')
    })

    test('allow what one of them allows, and nothing else', () => {
      const found = values.filter(isOf(nameOf('Exclusive', index)))
      expect(found).toEqual(expect.arrayContaining([...allowed]))
      expect(found).toEqual(values.filter((value) => isOfOne(members, value)))
    })
  },
)

describe.each(Object.entries(overlapping).map(([name, union], index) => ({name, union, index})))(
  'members that share $name',
  ({union: [members, allowed, refused], index}) => {
    test('allow no value that two of them allow', () => {
      const is = isOf(nameOf('Overlapping', index))
      expect(allowed.filter((value) => !is(value))).toEqual([])
      expect(refused.filter(is)).toEqual([])
      expect(values.filter(is)).toEqual(values.filter((value) => isOfOne(members, value)))
    })
  },
)

/** Exactly one of the members, as few keywords as they have, taken by the letter. */
function isOfOne(members: readonly object[], value: unknown): boolean {
  return members.filter((member) => matches(member, value)).length === 1
}

function matches(schema: object | true, value: unknown): boolean {
  if (schema === true) return true
  const {
    type,
    minimum,
    required = [],
    properties = {},
    patternProperties,
    additionalProperties,
    ...rest
  } = schema as {
    type?: string
    minimum?: number
    enum?: unknown[]
    const?: unknown
    required?: string[]
    properties?: Record<string, object>
    patternProperties?: object
    additionalProperties?: false
  }
  if (type !== undefined && !typesOf(value).includes(type)) return false
  if (rest.enum?.includes(value) === false || ('const' in rest && rest.const !== value)) return false
  if (minimum !== undefined && (value as number) < minimum) return false
  if (type !== 'object') return true
  const names = Object.keys(value as object)
  const isKnown = (name: string) => name in properties || (patternProperties !== undefined && name.startsWith('b'))
  return (
    required.every((name) => names.includes(name)) &&
    names.every((name) =>
      isKnown(name)
        ? matches(properties[name] ?? true, (value as Record<string, unknown>)[name])
        : additionalProperties !== false,
    )
  )
}

function typesOf(value: unknown): string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value]
}

test('of members that a number tells apart, one is asked', () => {
  const reads: string[] = []
  const spied = (value: object) =>
    new Proxy(value, {
      get: (target, key) => {
        reads.push(String(key))
        return Reflect.get(target, key) as unknown
      },
    })
  const is = isOf(nameOf('Exclusive', Object.keys(exclusive).indexOf('numbers of a property')))
  expect(is(spied({a: true, kind: 3}))).toBe(true)
  expect(reads).toEqual(['kind', 'a', 'kind'])
})
