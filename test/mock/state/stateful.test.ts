import {beforeAll, describe, expect, test} from 'vitest'
import type {Contract, Examples} from '../../../src/contract.ts'
import {createMock, describeState, type Mock} from '../../../src/mock/index.ts'
import {createMatchers} from '../../../src/testing/index.ts'
import {createValidator} from '../../../src/validate/index.ts'
import {compileModules} from '../../validate/compile.ts'

const text = {type: 'string', minLength: 1}
const json = (name: string, example?: unknown) => ({
  'application/json': {schema: {$ref: `#/components/schemas/${name}`}, ...(example !== undefined && {example})},
})
const problem = {content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}}}
const query = (name: string, schema: object) => ({name, in: 'query', schema})
const lake = {id: 'room_1', name: 'Lake', kind: 'suite', created_at: '2026-01-02T03:04:05Z'}

const document = {
  openapi: '3.1.0',
  info: {title: 'Rooms', version: '1'},
  servers: [{url: 'https://rooms.example/v1'}],
  paths: {
    '/rooms': {
      get: {
        operationId: 'listRooms',
        parameters: [
          query('limit', {type: 'integer', minimum: 1}),
          query('cursor', {type: 'string'}),
          query('kind', {enum: ['single', 'suite']}),
          query('expand', {enum: ['price']}),
        ],
        responses: {
          200: {
            description: 'A page.',
            headers: {'X-Total-Count': {schema: {type: 'integer'}}},
            content: json('RoomPage', {data: [lake]}),
          },
        },
      },
      post: {
        operationId: 'createRoom',
        requestBody: {required: true, content: json('NewRoom')},
        responses: {
          201: {
            description: 'Created.',
            headers: {Location: {required: true, schema: {type: 'string', format: 'uri-reference'}}},
            content: json('Room'),
          },
          409: {description: 'Taken.', ...problem},
        },
      },
    },
    '/rooms/{roomId}': {
      parameters: [{name: 'roomId', in: 'path', required: true, schema: {$ref: '#/components/schemas/RoomId'}}],
      get: {
        operationId: 'getRoom',
        responses: {200: {description: 'It.', content: json('Room')}, 404: {description: 'None.', ...problem}},
      },
      put: {
        operationId: 'replaceRoom',
        requestBody: {required: true, content: json('NewRoom')},
        responses: {200: {description: 'It.', content: json('Room')}, '4XX': {description: 'None.', ...problem}},
      },
      patch: {
        operationId: 'updateRoom',
        requestBody: {
          required: true,
          content: {'application/merge-patch+json': {schema: {type: 'object'}}},
        },
        responses: {200: {description: 'It.', content: json('Room')}, default: {description: 'None.', ...problem}},
      },
      delete: {
        operationId: 'deleteRoom',
        responses: {204: {description: 'Gone.'}, 404: {description: 'None.', ...problem}},
      },
    },
    '/rooms/{roomId}/keys': {
      parameters: [{name: 'roomId', in: 'path', required: true, schema: {type: 'string'}}],
      get: {
        operationId: 'listKeys',
        responses: {
          200: {
            description: 'All.',
            content: {'application/json': {schema: {type: 'array', items: {$ref: '#/components/schemas/Key'}}}},
          },
        },
      },
      post: {
        operationId: 'createKey',
        requestBody: {content: json('Key')},
        responses: {204: {description: 'Cut.'}},
      },
    },
    '/rooms/{roomId}/keys/{number}': {
      parameters: [
        {name: 'roomId', in: 'path', required: true, schema: {type: 'string'}},
        {name: 'number', in: 'path', required: true, schema: {type: 'integer'}},
      ],
      get: {operationId: 'getKey', responses: {200: {description: 'It.', content: json('Key')}}},
    },
    '/guests/{id}': {
      parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'integer'}}],
      get: {operationId: 'getGuest', responses: {200: {description: 'One.', content: json('Guest')}}},
    },
  },
  components: {
    schemas: {
      RoomId: {type: 'string', pattern: '^room_[0-9]+$'},
      NewRoom: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {
          id: {$ref: '#/components/schemas/RoomId'},
          name: text,
          kind: {enum: ['single', 'suite']},
          price: {type: 'object', properties: {amount: {type: 'integer'}, currency: text}},
          secret: {type: 'string', writeOnly: true},
        },
      },
      Room: {
        type: 'object',
        required: ['id', 'name', 'kind', 'created_at'],
        properties: {
          id: {$ref: '#/components/schemas/RoomId'},
          name: text,
          kind: {enum: ['single', 'suite']},
          price: {type: 'object', properties: {amount: {type: 'integer'}, currency: text}},
          created_at: {type: 'string', format: 'date-time', readOnly: true},
        },
      },
      RoomPage: {
        type: 'object',
        required: ['data'],
        properties: {
          data: {type: 'array', items: {$ref: '#/components/schemas/Room'}},
          next_cursor: {type: 'string'},
          has_more: {type: 'boolean'},
        },
      },
      Key: {type: 'object', required: ['number'], properties: {number: {type: 'integer', minimum: 1}, label: text}},
      Guest: {type: 'object', required: ['id'], properties: {id: {type: 'integer'}}},
      Problem: {type: 'object', required: ['title', 'status'], properties: {title: text, status: {type: 'integer'}}},
    },
  },
}

let contract: Contract
let examples: Examples
let validate: (operationId: string, response: Response) => Promise<string>
beforeAll(async () => {
  ;({contract, examples} = await compileModules(document))
  const matchers = createMatchers(createValidator(contract))
  validate = async (operationId, response) => {
    const {pass, message} = await matchers.toBeValidResponse(response, operationId)
    return pass ? '' : message()
  }
})

/** A service of its own, each of whose responses is valid. */
function start(options: {stateful?: boolean} = {stateful: true}) {
  const mock: Mock = createMock({contract, examples, ...options})
  return async (operationId: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const {method} = contract.operations[operationId]!
    const type = method === 'patch' ? 'application/merge-patch+json' : 'application/json'
    const response = await mock(`https://rooms.example/v1${path}`, {
      method: method.toUpperCase(),
      headers: {...(body && {'content-type': type}), ...headers},
      ...(body && {body: JSON.stringify(body)}),
    })
    if (Object.hasOwn(contract.operations[operationId]!.responses, '404') || response.ok)
      expect(await validate(operationId, response)).toBe('')
    const received = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: (received === '' ? undefined : JSON.parse(received)) as unknown,
    }
  }
}

test('the collections are those that have a path for an item, and can make one', () => {
  expect(describeState(contract)).toEqual([
    '/rooms keeps its items: listRooms, createRoom, getRoom, replaceRoom, deleteRoom, updateRoom',
    '/rooms/{roomId}/keys keeps its items: listKeys, createKey, getKey',
  ])
})

describe('an item', () => {
  test('is there from its creation until it is deleted', async () => {
    const call = start()
    const created = await call('createRoom', '/rooms', {name: 'Attic', kind: 'single', secret: 'x'})
    const room = {id: 'room_2', name: 'Attic', kind: 'single', created_at: expect.any(String) as unknown}
    expect([created.status, created.headers.get('location'), created.body]).toEqual([201, '/v1/rooms/room_2', room])
    expect((await call('getRoom', '/rooms/room_2')).body).toEqual(created.body)
    expect((await call('listRooms', '/rooms')).body).toMatchObject({data: [lake, room], has_more: false})
    expect((await call('deleteRoom', '/rooms/room_2')).status).toBe(204)
    for (const [id, body] of Object.entries({
      getRoom: undefined,
      deleteRoom: undefined,
      updateRoom: {},
      replaceRoom: {name: 'x'},
    })) {
      const {status, body: problem} = await call(id, '/rooms/room_2', body)
      expect([id, status, problem]).toEqual([
        id,
        404,
        {type: 'about:blank', title: 'Found the unknown roomId "room_2".', status: 404},
      ])
    }
    expect((await call('listRooms', '/rooms')).body).toMatchObject({data: [lake]})
  })

  test('keeps the id that it is created with, which no other can have', async () => {
    const call = start()
    expect((await call('createRoom', '/rooms', {id: 'room_77', name: 'Attic'})).body).toMatchObject({id: 'room_77'})
    expect((await call('createRoom', '/rooms', {id: 'room_77', name: 'Cellar'})).status).toBe(409)
    expect((await call('getRoom', '/rooms/room_77')).body).toMatchObject({name: 'Attic'})
  })

  test('takes the changes of a patch, but for those that would make it invalid', async () => {
    const call = start()
    await call('updateRoom', '/rooms/room_1', {price: {amount: 3, currency: 'EUR'}, color: 'red'})
    const {body} = await call('updateRoom', '/rooms/room_1', {
      id: 'room_9',
      name: null,
      kind: 'single',
      price: {currency: null},
    })
    expect(body).toEqual({...lake, kind: 'single', price: {amount: 3}})
    expect((await call('updateRoom', '/rooms/room_1', {price: null})).body).toEqual({...lake, kind: 'single'})
    expect((await call('getRoom', '/rooms/room_1')).body).toEqual({...lake, kind: 'single'})
  })

  test('is replaced but for what only the service makes', async () => {
    const call = start()
    await call('updateRoom', '/rooms/room_1', {price: {amount: 3}})
    expect((await call('replaceRoom', '/rooms/room_1', {name: 'Sea'})).body).toEqual({...lake, name: 'Sea'})
  })

  test('belongs to the path it was created on, and may come back without a body', async () => {
    const call = start()
    expect((await call('createKey', '/rooms/room_1/keys', {number: 7, label: 'front'})).status).toBe(204)
    expect((await call('getKey', '/rooms/room_1/keys/7')).body).toEqual({number: 7, label: 'front'})
    expect((await call('listKeys', '/rooms/room_1/keys')).body).toEqual([{number: 7, label: 'front'}])
    expect((await call('listKeys', '/rooms/room_2/keys')).body).toEqual([])
    expect((await call('getKey', '/rooms/room_2/keys/7')).status).toBe(404)
  })
})

describe('a list', () => {
  test('comes in pages, which lead to one another', async () => {
    const call = start()
    for (const name of ['A', 'B', 'C']) await call('createRoom', '/rooms', {name})
    const names: unknown[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const {body, headers} = await call('listRooms', `/rooms?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`)
      const page = body as {data: {name: string}[]; next_cursor?: string; has_more: boolean}
      names.push(page.data.map(({name}) => name))
      expect([headers.get('x-total-count'), page.has_more]).toEqual(['4', page.next_cursor !== undefined])
      cursor = page.next_cursor
    }
    expect(names).toEqual([['Lake', 'A', 'B'], ['C']])
  })

  test('has the items of the value that is asked for, and all where the name is of no member', async () => {
    const call = start()
    await call('createRoom', '/rooms', {name: 'Attic', kind: 'single'})
    expect((await call('listRooms', '/rooms?kind=single')).body).toMatchObject({data: [{name: 'Attic'}]})
    expect((await call('listRooms', '/rooms?expand=price')).body).toMatchObject({data: [lake, {name: 'Attic'}]})
  })
})

test('other paths, and requests that prefer a response, are answered as without state', async () => {
  const call = start()
  expect((await call('getGuest', '/guests/3')).status).toBe(200)
  expect((await call('getRoom', '/rooms/room_1', undefined, {prefer: 'code=404'})).status).toBe(404)
  expect((await start({})('getRoom', '/rooms/room_99')).status).toBe(200)
})
