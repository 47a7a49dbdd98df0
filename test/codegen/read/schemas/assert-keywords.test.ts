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
