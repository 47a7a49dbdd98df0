import {expect, test} from 'vitest'
import type {Contract, Server} from '../../src/contract.ts'
import {allowedMethods, findOperation, type FindOptions} from '../../src/http/find-operation.ts'

const operation = (path: string, servers?: readonly Server[]) =>
  ({method: 'get', path, parameters: [], security: [], responses: {}, ...(servers && {servers})}) as const

const contract: Contract = {
  title: 'Rooms',
  version: '1',
  servers: [
    {url: 'https://api.rooms.example/v1'},
    {
      url: 'https://{env}.rooms.example:{port}/{version}',
      variables: {
        env: {default: 'staging', enum: ['staging', 'dev']},
        port: {default: '8443'},
        version: {default: 'v2', enum: ['v2', 'v3']},
      },
    },
  ],
  operations: {
    rooms: operation('/rooms'),
    room: operation('/rooms/{id}'),
    files: operation('/rooms/{id}', [{url: 'https://files.rooms.example/v1/data'}]),
    health: operation('/health', [{url: '/'}]),
    v1Rooms: operation('/v1/rooms', [{url: '/'}]),
  },
  schemas: {},
}

const found = (target: string, options?: FindOptions) => {
  const {operationId, isOwnHost, params} = findOperation(contract, 'get', target, options) ?? {}
  return [operationId, isOwnHost, params?.id]
}

test.each([
  {what: 'the longest base path wins', target: '/v1/rooms', want: ['rooms', true, undefined]},
  {what: 'a host decides', target: 'https://api.rooms.example/v1/rooms/7?x=1', want: ['room', true, '7']},
  {
    what: 'variables have the values of their enum',
    target: 'https://dev.rooms.example:1/v3/rooms',
    want: ['rooms', true, undefined],
  },
  {
    what: 'other values are of another host',
    target: 'https://prod.rooms.example:1/v3/rooms',
    want: ['rooms', false, undefined],
  },
  {
    what: 'an operation has servers of its own',
    target: 'https://files.rooms.example/v1/data/rooms/7',
    want: ['files', true, '7'],
  },
  {what: 'relative servers have any host', target: 'https://any.example/health', want: ['health', true, undefined]},
  {what: 'this machine stands in for any host', target: 'http://127.0.0.1:4010/v1/rooms/7', want: ['room', true, '7']},
  {what: 'the base path may be missing', target: 'http://localhost/rooms/7', want: ['room', true, '7']},
  {what: 'a gateway has a prefix of its own', target: 'http://localhost/gateway/v1/rooms/7', want: ['room', true, '7']},
  {what: 'a part of the base path is none', target: '/v4/rooms', want: [undefined, undefined, undefined]},
  {what: 'another path ends alike', target: '/clients/health', want: [undefined, undefined, undefined]},
])('$what', ({target, want}) => {
  expect(found(target)).toEqual(want)
})

test('a prefix counts only where it is asked for', () => {
  expect(found('/gateway/v1/rooms/7', {beneath: 'server'})).toEqual([undefined, undefined, undefined])
  expect(found('/rooms/7', {beneath: 'server'})).toEqual(['room', true, '7'])
})

test('the methods of a path are those beneath any of its servers', () => {
  expect(allowedMethods(contract, '/v1/rooms/7')).toEqual(['GET'])
  expect(allowedMethods(contract, '/v9/rooms/7')).toEqual([])
})

test('values of a path are given decoded, and as they stand there', () => {
  expect(findOperation(contract, 'GET', '/v1/rooms/a%2Cb,c')).toMatchObject({
    params: {id: 'a,b,c'},
    encodedParams: {id: 'a%2Cb,c'},
  })
})
