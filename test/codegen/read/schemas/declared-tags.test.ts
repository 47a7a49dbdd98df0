import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../../../src/contract.ts'
import {checkSchema} from '../../../../src/schema/check-schema.ts'
import {compile, described} from '../../../validate/compile.ts'

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
  Inline: {oneOf: [card, {type: 'string'}], discriminator: {propertyName: 'kind'}},
}

let contract: Contract
beforeAll(async () => {
  contract = await compile(described(schemas, '3.0.3'))
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
  {schema: 'Inline', value: {kind: 'any'}, issues: []},
])('$schema holds $value to the member of its tag', ({schema, value, issues}) => {
  const found = checkSchema(contract.schemas[schema]!, value).map(({code, path}) => `${code} ${path}`)
  expect(found).toEqual(issues)
  expect(contract.schemas[schema]!.is(value)).toBe(issues.length === 0)
})
