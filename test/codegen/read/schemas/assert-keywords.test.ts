import {expect, test} from 'vitest'
import {findInexactNumbers} from '../../../../src/codegen/load/inexact-numbers.ts'
import type {OpenApiDocument} from '../../../../src/codegen/read/document.ts'
import {readModel} from '../../../../src/codegen/read/model.ts'
import {described} from '../../../validate/compile.ts'

function read(schema: unknown): string[] {
  const notices: string[] = []
  readModel(described({A: schema}) as OpenApiDocument, {notice: (notice) => notices.push(notice)})
  return notices
}

const at = 'at #/components/schemas/A'

test.each([
  [
    {properties: {name: {type: 'string', required: true}}},
    `Found true ${at}/properties/name/required, expected a list of names. A property is required by its name in the list of the object that has it.`,
  ],
  [
    {oneOf: [{type: 'object', required: true}, {type: 'object'}]},
    `Found true ${at}/oneOf/0/required, expected a list of names.`,
  ],
  [{type: 'any'}, `Found "any" ${at}/type, expected the name of a JSON type or a list of such names`],
  [{type: []}, `Found [] ${at}/type, expected the name of a JSON type`],
  [{enum: 'a'}, `Found "a" ${at}/enum, expected a list of values.`],
  [{minLength: -1}, `Found -1 ${at}/minLength, expected a whole number from 0 on.`],
  [{maximum: '5'}, `Found "5" ${at}/maximum, expected a number.`],
  [{multipleOf: 0}, `Found 0 ${at}/multipleOf, expected a number above 0.`],
  [{pattern: 5}, `Found 5 ${at}/pattern, expected a string with a regular expression.`],
  [{uniqueItems: 'yes'}, `Found "yes" ${at}/uniqueItems, expected true or false.`],
  [{allOf: {a: {}}}, `Found {"a":{}} ${at}/allOf, expected a list of schemas.`],
  [{anyOf: []}, `Found [] ${at}/anyOf, expected a list of schemas.`],
  [{properties: []}, `Found [] ${at}/properties, expected schemas by name.`],
  [{not: 'a'}, `Found "a" ${at}/not, expected a schema.`],
  [{dependentRequired: {a: 'b'}}, `Found {"a":"b"} ${at}/dependentRequired, expected lists of names by name.`],
])('%j is refused with its place', (schema, message) => {
  expect(() => read(schema)).toThrow(message)
})

test('an empty enum allows nothing, and is named', () => {
  expect(read({type: 'integer', enum: []})).toEqual([`The enum ${at}/enum is empty: no value is allowed there.`])
})

test('a whole number that JavaScript reads as another one is named where it first stands', () => {
  const text =
    '{"a": {"max": 9223372036854775807, "text": "9007199254740993"}, "b": [18446744073709551616, 9223372036854775807]}'
  expect(findInexactNumbers(JSON.parse(text), text)).toEqual([
    'The number 9223372036854775807 at #/a/max is read as 9223372036854775808, the nearest that JavaScript has.',
  ])
})

test('a keyword that nobody knows is named once, where it first stands, with what may be meant', () => {
  const schema = {
    minlength: 1,
    properties: {a: {minlength: 2, 'x-mine': 1, contentEncoding: 'base64', $comment: ''}, b: {$recursiveRef: '#'}},
    $defs: {unused: {unknown: 1}},
  }
  expect(read(schema).sort()).toEqual([
    `The keyword "$recursiveRef" ${at}/properties/b/$recursiveRef is not known: values are not checked by it.`,
    `The keyword "minlength" ${at}/minlength is not known: values are not checked by it. Did you mean "minLength"?`,
  ])
})

test('a schema of another draft is named', () => {
  expect(read({$schema: 'https://json-schema.org/draft/2020-12/schema'})).toEqual([])
  expect(read({$schema: 'http://json-schema.org/draft-07/schema#'})).toEqual([
    `The schema ${at} is written for "http://json-schema.org/draft-07/schema#": it is read by the draft 2020-12.`,
  ])
})
