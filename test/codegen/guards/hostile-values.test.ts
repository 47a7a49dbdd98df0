import {beforeAll, expect, test} from 'vitest'
import type {CompiledSchema} from '../../../src/contract.ts'
import {compileSchemas} from '../../differential/compile-schemas.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})

const own = (name: string, value: unknown) => Object.fromEntries([[name, value]]) as object

const schemas = {
  EmptyConst: {const: {}},
  Unique: {type: 'array', uniqueItems: true},
  NeedsInherited: {type: 'object', required: ['toString']},
  Contains: {contains: true, unevaluatedItems: false},
  ContainsAny: {contains: {type: 'boolean'}, minContains: 0, unevaluatedItems: false},
  Proto: {enum: [JSON.parse('{"__proto__": 0}')]},
  Nested: {const: {a: [{b: 1}], length: 0}},
  Inherited: {
    type: 'object',
    properties: {constructor: {type: 'string'}, toString: {type: 'string'}, hasOwnProperty: {type: 'integer'}},
  },
  NeedsConstructor: {type: 'object', required: ['constructor'], properties: {constructor: {type: 'string'}}},
  Pair: {type: 'object', required: ['a', 'b'], properties: {a: {const: 1}, b: {const: 2}}, additionalProperties: false},
  Dependent: {dependentRequired: {toString: ['valueOf']}, dependentSchemas: {constructor: false}},
  Rest: {patternProperties: {'^a': true}, unevaluatedProperties: false},
  Many: {
    type: 'object',
    properties: {
      ...Object.fromEntries(Array.from({length: 40}, (_, index) => [`a${index}`, {type: 'integer'}])),
      ...own('__proto__', {type: 'string'}),
      valueOf: {type: 'null'},
    },
    required: ['a39'],
    additionalProperties: false,
  },
  Size: {minProperties: 1, maxProperties: 1},
  Text: {type: 'string', minLength: 2, maxLength: 2, pattern: '^.*$', format: 'date'},
  Tagged: {
    oneOf: [
      {type: 'object', required: ['constructor'], properties: {constructor: {const: 'a'}}},
      {type: 'object', required: ['constructor'], properties: {constructor: {const: 'b'}}},
    ],
  },
  List: {type: 'array', items: ref('List')},
  Tree: {type: 'object', properties: {child: ref('Tree')}, additionalProperties: false},
  HoldsTree: {type: 'object', properties: {tree: ref('Tree')}},
  NoTree: {not: ref('Tree')},
} as const

let compiled: Readonly<Record<string, CompiledSchema>>
beforeAll(async () => {
  compiled = await compileSchemas(schemas)
})

const inherits = (value: object) => Object.create(value) as object
const bare = (value: object) => Object.assign(Object.create(null) as object, value)

test.each<{schema: keyof typeof schemas; allowed?: unknown[]; refused?: unknown[]}>([
  {
    schema: 'Many',
    allowed: [{a39: 1}, {a39: 1, a0: 2, valueOf: null}, Object.assign(own('__proto__', ''), {a39: 1})],
    refused: [
      {},
      inherits({a39: 1}),
      {a39: 1, toString: 1},
      {a39: 1, constructor: 1},
      {a39: 1, a38: ''},
      {a39: 1, valueOf: 0},
      Object.assign(own('__proto__', 1), {a39: 1}),
    ],
  },
  {
    schema: 'EmptyConst',
    allowed: [{}, bare({})],
    refused: [{toString: 1}, {valueOf: 1}, {constructor: 1}, [], own('__proto__', {}), null],
  },
  {
    schema: 'Unique',
    allowed: [
      [{toString: 1}, {toString: 2}],
      [{}, own('__proto__', {})],
      [{a: '1'}, {a: 1}],
      ['{}', {}],
      [[1], ['1']],
      [null, 'null'],
    ],
  },
  {
    schema: 'Unique',
    refused: [
      [{toString: 1}, {toString: 1}],
      [
        {a: 1, b: 2},
        {b: 2, a: 1},
      ],
      [{}, bare({})],
      ['__proto__', '__proto__'],
      [[{a: [1]}], [{a: [1]}]],
    ],
  },
  {
    schema: 'NeedsInherited',
    allowed: [{toString: 1}, own('toString', null)],
    refused: [{}, bare({}), inherits({toString: 1}), {toString: undefined}],
  },
  {schema: 'Contains', allowed: [[1], [1, 2]], refused: [[]]},
  {schema: 'ContainsAny', allowed: [[], [true]], refused: [[1], [true, 1]]},
  {schema: 'Proto', allowed: [own('__proto__', 0)], refused: [{}, own('__proto__', 1), {a: 0}]},
  {
    schema: 'Nested',
    allowed: [{length: 0, a: [{b: 1}]}],
    refused: [
      {a: [{b: 1}], length: 'x'},
      {a: {0: {b: 1}}, length: 0},
      {a: [{b: 1, c: 1}], length: 0},
    ],
  },
  {
    schema: 'Inherited',
    allowed: [{}, bare({}), {constructor: 'a'}, inherits({constructor: 1})],
    refused: [{constructor: 1}, {toString: null}, {hasOwnProperty: 'a'}, own('toString', {})],
  },
  {
    schema: 'Pair',
    allowed: [Object.assign(inherits({b: 3, c: 4}), {a: 1, b: 2})],
    refused: [Object.assign(inherits({b: 2}), {a: 1}), Object.assign(inherits({b: 3}), {a: 1}), {a: 1, b: 2, c: 4}],
  },
  {schema: 'NeedsConstructor', allowed: [{constructor: ''}], refused: [{}, bare({}), inherits({constructor: ''})]},
  {schema: 'Dependent', allowed: [{}, {a: 1}, {toString: 1, valueOf: 1}], refused: [{toString: 1}, {constructor: 1}]},
  {schema: 'Rest', allowed: [{a: 1}, {}], refused: [own('__proto__', 1), {constructor: 1}, {toString: 1}]},
  {
    schema: 'Size',
    allowed: [{hasOwnProperty: 1}, own('__proto__', 1)],
    refused: [{}, inherits({a: 1}), {length: 1, size: 1}],
  },
  {schema: 'Text', refused: [{length: 'x'}, {length: 2, toString: 1}, ['a', 'b'], Object('ab')]},
  {
    schema: 'Tagged',
    allowed: [{constructor: 'a'}, {constructor: 'b'}],
    refused: [{}, {constructor: 'toString'}, {constructor: {}}, inherits({constructor: 'a'})],
  },
])('$schema looks at own properties, and calls none of them', ({schema, allowed = [], refused = []}) => {
  const {is} = compiled[schema]!
  expect(allowed.filter((value) => !is(value))).toEqual([])
  expect(refused.filter((value) => is(value))).toEqual([])
})

test('no guard throws on any value of JSON', () => {
  const names = [
    'toString',
    'valueOf',
    'constructor',
    'hasOwnProperty',
    '__proto__',
    'length',
    'toJSON',
    'then',
    'has',
    'isArray',
  ]
  const values = names.flatMap((name) => [1, null, 'x', {}, [], own(name, {})].map((value) => own(name, value)))
  for (const {is} of Object.values(compiled)) {
    for (const value of [...values, values, [values, values], null, 0, '', NaN, undefined])
      expect([true, false]).toContain(is(value))
  }
})

const depth = 100_000
const deepList = () => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown
const deepTree = () => JSON.parse('{"child":'.repeat(depth) + '{}' + '}'.repeat(depth)) as unknown

test('a value that is nested more deeply than the stack has room for is refused, not thrown at the caller', () => {
  expect(compiled.List!.is(deepList())).toBe(false)
  expect(compiled.Tree!.is(deepTree())).toBe(false)
  expect(compiled.HoldsTree!.is({tree: deepTree()})).toBe(false)
  expect(compiled.NoTree!.is(deepTree())).toBe(false)
  expect(compiled.Unique!.is([deepList(), deepList()])).toBe(false)
  expect(compiled.List!.is(JSON.parse('['.repeat(500) + ']'.repeat(500)))).toBe(true)
})

test('what is thrown for another reason is not taken for depth', () => {
  const value = {
    get child() {
      throw new Error('gone')
    },
  }
  expect(() => compiled.Tree!.is(value)).toThrow('gone')
})

test('a cycle is refused', () => {
  const cycle: {child?: unknown} = {}
  cycle.child = cycle
  expect(compiled.Tree!.is(cycle)).toBe(false)
})

test('whether items are unique takes work in proportion to their number', () => {
  let reads = 0
  const readsFor = (length: number): number => {
    reads = 0
    const items = Array.from({length}, (_, index) => ({
      get id() {
        return (reads++, index)
      },
    }))
    expect(compiled.Unique!.is(items)).toBe(true)
    return reads
  }
  expect([readsFor(100), readsFor(200), readsFor(400)]).toEqual([100, 200, 400])
})
