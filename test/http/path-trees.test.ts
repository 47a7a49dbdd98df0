import {expect, test, vi} from 'vitest'
import type {Contract, Operation} from '../../src/contract.ts'
import {findOperation} from '../../src/http/find-operation.ts'
import {pathNamesOf} from '../../src/http/path-template.ts'
import {PathTree} from '../../src/http/path-tree.ts'
import {createPathTrees} from '../../src/http/path-trees.ts'

const operation = (path: string, more: Partial<Operation> = {}): Operation => ({
  method: 'get',
  path,
  parameters: [],
  security: [],
  responses: {},
  ...more,
})

const servers = [{url: 'https://rooms.example/v1'}, {url: 'https://{place}.example/{place}/v2'}]
const paths = [
  '/rooms',
  '/rooms/{id}',
  '/rooms/featured/photos',
  '/rooms/{id}/photos',
  '/rooms/{id}/photos/{photo}',
  '/rooms/{id}/files/{name}.json',
  '/rooms/{id}/files/{file}',
  '/guests/{id}',
  '/guests/me',
  '/guests/{id}/notes?draft=true',
  '/guests/{id}/notes',
  '/{any}/stays/{id}',
  '/caf%C3%A9',
  '/',
]
const contract: Contract = {
  title: 'Rooms',
  version: '1',
  servers,
  schemas: {},
  operations: Object.fromEntries([
    ...paths.map((path) => [`get ${path}`, operation(path)] as const),
    ['post /rooms/{id}', operation('/rooms/{id}', {method: 'post'})],
  ]),
}

const segments = [
  'rooms',
  'featured',
  'photos',
  'r1',
  'files',
  'a.json',
  'guests',
  'me',
  'notes',
  'stays',
  'a%20b',
  'v1',
  '',
]
/** All paths of up to four segments, and some beneath a server. */
function* targets(depth = 4): Generator<string> {
  yield ''
  if (depth === 0) return
  for (const segment of segments) for (const rest of targets(depth - 1)) yield `/${segment}${rest}`
}

const read = (target: string, method = 'GET') => trees.get(method)?.find(target)
const trees = createPathTrees(contract, (operationId, own) => ({operationId, names: pathNamesOf(own.path)}))

test('paths that a tree has are of the operation that is found for them, and have the same parameters', () => {
  const all = [
    ...new Set([
      ...targets(4),
      ...[...targets(3)].map((path) => `/v1${path}`),
      ...[...targets(2)].map((path) => `/x/v2${path}`),
    ]),
  ]
  const seen = new Map<string, number>()
  for (const path of all) {
    const read = trees.get('GET')!.find(path)
    for (const query of ['?limit=1', '?a=/b', '?%20'])
      expect([path, trees.get('GET')!.find(`${path}${query}`)]).toEqual([path, read])
    if (read === undefined) continue
    const {operationId, names} = read.leaf
    const found = findOperation(contract, 'GET', path, {beneath: 'server'})
    const params = Object.fromEntries(names.map((name, index) => [name, read.pathTexts[index]]))
    expect([path, operationId, params]).toEqual([path, found?.operationId, found?.encodedParams])
    seen.set(operationId, (seen.get(operationId) ?? 0) + 1)
  }
  const known = ['/', '/guests/me', '/guests/{id}', '/rooms', '/rooms/{id}', '/rooms/{id}/photos/{photo}']
  expect([...seen.keys()].sort()).toEqual(expect.arrayContaining(known.map((path) => `get ${path}`)))
  expect([...seen.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(100)
})

test.each<[string, string, string?]>([
  ['a parameter stands where another has a text', '/guests/my', 'get /guests/{id}'],
  ['a text stands where another has a parameter', '/guests/me', 'get /guests/me'],
  ['a server has the base path', '/v1/guests/g1', 'get /guests/{id}'],
])('a tree has the path of an operation where %s', (_why, target, operationId) => {
  expect(read(target)?.leaf.operationId).toBe(operationId)
})

test.each<[string, string]>([
  ['a parameter is a part of a segment', '/rooms/r1/files/a.json'],
  ['another has a parameter in a part of it', '/rooms/r1/files/a'],
  ['one has a text and the other another one where both have parameters', '/rooms/stays/x'],
  ['its path has a query', '/guests/g1/notes?draft=true'],
  ['another path is the same without its query', '/guests/g1/notes'],
  ['a character of it is encoded', '/guests/g%31'],
  ['a character of its text is encoded', '/caf%C3%A9'],
  ['it has a fragment', '/guests/g1#part'],
  ['it has a fragment behind a text', '/guests/me#part'],
  ['it is a URL, whose host counts', 'https://rooms.example/v1/guests/g1'],
  ['the base path has a variable', '/x/v2/guests/g1'],
  ['no operation has it', '/stays'],
])('a tree has no path where %s', (_why, target) => {
  expect(read(target)).toBeUndefined()
})

test('trees are by the method', () => {
  expect(read('/rooms/r1', 'POST')?.leaf.operationId).toBe('post /rooms/{id}')
  expect(read('/guests/g1', 'POST')).toBeUndefined()
  expect(read('/guests/g1', 'DELETE')).toBeUndefined()
})

test('a path is compared with those that it may meet, not with all of a service', () => {
  const count = 400
  const operations = Array.from({length: count}, (_, index) => [
    [`any${index}`, operation(`/things${index}/{id}`, {servers: [{url: '/{version}'}]})] as const,
    [`own${index}`, operation(`/things${index}/{id}`, {servers: [{url: '/v1'}]})] as const,
  ])
  const many: Contract = {...contract, operations: Object.fromEntries(operations.flat())}
  const compare = vi.spyOn(RegExp.prototype, 'test')
  createPathTrees(many, (operationId) => operationId)
  expect(compare.mock.calls.length).toBeLessThan(20 * count)
  compare.mockRestore()
})

test('the call stack is deep enough for very many paths that begin alike, and for paths of very many parameters', () => {
  const tree = new PathTree<number>()
  const prefix = (length: number) => `/${'a'.repeat(length)}`
  for (let length = 1; length <= 12_000; length++) tree.add([prefix(length)], length)
  expect(tree.find(prefix(12_000))?.leaf).toBe(12_000)
  const path = (segment: string) => segment.repeat(20_000)
  const long: Contract = {...contract, servers: [], operations: {long: operation(path('/{id}'))}}
  const known = createPathTrees(long, (operationId) => operationId).get('GET')
  expect(known?.find(path('/a'))).toBeUndefined()
})
