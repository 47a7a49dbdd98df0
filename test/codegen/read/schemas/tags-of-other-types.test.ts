import {beforeAll, expect, test} from 'vitest'
import {emitTypes} from '../../../../src/codegen/emit/types.ts'
import {readModel} from '../../../../src/codegen/read/model.ts'
import type {Contract} from '../../../../src/contract.ts'
import {compileModules, described} from '../../../validate/compile.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const paid = (schema: object) => ({type: 'object', required: ['paid'], properties: {paid: schema}})
const union = (first: string, second: string, discriminator: object) => ({
  oneOf: [ref(first), ref(second)],
  discriminator,
})
const level = {type: 'object', required: ['level'], properties: {level: {type: 'integer'}}}

/** Unions that are told apart by a property without strings, though tags are strings. */
const schemas = {
  Order: union('Open', 'Done', {propertyName: 'paid', mapping: {False: 'Open', true: 'Done'}}),
  Open: paid({type: 'boolean'}),
  Done: paid({type: 'boolean'}),
  Alarm: union('Low', 'High', {propertyName: 'level', mapping: {1: 'Low', 2: 'High', 3: 'High'}}),
  Level: level,
  Low: {allOf: [ref('Level')]},
  High: {allOf: [ref('Level')]},
  Listed: union('Owed', 'Had', {propertyName: 'paid', mapping: {False: 'Owed', True: 'Had'}}),
  Owed: paid({type: 'boolean', enum: [false]}),
  Had: paid({type: 'boolean', enum: [true]}),
  Unmapped: {...union('Open', 'Named', {propertyName: 'paid'})},
  Named: {...paid({type: 'boolean'}), required: ['paid', 'name']},
}

let contract: Contract
let types: string
const notices: string[] = []
beforeAll(async () => {
  const document = described(schemas, '3.0.3')
  ;({contract} = await compileModules(document, (message) => notices.push(message)))
  const {text} = emitTypes(readModel(document as Parameters<typeof readModel>[0], {file: 'orders.yaml'}))['types.d.ts']
  types = text.replaceAll(/\/\*\*.*?\*\/|\s+/g, '')
})

test('tags stand for the values of a property that has no strings, which is said', () => {
  const told = (name: string, tag: string) =>
    `The members at #/components/schemas/${name}/oneOf have no strings for "${tag}", as a discriminator has:`
  expect(notices).toEqual([
    `${told('Order', 'paid')} its tags are read as their values.`,
    `${told('Alarm', 'level')} its tags are read as their values.`,
    `${told('Unmapped', 'paid')} the union is checked without it.`,
  ])
})

test.each([
  ['Order', {paid: true}, {paid: 'true'}],
  ['Order', {paid: false}, {paid: 'Open'}],
  ['Alarm', {level: 1}, {level: 4}],
  ['Alarm', {level: 3}, {level: '3'}],
  ['Listed', {paid: true}, {paid: 'True'}],
  ['Unmapped', {paid: true}, {paid: 'Open'}],
])('of %s, %j is valid and %j is not', (name, valid, wrong) => {
  expect([valid, wrong].map((value) => contract.schemas[name]!.is(value))).toEqual([true, false])
})

test('types have these values too', () => {
  expect(types).toContain(
    'Order:(components["schemas"]["Open"]&{paid:false;})|(components["schemas"]["Done"]&{paid:true;});',
  )
  expect(types).toContain('{level:1;})|(components["schemas"]["High"]&{level:2|3;});')
  expect(types).toContain('Unmapped:components["schemas"]["Open"]|components["schemas"]["Named"];')
})
