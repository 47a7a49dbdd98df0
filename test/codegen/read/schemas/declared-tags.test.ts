import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../../../src/contract.ts'
import {checkSchema} from '../../../../src/schema/check-schema.ts'
import {compileModules, described} from '../../../validate/compile.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const card = {type: 'object', required: ['kind'], properties: {kind: {type: 'string'}, number: {type: 'string'}}}
const account = {type: 'object', required: ['kind'], properties: {kind: {type: 'string'}, iban: {type: 'string'}}}

/** Members that differ in optional properties alone, told apart by what the union says. */
const schemas = {
  Card: card,
  Account: account,
  Named: {oneOf: [ref('Card'), ref('Account')], discriminator: {propertyName: 'kind'}},
  Mapped: {
    oneOf: [ref('Card'), ref('Account')],
    discriminator: {
      propertyName: 'kind',
      mapping: {card: '#/components/schemas/Card', debit: 'Account', credit: ref('Card').$ref},
    },
  },
  Base: {...card, discriminator: {propertyName: 'kind'}, oneOf: [ref('Derived'), ref('Other')]},
  Derived: {allOf: [ref('Base'), {type: 'object', properties: {depth: {type: 'integer'}}}]},
  Other: {allOf: [ref('Base'), {type: 'object', properties: {width: {type: 'integer'}}}]},
  Extended: {
    oneOf: [ref('Card'), ref('Anything')],
    discriminator: {propertyName: 'kind', mapping: {card: 'Card'}, defaultMapping: 'Anything'},
  },
  Anything: {type: 'object', properties: {kind: {enum: ['card', 'cheque', 'cash', 5]}, amount: {type: 'integer'}}},
  Sidecar: {type: 'object', properties: {kind: {enum: ['sidecar']}, port: {type: 'integer'}}},
  Runner: {oneOf: [ref('Card'), ref('Sidecar')], discriminator: {propertyName: 'kind'}},
  Shared: {oneOf: [ref('Wide'), ref('Narrow')], discriminator: {propertyName: 'kind'}},
  Wide: {type: 'object', required: ['kind', 'port'], properties: {kind: ref('Kind')}},
  Narrow: {type: 'object', required: ['kind', 'path'], properties: {kind: ref('Kind')}},
  Kind: {type: 'string', enum: ['wide', 'narrow']},
  Inline: {oneOf: [card, {type: 'string'}], discriminator: {propertyName: 'kind'}},
}

let contract: Contract
const notices: string[] = []
beforeAll(async () => {
  ;({contract} = await compileModules(described(schemas, '3.0.3'), (message) => notices.push(message)))
})

test('members that refuse the tags of their union are named', () => {
  const what = (name: string) =>
    `The members at #/components/schemas/${name}/oneOf allow other values of "kind" than the discriminator gives them`
  expect(notices).toEqual([
    `${what('Runner')}: their own count.`,
    `${what('Shared')}: the union is checked without it.`,
  ])
})

test.each([
  {schema: 'Named', value: {kind: 'Card'}, issues: []},
  {schema: 'Named', value: {kind: 'Account', iban: 1}, issues: ['wrong-type /iban']},
  {schema: 'Named', value: {kind: 'Account', number: 1}, issues: []},
  {schema: 'Named', value: {kind: 'Carp'}, issues: ['unknown-variant /kind']},
  {schema: 'Named', value: {}, issues: ['missing-property /kind']},
  {schema: 'Named', value: 'Card', issues: ['wrong-type ']},
  {schema: 'Mapped', value: {kind: 'credit', number: 1}, issues: ['wrong-type /number']},
  {schema: 'Mapped', value: {kind: 'debit', number: 1}, issues: []},
  {schema: 'Base', value: {kind: 'Derived', depth: 'x', width: 'x'}, issues: ['wrong-type /depth']},
  {schema: 'Extended', value: {kind: 'card', number: 1}, issues: ['wrong-type /number']},
  {schema: 'Extended', value: {kind: 'Card', number: 1}, issues: ['wrong-type /number']},
  {schema: 'Extended', value: {kind: 'cash', amount: 'x'}, issues: ['wrong-type /amount']},
  {schema: 'Extended', value: {amount: 'x'}, issues: ['wrong-type /amount']},
  {schema: 'Extended', value: {kind: 5, number: 1}, issues: []},
  {schema: 'Extended', value: {kind: 'coin'}, issues: ['unknown-value /kind']},
  {schema: 'Extended', value: 'card', issues: ['wrong-type ']},
  {schema: 'Runner', value: {kind: 'sidecar', port: 'x'}, issues: ['wrong-type /port']},
  {schema: 'Runner', value: {kind: 'Sidecar'}, issues: ['unknown-variant /kind']},
  {schema: 'Runner', value: {kind: 'Card', port: 'x'}, issues: []},
  {schema: 'Shared', value: {kind: 'wide', path: 'x'}, issues: []},
  {schema: 'Shared', value: {kind: 'Wide', path: 'x'}, issues: ['unknown-value /kind']},
  {schema: 'Inline', value: {kind: 'any'}, issues: []},
])('$schema holds $value to the member of its tag', ({schema, value, issues}) => {
  const found = checkSchema(contract.schemas[schema]!, value).map(({code, path}) => `${code} ${path}`)
  expect(found).toEqual(issues)
  expect(contract.schemas[schema]!.is(value)).toBe(issues.length === 0)
})
