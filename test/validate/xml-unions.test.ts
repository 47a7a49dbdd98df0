import {beforeAll, expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {createValidator} from '../../src/validate/index.ts'
import {withXml} from '../../src/validate/read-xml.ts'
import {compile} from './compile.ts'

const text = {type: 'string'} as const
const count = {type: 'integer'} as const
const sized = {type: 'object', required: ['size'], properties: {size: count}} as const

const schema = {
  type: 'object',
  properties: {
    size: {oneOf: [sized, {type: 'array', items: text}]},
    sizes: {
      oneOf: [
        {type: 'object', required: ['n'], properties: {n: count}},
        {type: 'array', items: sized},
      ],
    },
    word: {oneOf: [text, {type: 'array', items: sized}]},
    none: {type: ['array', 'null'], items: count},
    marked: {type: 'object'},
    unit: text,
  },
  dependentSchemas: {
    unit: {
      if: {properties: {unit: {const: 'kg'}}},
      then: {properties: {amount: count}},
      else: {properties: {amount: text}},
    },
  },
} as const

let contract: Contract
beforeAll(async () => {
  const list = {type: 'array', items: {type: 'object', required: ['name'], properties: {name: text}}}
  const paths = Object.fromEntries(
    Object.entries({one: schema, root: {oneOf: [sized, list]}}).map(([operationId, schema]) => {
      const post = {operationId, requestBody: {content: {'application/xml': {schema}}}, responses: {}}
      return [`/${operationId}`, {post}] as const
    }),
  )
  contract = withXml(await compile({openapi: '3.1.0', info: {title: 'Test', version: '1'}, paths}))
})

const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

test.each([
  ['one', '<r><size><size>1</size></size></r>', undefined],
  ['one', '<r><size>a</size></r>', undefined],
  ['one', '<r><size>a</size><size>b</size></r>', undefined],
  ['one', '<r><size><size>a</size></size></r>', '/size/size Found a string ("a"), expected an integer.'],
  ['one', '<r><sizes><n>1</n></sizes></r>', undefined],
  ['one', '<r><sizes><size>1</size></sizes></r>', undefined],
  ['one', '<r><word>a</word></r>', undefined],
  ['one', '<r><word><size>1</size></word></r>', undefined],
  ['one', `<r><none xmlns:xsi="${xsi}" xsi:nil="true"/></r>`, undefined],
  ['one', '<r><none>1</none></r>', undefined],
  ['one', '<r><marked>Some <b>text</b> with marks</marked></r>', undefined],
  ['one', '<r><unit>kg</unit><amount>1</amount></r>', undefined],
  ['one', '<r><unit>kg</unit><amount>a</amount></r>', '/amount Found a string ("a"), expected an integer.'],
  ['one', '<r><unit>none</unit><amount>1</amount></r>', undefined],
  ['root', '<r><size>1</size></r>', undefined],
  ['root', '<r><name>a</name></r>', undefined],
  ['root', '<r><x><name>a</name></x></r>', undefined],
] as const)('of a value that may be a list or another, %s %s is read as what it can be', (name, body, issue) => {
  const {issues} = createValidator(contract).validateRequest(name, body, {contentType: 'application/xml'})
  const found = issues.map(({path, message}) => `${path} ${message}`)
  expect(found).toEqual(issue === undefined ? [] : [issue])
})
