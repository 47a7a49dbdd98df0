import {expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {createMock} from '../../src/mock/index.ts'
import {interpretSchema} from '../../src/schema/interpret-schema.ts'
import {createValidator} from '../../src/validate/index.ts'

const json = (schema: string) => ({headers: {}, content: {'application/json': {schema}}})
const common = {method: 'get', parameters: [], security: []} as const

/** `default` is written before the range, which holds all the same. */
const contract: Contract = {
  title: 'Statuses',
  version: '1',
  operations: {
    get: {...common, path: '/a', responses: {default: json('Any'), '4XX': json('Problem')}},
    lines: {
      ...common,
      path: '/l',
      responses: {'2XX': {headers: {}, content: {'application/x-ndjson': {schema: 'Line'}}}},
    },
  },
  schemas: {
    Any: interpretSchema(true),
    Problem: interpretSchema({type: 'object', required: ['problem']}),
    Line: interpretSchema({type: 'object', required: ['id']}),
  },
}
const validator = createValidator(contract)
const codes = ({issues}: {readonly issues: readonly {readonly code: string}[]}) => issues.map(({code}) => code)

test('mock and validator hold the same Response Object for a status', async () => {
  const example = (from: string) => ({'application/json': {example: {problem: from}}})
  const examples = {get: {request: {}, responses: {default: example('default'), '4XX': example('4XX')}}}
  const mock = createMock({contract, validator, examples})
  const response = await mock('http://x/a', {headers: {prefer: 'code=404'}})
  expect([response.status, await response.json()]).toEqual([404, {problem: '4XX'}])
  expect(codes(validator.validateResponse('get', 404, {}))).toEqual(['missing-property'])
  expect(codes(validator.validateResponse('get', 500, {}))).toEqual([])
})

test('JSON Lines of a range of statuses are checked line by line', () => {
  const exchange = {method: 'GET', url_path: '/l', status: 200, request: null, response: null, sse: null}
  const found = validator.validateExchange({...exchange, response_text: '{"x":1}\nnot json\n'})
  expect(codes(found)).toEqual(['missing-property', 'malformed-line'])
  expect(codes(validator.validateResponse('lines', 200, {x: 1}))).toEqual(['missing-property'])
})
