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

const readPath = (path: string, parameters: Record<string, object>) => {
  const notices: string[] = []
  const described = Object.entries(parameters).map(([name, schema]) => ({name, in: 'path', required: true, schema}))
  const document = {openapi: '3.1.0', info: {}, paths: {[path]: {parameters: described, get: {responses: {}}}}}
  const model = readModel(document, {notice: (message) => void notices.push(message)})
  const [operation] = Object.values(toContract(model).operations)
  const greedy = operation!.parameters.filter((parameter) => parameter.greedy).map(({name}) => name)
  return {model, notices, sent: [operation!.path, operation!.parameters.map(({name}) => name), greedy]}
}

test.each<[path: string, sent: [path: string, names: string[], greedy: string[]], schema?: object]>([
  ['/a/{proxy+}', ['/a/{proxy}', ['proxy'], ['proxy']]],
  ['/{+name}:cancel', ['/{name}:cancel', ['name'], ['name']]],
  ['/{path*}', ['/{path}', ['path'], ['path']]],
  ['/{path*}', ['/{path}', ['path'], []], {type: 'array', items: text}],
  ['/{*path}', ['/{path}', ['path'], ['path']]],
  ['/{**path}', ['/{path}', ['path'], ['path']]],
  ['/{path:path}', ['/{path}', ['path'], ['path']]],
  ['/{path:.*}', ['/{path}', ['path'], ['path']]],
  ['/{name=**}', ['/{name}', ['name'], ['name']]],
  ['/{proxy+}', ['/{proxy+}', ['proxy+'], []]],
])('%s is read as %s', (path, sent, schema = text) => {
  const read = readPath(path, {[sent[1][0]!]: schema})
  expect([read.sent, read.notices]).toEqual([sent, []])
})

test.each<[path: string, pattern: string, sent: string, greedy: string[]]>([
  ['/users/{id:[0-9]+}', '[0-9]+', '/users/{id}', []],
  ['/users/{id: int}/x', 'int', '/users/{id}/x', []],
  ['/codes/{id:[a-z]{2}(?:/x)?[^#?]{1,2}}', '[a-z]{2}(?:/x)?[^#?]{1,2}', '/codes/{id}', []],
  ['/v1/{id=rooms/*/beds/*}/x', 'rooms/*/beds/*', '/v1/{id}/x', ['id']],
])('the pattern in %s is told, and not checked', (path, pattern, sent, greedy) => {
  const {notices, sent: read, model} = readPath(path, {id: text})
  expect(read).toEqual([sent, ['id'], greedy])
  expect(notices).toEqual([
    `The pattern "${pattern}" of "id" in the path "${path}" is not checked: its schema says what fits.`,
  ])
  const types = emitTypes(model)['types.d.ts'].text
  expect(types).toContain(`"${sent}": {`)
  expect(types).not.toContain(`"${path}"`)
})

test.each([
  ['/{a+}/x/{b+}', '/{a}/x/{b}', ['a'], ['b']],
  ['/{a+}-{b}', '/{a}-{b}', [], ['a']],
])('two parameters of %s share no slashes, which is told', (path, sent, greedy, others) => {
  const read = readPath(path, {a: text, b: text})
  expect(read.sent).toEqual([sent, ['a', 'b'], greedy])
  expect(read.notices).toEqual(
    others.map(
      (name) => `The parameter "${name}" in the path "${path}" is read without slashes: it stands beside another one.`,
    ),
  )
})

test('an expression of which the meaning is not known is left as it is, and its parameter left out', () => {
  const {sent, notices} = readPath('/{a,b}', {a: text, b: text})
  expect(sent).toEqual(['/{a,b}', [], []])
  expect(notices).toHaveLength(2)
})
