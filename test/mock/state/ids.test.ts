import {expect, test} from 'vitest'
import {createMock} from '../../../src/mock/index.ts'
import {compileModules} from '../../validate/compile.ts'

const item = {type: 'object', required: ['name'], properties: {id: {type: 'string'}, name: {type: 'string'}}}
const content = {'application/json': {schema: {$ref: '#/components/schemas/Item'}}}
const id = {name: 'id', in: 'path', required: true, schema: {type: 'string'}}
const document = {
  openapi: '3.1.0',
  info: {title: 'Items', version: '1'},
  paths: {
    '/items': {
      post: {
        operationId: 'addItem',
        requestBody: {required: true, content},
        responses: {201: {description: 'It.', headers: {location: {schema: {type: 'string'}}}, content}},
      },
    },
    '/items/{id}': {get: {operationId: 'getItem', parameters: [id], responses: {200: {description: 'It.', content}}}},
  },
  components: {schemas: {Item: item}},
}
const {contract} = await compileModules(document)

/** The item that is read where its creation says that it is; undefined if it is kept nowhere. */
async function keep(id: string): Promise<unknown> {
  const mock = createMock({contract, stateful: true})
  const created = await mock('http://127.0.0.1/items', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({id, name: 'n'}),
  })
  expect(created.status).toBe(201)
  const location = created.headers.get('location')
  return location === null ? undefined : await (await mock(`http://127.0.0.1${location}`)).json()
}

test.each(['a/b', 'ü?#%', ' ', '%2F', '__proto__', '\0', '😊'])(
  'an item with the id %j is where it says',
  async (id) => {
    expect(await keep(id)).toEqual({id, name: 'n'})
  },
)

test.each(['', '.', '..', '\uD800', 'a\uDC00b'])(
  'an item with the id %j, which no path can have, is not kept',
  async (id) => {
    expect(await keep(id)).toBeUndefined()
  },
)
