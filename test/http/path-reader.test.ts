import {expect, test} from 'vitest'
import type {Contract, Operation} from '../../src/contract.ts'
import {findOperation, pathReaderOf} from '../../src/http/find-operation.ts'

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
  '/guests/{id}/notes?draft=true',
  '/guests/{id}/notes',
  '/{any}/stays/{id}',
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

const segments = ['rooms', 'featured', 'photos', 'r1', 'files', 'a.json', 'guests', 'notes', 'stays', 'a%20b', 'v1', '']
/** All paths of up to four segments, and some beneath a server. */
function* targets(depth = 4): Generator<string> {
  yield ''
  if (depth === 0) return
  for (const segment of segments) for (const rest of targets(depth - 1)) yield `/${segment}${rest}`
}

test('paths that a reader of one operation takes are of that operation, and have the same parameters', () => {
  const all = [
    ...new Set([
      ...targets(3),
      ...[...targets(3)].map((path) => `/v1${path}`),
      ...[...targets(2)].map((path) => `/x/v2${path}`),
    ]),
  ]
  const found = all.map((path) => findOperation(contract, 'GET', path, {beneath: 'server'}))
  const readers = new Map<string, NonNullable<ReturnType<typeof pathReaderOf>>>()
  for (const [index, path] of all.entries()) {
    const {operationId, operation: own} = found[index] ?? {}
    if (own === undefined) continue
    const reader = pathReaderOf(contract, own, path)
    if (reader !== undefined) readers.set(`${operationId!} ${/^\/(?:v1|x\/v2)/.exec(path)?.[0] ?? ''}`, reader)
  }
  let taken = 0
  for (const [name, reader] of readers)
    for (const [index, path] of all.entries())
      for (const query of ['', '?limit=1', '#part', '?a=/b'])
        for (const texts of [reader.read(`${path}${query}`)]) {
          if (texts === undefined) continue
          taken++
          const {operationId, encodedParams} = found[index]!
          expect([path, name]).toEqual([path, expect.stringMatching(`^${escape(operationId)} `) as string])
          expect([path, Object.fromEntries(reader.names.map((one, at) => [one, texts[at]]))]).toEqual([
            path,
            encodedParams,
          ])
        }
  expect([...readers.keys()].sort()).toContain('get /guests/{id} /v1')
  expect(taken).toBeGreaterThan(100)
})

const escape = (text: string) => text.replaceAll(/[{}/?.]/g, '\\$&')

test.each<[string, string, string]>([
  ['other paths hide among its own', '/rooms/{id}/photos', '/rooms/r1/photos'],
  ['a parameter is a part of a segment', '/rooms/{id}/files/{name}.json', '/rooms/r1/files/a.json'],
  ['its path has a query', '/guests/{id}/notes?draft=true', '/guests/g1/notes?draft=true'],
  ['another path is the same without its query', '/guests/{id}/notes', '/guests/g1/notes'],
  ['a character of the path is encoded', '/guests/{id}', '/guests/g%31'],
  ['the first one is a URL, whose host counts', '/guests/{id}', 'https://rooms.example/v1/guests/g1'],
  ['the path is of another operation', '/guests/{id}', '/rooms'],
])('there is no reader where %s', (_why, path, target) => {
  expect(pathReaderOf(contract, contract.operations[`get ${path}`]!, target)).toBeUndefined()
})
