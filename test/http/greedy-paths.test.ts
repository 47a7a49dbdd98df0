import {expect, test} from 'vitest'
import {encodeRequest} from '../../src/client/encode-request.ts'
import type {Contract, Operation} from '../../src/contract.ts'
import {allowedMethods, findOperation} from '../../src/http/find-operation.ts'
import {pathNamesOf} from '../../src/http/path-template.ts'
import {createPathTrees} from '../../src/http/path-trees.ts'
import {serializeParameter} from '../../src/http/serialize-parameter.ts'

const greedy = {in: 'path', required: true, greedy: true} as const
const operation = (path: string, greedyName?: string): Operation => ({
  method: 'get',
  path,
  parameters: greedyName === undefined ? [] : [{...greedy, name: greedyName}],
  security: [],
  responses: {},
})

const operations = {
  '/{proxy}': operation('/{proxy}', 'proxy'),
  '/files': operation('/files'),
  '/files/{path}': operation('/files/{path}', 'path'),
  '/files/{id}': operation('/files/{id}'),
  '/files/{id}/{part}': operation('/files/{id}/{part}'),
  '/files/{id}/parts': operation('/files/{id}/parts'),
  '/items/{name}/labels/{label}': operation('/items/{name}/labels/{label}', 'name'),
  '/jobs/v-{name}:cancel': operation('/jobs/v-{name}:cancel', 'name'),
}
const contract: Contract = {
  title: 'Files',
  version: '1',
  servers: [{url: 'https://files.example/v1'}, {url: 'https://{place}.example/{place}/v2'}],
  schemas: {},
  operations,
}

test.each<[target: string, operationId: string, params: Record<string, string>]>([
  ['/v1/a/b/c', '/{proxy}', {proxy: 'a/b/c'}],
  ['/x/v2/a/b', '/{proxy}', {proxy: 'a/b'}],
  ['/a/b', '/{proxy}', {proxy: 'a/b'}],
  ['/v1/files', '/files', {}],
  ['/v1/files/x', '/files/{id}', {id: 'x'}],
  ['/v1/files/x/parts', '/files/{id}/parts', {id: 'x'}],
  ['/v1/files/x/y', '/files/{id}/{part}', {id: 'x', part: 'y'}],
  ['/v1/files/x/y/z%20/', '/files/{path}', {path: 'x/y/z /'}],
  ['/v1/items/rooms/1/labels/red', '/items/{name}/labels/{label}', {name: 'rooms/1', label: 'red'}],
  ['/v1/jobs/v-a/b:cancel', '/jobs/v-{name}:cancel', {name: 'a/b'}],
  ['/v1/jobs/a/v-b:cancel', '/{proxy}', {proxy: 'jobs/a/v-b:cancel'}],
])('%s is of %s', (target, operationId, params) => {
  expect(findOperation(contract, 'GET', target, {beneath: 'server'})).toMatchObject({operationId, params})
})

test.each(['/v1/a/../b', '/v1/a/%2e%2E/b', '/v1/./a', '/v1/a/..', '/'])('no operation has %s', (target) => {
  expect(findOperation(contract, 'GET', target, {beneath: 'server'})).toBeUndefined()
  expect(allowedMethods(contract, target)).toEqual([])
})

test('a parameter may hold very many slashes', () => {
  const path = `/v1${'/a'.repeat(50_000)}`
  expect(findOperation(contract, 'GET', path)?.params.proxy).toHaveLength(path.length - '/v1/'.length)
})

const segments = ['v1', 'files', 'items', 'labels', 'parts', 'x']
function* targets(depth: number): Generator<string> {
  yield ''
  if (depth > 0) for (const segment of segments) for (const rest of targets(depth - 1)) yield `/${segment}${rest}`
}

test('a tree has only paths that are not those of a greedy parameter', () => {
  const {'/{proxy}': _, ...others} = operations
  const withoutRoot: Contract = {...contract, operations: others}
  for (const one of [contract, withoutRoot]) {
    const tree = createPathTrees(one, (operationId, own) => ({operationId, names: pathNamesOf(own.path)})).get('GET')!
    let count = 0
    for (const target of targets(5)) {
      const read = tree.find(target)
      if (read === undefined) continue
      count++
      const found = findOperation(one, 'GET', target, {beneath: 'server'})
      const params = Object.fromEntries(read.leaf.names.map((name, index) => [name, read.pathTexts[index]]))
      expect([target, read.leaf.operationId, params]).toEqual([target, found?.operationId, found?.encodedParams])
    }
    expect(count).toBeGreaterThan(20)
  }
})

test('a greedy parameter is sent with its slashes, and all else encoded', () => {
  expect(serializeParameter({...greedy, name: 'path'}, 'a b/ü?/c%2F')).toBe('a%20b/%C3%BC%3F/c%252F')
})

test.each(['..', 'a/../b', './a', 'a/.'])('%s is not sent: it would lead to another path', (path) => {
  const route = {method: 'get', path: '/files/{path}', parameters: [{...greedy, name: 'path'}]} as const
  const {pathSerializer} = encodeRequest(route, {params: {path: {path}}})
  expect(pathSerializer('/files/{path}', {})).toBe('/files/{path}')
})
