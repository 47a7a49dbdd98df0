import {dereference, validate as validateIndependently} from '@cfworker/json-schema'
import {expect, test} from 'vitest'
import {checkSchema} from '../../src/schema/check-schema.ts'
import {interpretSchema} from '../../src/schema/interpret-schema.ts'

const tree = {
  $ref: '#/$defs/Tree',
  $defs: {
    Tree: {
      type: 'object',
      properties: {name: {type: 'string'}, branches: {type: 'array', items: {$ref: '#/$defs/Tree'}}},
      required: ['name'],
    },
  },
}

const river = {
  type: 'object',
  properties: {
    river: {type: 'string', minLength: 1},
    unit: {enum: ['m', 'ft', null]},
    digits: {anyOf: [{type: 'integer', minimum: 0, maximum: 3}, {type: 'null'}]},
    gauges: {
      type: 'array',
      items: {type: 'object', properties: {id: {type: 'integer'}}, required: ['id'], additionalProperties: false},
      uniqueItems: true,
    },
  },
  required: ['river'],
  patternProperties: {'^x-': {type: 'boolean'}},
  additionalProperties: false,
}

test.each([
  {name: 'a missing property', schema: river, value: {}, want: ['missing-property /river']},
  {name: 'a misspelt property', schema: river, value: {rivre: 'Arve'}, want: ['unknown-property /rivre']},
  {name: 'a wrong type', schema: river, value: {river: 5}, want: ['wrong-type /river']},
  {
    name: 'a value outside of an enum',
    schema: river,
    value: {river: 'Arve', unit: 'km'},
    want: ['unknown-value /unit'],
  },
  {name: 'a number out of bounds', schema: river, value: {river: 'Arve', digits: 4}, want: ['too-large /digits']},
  {
    name: 'a fault in a list',
    schema: river,
    value: {river: 'Arve', gauges: [{id: 1}, {id: '2'}]},
    want: ['wrong-type /gauges/1/id'],
  },
  {name: 'a fault behind a pattern', schema: river, value: {river: 'Arve', 'x-raw': 1}, want: ['wrong-type /x-raw']},
  {
    name: 'a fault behind references',
    schema: tree,
    value: {name: 'a', branches: [{name: 'b', branches: [{}]}]},
    want: ['missing-property /branches/0/branches/0/name'],
  },
  {name: 'any value for false', schema: {properties: {old: false}}, value: {old: 1}, want: ['not-allowed /old']},
])('finds $name', ({schema, value, want}) => {
  expect(checkSchema(interpretSchema(schema), value).map(({code, path}) => `${code} ${path}`)).toEqual(want)
})

test.each([
  {
    name: 'what the schema allows',
    schema: river,
    value: {river: 'Arve', unit: null, digits: null, gauges: [{id: 1}, {id: 2}], 'x-raw': true},
  },
  {
    name: 'a value that references lead through',
    schema: tree,
    value: {name: 'a', branches: [{name: 'b', branches: []}]},
  },
  {name: 'anything where there is no schema', schema: undefined, value: {a: 1}},
  {name: 'anything for a reference that leads nowhere', schema: {$ref: '#/$defs/None'}, value: 1},
  {name: 'anything for a reference to another document', schema: {$ref: 'https://example.org/river.json'}, value: 1},
  {name: 'anything for references that lead round in a circle', schema: {anyOf: [{$ref: '#'}, {$ref: '#'}]}, value: 1},
  {name: 'anything for a reference to itself', schema: {$ref: '#'}, value: 1},
  {
    name: 'a text for a pattern that is no regular expression',
    schema: {type: 'string', pattern: '(?P<year>\\d+)'},
    value: 'x',
  },
  {name: 'a text that is not in its format', schema: {type: 'string', format: 'date'}, value: 'yesterday'},
  {name: 'a fraction of a fraction', schema: {multipleOf: 0.01}, value: 19.99},
  {
    name: 'anything for keywords that make no sense',
    schema: {
      type: 'float',
      minimum: '1',
      required: true,
      enum: 'a',
      items: [{type: 'string'}],
      anyOf: {},
      properties: [],
      exclusiveMinimum: true,
    },
    value: [0, {}],
  },
])('accepts $name', ({schema, value}) => {
  expect(checkSchema(interpretSchema(schema), value)).toEqual([])
})

/** A list whose items are what the outermost schema makes of them. */
const list = {
  $id: 'list',
  type: 'array',
  items: {$dynamicRef: '#item'},
  $defs: {any: {$dynamicAnchor: 'item'}},
}

test.each<{name: string; schema: object; valid: unknown; wrong: unknown}>([
  {
    name: 'an anchor',
    schema: {items: {$ref: '#river'}, $defs: {a: {$anchor: 'river', type: 'string'}}},
    valid: ['Arve'],
    wrong: [1],
  },
  {
    name: 'an identifier, relative to the one around it',
    schema: {
      $id: 'https://example.org/a/root.json',
      items: {$ref: 'river.json'},
      $defs: {a: {$id: 'river.json', type: 'string'}},
    },
    valid: ['Arve'],
    wrong: [1],
  },
  {
    name: 'an anchor of another identifier, where names are the same',
    schema: {
      properties: {a: {$ref: 'b#x'}, c: {$ref: '#x'}},
      $defs: {own: {$anchor: 'x', type: 'string'}, other: {$id: 'b', $defs: {a: {$anchor: 'x', type: 'number'}}}},
    },
    valid: {a: 1, c: ''},
    wrong: {a: ''},
  },
  {
    name: 'a pointer, relative to the identifier around it',
    schema: {
      items: {$id: 'inner', $ref: '#/$defs/a', $defs: {a: {type: 'string'}}},
      $defs: {a: {type: 'number'}},
    },
    valid: ['Arve'],
    wrong: [1],
  },
  {
    name: 'a dynamic reference that the outermost schema binds',
    schema: {$id: 'strings', $ref: 'list', $defs: {own: {$dynamicAnchor: 'item', type: 'string'}, list}},
    valid: ['Arve'],
    wrong: [1],
  },
  {
    name: 'a dynamic reference that means another thing for each user',
    schema: {
      properties: {
        a: {$id: 'a', $ref: 'list', $defs: {own: {$dynamicAnchor: 'item', type: 'string'}}},
        b: {$id: 'b', $ref: 'list', $defs: {own: {$dynamicAnchor: 'item', type: 'number'}}},
      },
      $defs: {list},
    },
    valid: {a: [''], b: [1]},
    wrong: {a: [''], b: ['']},
  },
])('follows $name', ({schema, valid, wrong}) => {
  const interpreted = interpretSchema(schema)
  expect(checkSchema(interpreted, valid)).toEqual([])
  expect(checkSchema(interpreted, wrong)).toHaveLength(1)
})

test('a dynamic reference that means more things than a stranger may ask for is told, and nothing is refused', () => {
  const names = Array.from({length: 10}, (_, index) => `n${index}`)
  const resources = names.map((name) => [
    name,
    {
      $id: name,
      anyOf: names.map((other) => ({$ref: other})),
      $defs: {own: {$dynamicAnchor: name}},
      items: {$dynamicRef: `#${name}`},
    },
  ])
  const schema = {$ref: 'n0', $defs: Object.fromEntries(resources) as object}
  expect(checkSchema(interpretSchema(schema), 1).map(({code}) => code)).toEqual(['schema-too-expensive'])
})

const schemas: readonly object[] = [
  river,
  tree,
  {type: ['string', 'integer'], minLength: 2, exclusiveMinimum: 3},
  {type: 'array', prefixItems: [{type: 'string'}], items: {type: 'number'}, contains: {const: 1}, maxItems: 3},
  {oneOf: [{type: 'integer'}, {type: 'number', minimum: 5}, {type: 'object', minProperties: 1}]},
  {if: {type: 'string'}, then: {pattern: '^[a-z]+$'}, else: {not: {type: 'null'}}},
  {propertyNames: false},
  {not: {propertyNames: false}},
  {
    dependentRequired: {a: ['b']},
    dependentSchemas: {b: {properties: {c: {type: 'string'}}}},
    propertyNames: {maxLength: 2},
  },
  {allOf: [{$ref: '#/definitions/small'}, {multipleOf: 2}], definitions: {small: {type: 'number', maximum: 10}}},
  {properties: {'a/b': {$ref: '#/$defs/x~1y'}}, $defs: {'x/y': {enum: [1, {deep: [true]}]}}},
]

const values: readonly unknown[] = [
  null,
  true,
  0,
  1,
  2,
  3.5,
  4,
  6,
  12,
  '',
  'a',
  'ab',
  'AB',
  [],
  ['a'],
  ['a', 1],
  ['a', 1, 'x'],
  ['a', 1, 2, 3],
  [1],
  {},
  {a: 1},
  {a: 1, b: 2},
  {b: 1, c: 1},
  {abc: 1},
  {'a/b': 1},
  {'a/b': {deep: [true]}},
  {'a/b': 2},
  {name: 'a'},
  {name: 'a', branches: [{name: 1}]},
  {river: 'Arve'},
  {river: ''},
  {river: 'Arve', unit: 'km'},
  {river: 'Arve', gauges: [{id: 1}, {id: 1}]},
  JSON.parse('{"__proto__": 1}'),
  {constructor: 1},
]

test('agrees with an independent implementation of JSON Schema', () => {
  for (const schema of schemas) {
    const lookup = dereference(schema)
    const {is} = interpretSchema(schema)
    for (const value of values) {
      const {valid} = validateIndependently(value, schema, '2020-12', lookup)
      expect([schema, value, is(value)]).toEqual([schema, value, valid])
    }
  }
})

test('takes time in proportion to the depth of a value', () => {
  const deep = Array.from({length: 200}).reduce<object>((inner) => ({name: 'a', branches: [inner]}), {})
  expect(checkSchema(interpretSchema(tree), deep)).toMatchObject([{code: 'missing-property'}])
})
