import {expect, test} from 'vitest'
import {emitRoutes} from '../../../src/codegen/emit/routes.ts'
import {emitTypes} from '../../../src/codegen/emit/types.ts'
import {readModel} from '../../../src/codegen/read/model.ts'
import {toContract} from '../../../src/codegen/read/to-contract.ts'
import {findOperation} from '../../../src/http/find-operation.ts'

const text = {type: 'string'}
const read = (paths: object) => readModel({openapi: '3.0.3', info: {}, paths})

test('a query in a path, as HAL writes it, is left out of paths, routes and types, in which its parameters stay', () => {
  const size = {name: 'size', in: 'query', schema: {type: 'integer'}}
  const shared = {name: 'x-shared', in: 'header', schema: text}
  const model = read({
    '/items': {parameters: [shared], post: {operationId: 'make', responses: {}}},
    '/items{?size}': {get: {operationId: 'list', parameters: [size], responses: {}}},
  })
  const contract = toContract(model)
  expect(findOperation(contract, 'get', '/items?size=2')?.operationId).toBe('list')
  expect(findOperation(contract, 'post', '/items')?.operationId).toBe('make')
  expect(contract.operations.list).toMatchObject({path: '/items', parameters: [{name: 'size', in: 'query'}]})
  const route = '{method: "get", path: "/items", query: ["size"]}'
  expect(emitRoutes(model, () => {})).toMatchObject({'routes.js': {text: expect.stringContaining(route) as string}})
  const types = emitTypes(model)['types.d.ts'].text
  expect(types).toMatch(
    /"\/items": \{[^}]*\};\s*get: operations\["list"\];\s*(?:put\?: never;\s*)post: operations\["make"\]/,
  )
  expect(types).not.toContain('{?size}')
  expect(types.match(/"x-shared"/g)).toHaveLength(1)
})

test('an operation whose path another has with the same method keeps a type of its own', () => {
  const model = read({
    '/items{?size}': {get: {operationId: 'sized', responses: {}}},
    '/items': {get: {operationId: 'all', responses: {}}},
  })
  const types = emitTypes(model)['types.d.ts'].text
  expect(types).toMatch(/"\/items": \{[^}]*\};\s*get: operations\["all"\]/)
  expect(types).toMatch(/"\/items\{\?size\}": \{[^}]*\};\s*get: operations\["sized"\]/)
})

test('parameters that no request can have are in no contract and in no type', () => {
  const ghost = {name: 'ghost', in: 'path', required: true, schema: text}
  const id = {name: 'id', in: 'path', required: true, schema: text}
  const parameters = [ghost, id, {name: 'My name', in: 'header', schema: text}]
  const model = read({'/a/{id}': {parameters: [ghost], get: {operationId: 'a', parameters, responses: {}}}})
  expect(toContract(model).operations.a!.parameters).toMatchObject([{name: 'id', in: 'path'}])
  const types = emitTypes(model)['types.d.ts'].text
  expect(types).toContain('id: string')
  expect(types).not.toMatch(/ghost|My name/)
})
