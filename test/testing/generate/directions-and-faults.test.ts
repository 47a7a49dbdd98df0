import {beforeAll, describe, expect, test} from 'vitest'
import type {Contract} from '../../../src/contract.ts'
import {checkSchema} from '../../../src/schema/check-schema.ts'
import {createGenerator} from '../../../src/testing/generate/index.ts'
import {compile} from '../../validate/compile.ts'

const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const content = {'application/json': {schema: ref('User')}}
const text = {type: 'string'}
let contract: Contract
beforeAll(async () => {
  contract = await compile({
    openapi: '3.0.3',
    info: {title: 'Users', version: '1'},
    paths: {
      '/users': {
        post: {operationId: 'addUser', requestBody: {content}, responses: {'200': {description: 'ok', content}}},
      },
    },
    components: {
      schemas: {
        Named: {type: 'object', required: ['id'], properties: {id: {type: 'string', readOnly: true}}},
        User: {
          allOf: [ref('Named')],
          type: 'object',
          required: ['name', 'password'],
          properties: {
            name: {type: 'string', minLength: 3, maxLength: 40, format: 'email'},
            password: {type: 'string', writeOnly: true},
            age: {type: 'integer', minimum: 0, format: 'uint8'},
            level: {enum: ['low', 'high']},
            roles: {type: 'array', maxItems: 2, uniqueItems: true, items: {type: 'string'}},
          },
        },
        Pins: {
          type: 'array',
          minItems: 2,
          uniqueItems: true,
          items: [{type: 'object', maxProperties: 0}, {enum: ['text']}],
        },
        Lists: {
          type: 'object',
          properties: {
            pair: {type: 'array', prefixItems: [{type: 'integer'}], items: text, maxItems: 3},
            many: {type: 'array', items: text, maxItems: 2_147_483_647},
            long: {type: 'string', maxLength: 2_147_483_647},
          },
        },
        Entry: {
          type: 'object',
          required: ['type'],
          properties: {type: text},
          oneOf: [
            {type: 'object', properties: {type: text, summary: text, host: text}},
            {type: 'object', properties: {type: text, summary: text, to: text, subject: text}},
            {type: 'object', properties: {type: text, subject: text, details: text}},
            {type: 'object', properties: {type: text, duration: {type: 'integer'}}, required: ['type']},
          ],
        },
        Key: {
          anyOf: [
            {type: 'object', required: ['id'], properties: {id: {type: 'string'}}},
            {type: 'object', required: ['email'], properties: {email: {type: 'string'}}},
          ],
        },
      },
    },
  })
})

const seeds = Array.from({length: 30}, (_, seed) => seed)

describe('a value for', () => {
  test('a request has what is required in requests, and nothing that is read-only', () => {
    for (const seed of seeds) {
      const user = createGenerator(contract).generate('User', {seed, direction: 'request'})
      expect(user).toHaveProperty('password')
      expect(user).not.toHaveProperty('id')
    }
  })

  test('a response has what is required in responses, and nothing that is write-only', () => {
    const {generate, generateFrom} = createGenerator(contract)
    for (const user of [
      generateFrom('User', [], {direction: 'response'}),
      ...seeds.map((seed) => generate('User', {seed, direction: 'response'})),
    ]) {
      expect(user).toHaveProperty('id')
      expect(user).not.toHaveProperty('password')
    }
  })
})

test.each(['User', 'Key', 'Pins', 'Entry', 'Lists'])('each value with one fault has one issue: %s', (name) => {
  const negatives = [...createGenerator(contract).negatives(name)]
  for (const {code, path, value} of negatives) {
    const found = checkSchema(contract.schemas[name]!, value)
    expect(found.map((issue) => [issue.code, issue.path])).toEqual([[code, path]])
  }
  expect(negatives.length).toBeGreaterThan(0)
})

test('a fault that could be one of two members of a union is not planted', () => {
  const planted = [...createGenerator(contract).negatives('Key')].map(({code}) => code)
  expect(planted).not.toContain('missing-property')
})
