import {expect, test} from 'vitest'
import type {Contract} from '../../src/contract.ts'
import {allowedMethods, findOperation} from '../../src/http/find-operation.ts'

const paths = [
  '/books',
  '/books/{id}',
  '/books/latest',
  '/books/{id}.json',
  '/files/{name}.{extension}',
  '/at/{owner}@{version}',
  '/v{major}/health',
  '/pairs/{a}{b}',
  '/books?draft=true',
  '/books?by={author}&sort=name',
]
const operations = Object.fromEntries(
  paths.map((path) => [path, {method: 'get', path, parameters: [], security: [], responses: {}} as const]),
)
const contract: Contract = {title: 'Test', version: '1', operations, schemas: {}}

test.each([
  {request: '/books', path: '/books', params: {}},
  {request: '/books/5', path: '/books/{id}', params: {id: '5'}},
  {request: '/books/latest', path: '/books/latest', params: {}},
  {request: '/books/5.json', path: '/books/{id}.json', params: {id: '5'}},
  {request: '/books/.json', path: '/books/{id}', params: {id: '.json'}},
  {request: '/books/a%2Fb', path: '/books/{id}', params: {id: 'a/b'}},
  {request: '/books/100%', path: '/books/{id}', params: {id: '100%'}},
  {request: '/files/a.tar.gz?full=1', path: '/files/{name}.{extension}', params: {name: 'a', extension: 'tar.gz'}},
  {request: '/at/me@2', path: '/at/{owner}@{version}', params: {owner: 'me', version: '2'}},
  {request: '/v2/health', path: '/v{major}/health', params: {major: '2'}},
  {request: '/pairs/xyz', path: '/pairs/{a}{b}', params: {a: 'x', b: 'yz'}},
  {request: '/books?draft=false', path: '/books', params: {}},
  {request: '/books?page=2&draft=true', path: '/books?draft=true', params: {}},
  {request: '/books?sort=name&by=J.%20A', path: '/books?by={author}&sort=name', params: {author: 'J. A'}},
  {request: '/books?by=J&sort=year', path: '/books', params: {}},
])('$request is of $path', ({request, path, params}) => {
  expect(findOperation(contract, 'GET', request)).toMatchObject({operationId: path, params})
})

test.each(['/caf%C3%A9/latest%20news', '/café/latest%20news', '/café/latest news', '/caf%c3%a9/l%61test news'])(
  'a template and a request are the same path however their characters are encoded: %s',
  (request) => {
    for (const path of ['/café/latest news', '/caf%C3%A9/latest%20news', '/%63afé/{id}']) {
      const encoded: Contract = {...contract, operations: {news: {...operations['/books']!, path}}}
      // Without a character that is encoded, a request is taken as it stands.
      const isSame = request.includes('%C3') || request.includes('%c3') || !path.includes('%')
      expect([path, findOperation(encoded, 'GET', request) !== undefined]).toEqual([path, isSame])
      expect(allowedMethods(encoded, request)).toEqual(isSame ? ['GET'] : [])
    }
  },
)

test.each(['/', '/books/', '/books/5/6', '/files/.gz', '/files/a.', '/at/@2', '/v/health', '/pairs/x', '/BOOKS'])(
  '%s is of none',
  (request) => {
    expect(findOperation(contract, 'GET', request)).toBeUndefined()
  },
)

test.each([
  ['/{group}/staff', '/staff/{id}'],
  ['/staff/{id}', '/{group}/staff'],
])('of two templates with as much text, the one that is described first is meant: %s', (first, second) => {
  const described = [first, second].map((path) => [path, {...operations['/books']!, path}] as const)
  const both: Contract = {...contract, operations: Object.fromEntries(described)}
  expect(findOperation(both, 'GET', '/staff/staff')?.operationId).toBe(first)
  expect(findOperation(both, 'GET', '/staff/%73taff')?.operationId).toBe(first)
})

test.each([
  [
    'https://{host}:{port}',
    ['443', '8443'],
    ['https://books.example', 'https://books.example:8443'],
    ['https://b.example'],
  ],
  [
    'https://books.example:{port}',
    undefined,
    ['https://books.example', 'https://books.example:1'],
    ['https://b.example'],
  ],
  ['https://books.example:{port}', ['8443'], ['https://books.example:8443'], ['https://books.example']],
  [
    'https://books.example:443',
    undefined,
    ['https://books.example', 'https://books.example:443'],
    ['https://books.example:80'],
  ],
])('of the server %s, requests leave out a port that is that of the scheme', (url, ports, own, others) => {
  const variables = {
    host: {default: 'books.example', enum: ['books.example']},
    port: {default: '443', ...(ports && {enum: ports})},
  }
  const served: Contract = {...contract, servers: [{url, variables}]}
  const isOwn = (origin: string) => findOperation(served, 'GET', new URL(`${origin}/books`))?.isOwnHost
  expect([...own, ...others].map(isOwn)).toEqual([...own.map(() => true), ...others.map(() => false)])
})
