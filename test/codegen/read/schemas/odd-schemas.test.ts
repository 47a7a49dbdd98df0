import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../../../src/contract.ts'
import {checkSchema} from '../../../../src/schema/check-schema.ts'
import {compile, described} from '../../../validate/compile.ts'

/** Schemas as real descriptions have them, that are easily taken for something else. */
const schemas = {
  Empty: {type: 'object', properties: {}, additionalProperties: false},
  NamedElsewhere: {type: 'object', properties: {title: {type: 'string'}}, required: ['title', 'isbn']},
  Twice: {type: 'object', properties: {title: {type: 'string'}}, required: ['title', 'title']},
  Impossible: {type: 'object', properties: {title: {}}, required: ['isbn'], additionalProperties: false},
  '100%': {type: 'integer'},
  'a%2Fb': {type: 'object', properties: {share: {$ref: '#/components/schemas/100%25'}}},
  LikeKeywords: {
    properties: {
      $ref: {type: 'string'},
      const: {$ref: '#/components/schemas/100%25'},
      properties: {properties: {enum: {$ref: '#/components/schemas/100%25'}}},
    },
  },
  Literal: {const: {$ref: 'Empty'}},
  Headers: {type: 'object', patternProperties: {'^x[\\-\\_]': {type: 'string'}}, additionalProperties: false},
}

let contract: Contract
beforeAll(async () => {
  contract = await compile(described(schemas))
})

test.each([
  {schema: 'Empty', value: {}, issues: []},
  {schema: 'Empty', value: {a: 1}, issues: ['unknown-property /a']},
  {schema: 'NamedElsewhere', value: {title: 'Emma', isbn: 1}, issues: []},
  {schema: 'NamedElsewhere', value: {title: 'Emma'}, issues: ['missing-property /isbn']},
  {schema: 'Twice', value: {title: 'Emma'}, issues: []},
  {schema: 'Twice', value: {}, issues: ['missing-property /title']},
  {schema: 'Impossible', value: {isbn: 1}, issues: ['unknown-property /isbn']},
  {schema: '_100', value: 1.5, issues: ['wrong-type ']},
  {schema: 'A2Fb', value: {share: 'half'}, issues: ['wrong-type /share']},
  {schema: 'LikeKeywords', value: {$ref: 1}, issues: ['wrong-type /$ref']},
  {schema: 'LikeKeywords', value: {const: 'half'}, issues: ['wrong-type /const']},
  {schema: 'LikeKeywords', value: {properties: {enum: 'half'}}, issues: ['wrong-type /properties/enum']},
  {schema: 'Literal', value: {$ref: 'Empty'}, issues: []},
  {schema: 'Literal', value: {$ref: 'Emma'}, issues: ['unknown-value ']},
  {schema: 'Headers', value: {'x-a': 'a', x_b: 'b'}, issues: []},
  {schema: 'Headers', value: {'x-a': 1}, issues: ['wrong-type /x-a']},
  {schema: 'Headers', value: {y: 'a'}, issues: ['unknown-property /y']},
])('$schema holds $value to its schema', ({schema, value, issues}) => {
  const found = checkSchema(contract.schemas[schema]!, value).map(({code, path}) => `${code} ${path}`)
  expect(found).toEqual(issues)
  expect(contract.schemas[schema]!.is(value)).toBe(issues.length === 0)
})
