import {beforeAll, expect, expectTypeOf, test} from 'vitest'
import {createClient, type FormPart} from '../../src/client/index.ts'
import type {Contract} from '../../src/contract.ts'
import {createMock} from '../../src/mock/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compileModules, type Modules} from '../validate/compile.ts'

const string = {type: 'string'}
const binary = {type: 'string', format: 'binary'}
const body = (mediaType: string, schema: object) => ({required: true, content: {[mediaType]: {schema}}})
const answer = (mediaType: string, example: unknown) => ({description: 'Answer', content: {[mediaType]: {example}}})
const query = (name: string, more: object, schema: object = {type: 'array', items: string}) => ({
  name,
  in: 'query',
  schema,
  ...more,
})

/** A service that speaks more than JSON. */
const gallery = {
  openapi: '3.1.0',
  info: {title: 'Gallery', version: '1'},
  paths: {
    '/signs': {
      post: {
        operationId: 'addSign',
        requestBody: body('application/x-www-form-urlencoded', {type: 'object', properties: {text: string}}),
        responses: {200: answer('*/*', {id: 1})},
      },
    },
    '/images': {
      post: {
        operationId: 'addImage',
        requestBody: body('multipart/form-data', {type: 'object', properties: {file: binary}}),
        responses: {200: {description: 'Known already'}, 201: answer('application/vnd.gallery+json', {id: 2})},
      },
    },
    '/images/{id}': {
      parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'integer'}}],
      put: {
        operationId: 'replaceImage',
        requestBody: body('image/png', binary),
        responses: {204: {description: 'Replaced'}},
      },
      get: {operationId: 'getImage', responses: {200: answer('image/png', 'PNG')}},
      patch: {
        operationId: 'describeImage',
        requestBody: body('application/merge-patch+json; charset=utf-8', {type: 'object', required: ['title']}),
        responses: {default: answer('application/json; charset=utf-8', {title: 'Lake'})},
      },
    },
    '/logo': {get: {operationId: 'getLogo', responses: {200: answer('image/*', 'PNG')}}},
    '/search': {
      get: {
        operationId: 'search',
        parameters: [
          query('tags', {explode: false}),
          query('sizes', {style: 'pipeDelimited', explode: false}, {type: 'array', items: {type: 'integer'}}),
          query('colours', {}),
          query('near', {style: 'deepObject', required: true}, {type: 'object', properties: {lat: {type: 'number'}}}),
          query('page', {}, {type: 'object', properties: {offset: {type: 'integer'}}}),
          {name: 'filter', in: 'query', content: {'application/json': {schema: {type: 'object'}}}},
        ],
        responses: {200: answer('text/plain', 'None.')},
      },
    },
  },
}

interface Sent {
  readonly url: string
  readonly type: string | null
  readonly text: string
}

let modules: Modules
beforeAll(async () => {
  modules = await compileModules(gallery)
})

function createGalleryClient() {
  const {contract, examples, routes} = modules
  const mock = createMock({contract, examples, validator: createValidator(contract)})
  const sent: Sent[] = []
  const fetch = async (request: Request) => {
    sent.push({url: request.url, type: request.headers.get('content-type'), text: await request.clone().text()})
    return mock(request)
  }
  type Method = (first?: unknown, options?: object) => Promise<unknown>
  const client = createClient({routes, baseUrl: 'http://localhost', credentials: null, fetch}) as unknown as Record<
    string,
    Method
  >
  return {client, sent}
}

test('sends forms as forms, and reads JSON where any type is allowed', async () => {
  const {client, sent} = createGalleryClient()
  expect(await client.addSign!({text: 'Do not touch & look', left: undefined, list: [1, {a: 2}]})).toMatchObject({
    id: 1,
  })
  expect(sent).toMatchObject([
    {type: 'application/x-www-form-urlencoded', text: 'text=Do+not+touch+%26+look&list=1&list=%7B%22a%22%3A2%7D'},
  ])
})

test('sends files in parts, and gives nothing where one of several answers has no content', async () => {
  const {client, sent} = createGalleryClient()
  expect(await client.addImage!({file: new Blob(['PNG'], {type: 'image/png'}), tags: ['lake', 'blue']})).toBeUndefined()
  expect(sent[0]?.type).toMatch(/^multipart\/form-data; boundary=/)
  expect(sent[0]?.text).toMatch(
    /name="file"; filename="blob"\r\nContent-Type: image\/png\r\n\r\nPNG[^]*name="tags"\r\n\r\nlake[^]*name="tags"\r\n\r\nblue/,
  )
})

test('sends bytes as they are, and gives bytes', async () => {
  const {client, sent} = createGalleryClient()
  expect(await client.replaceImage!(new Uint8Array([80, 78, 71]), {params: {id: 5}})).toBeUndefined()
  expect(sent).toMatchObject([{type: 'image/png', text: 'PNG', url: 'http://localhost/images/5'}])
  const image = await client.getImage!({id: 5})
  expect(image).toBeInstanceOf(Blob)
  expect(await (image as Blob).text()).toBe('PNG')
  const logo = await client.getLogo!()
  expect([logo, (logo as Blob).type]).toEqual([expect.any(Blob), 'image/png'])
})

test('knows JSON by any name, with or without parameters, and takes the default answer where there is no other', async () => {
  const {client, sent} = createGalleryClient()
  expect(await client.describeImage!({title: 'Lake'}, {params: {id: 5}})).toMatchObject({title: 'Lake'})
  expect(sent).toMatchObject([{type: 'application/merge-patch+json', text: '{"title":"Lake"}'}])
  await expect(client.describeImage!({}, {params: {id: 5}})).rejects.toMatchObject({status: 400})
})

test('sends lists and objects in the style of their parameter, and the mock reads them so', async () => {
  const {client, sent} = createGalleryClient()
  const parameters = {
    tags: ['a', 'b'],
    sizes: [1, 2],
    colours: ['red', 'blue'],
    near: {lat: 47},
    page: {offset: 3},
    filter: {on: true},
  }
  expect(await client.search!(parameters)).toBe('None.')
  expect(decodeURIComponent(new URL(sent[0]!.url).search)).toBe(
    '?tags=a,b&sizes=1|2&colours=red&colours=blue&near[lat]=47&offset=3&filter={"on":true}',
  )
})

interface operations {
  upload: {
    parameters: {path: {id: number}}
    requestBody: {content: {'multipart/form-data': {file: string}}}
    responses: {200: {content?: never}; 201: {content: {'application/problem+json': {id: number}}}}
  }
  get: {parameters: {path: {id: number}}; requestBody?: never; responses: {200: {content: {'image/png': string}}}}
  remove: {parameters: {path: {id: number}}; requestBody?: never; responses: {204: {content?: never}}}
  patch: {
    parameters: {path?: never}
    requestBody: {content: {'application/json': unknown}}
    responses: {default: {content: {'application/json': {title: string}}}}
  }
}

test('the methods are those of the operations, and the types say the same', () => {
  const route = modules.routes.addImage!
  const routes = {upload: route, get: route, remove: route, patch: route}
  const client = createClient<operations, object>({routes, baseUrl: 'http://localhost'})
  expect(Object.keys(client)).toEqual(expect.arrayContaining(Object.keys(routes)))
  expectTypeOf(client.upload)
    .parameter(0)
    .toExtend<FormData | {readonly file: string | Blob | FormPart | readonly (Blob | FormPart)[]}>()
  expectTypeOf(client.upload).returns.resolves.extract<undefined>().toEqualTypeOf<undefined>()
  expectTypeOf(client.upload).returns.resolves.exclude<undefined>().toExtend<{id: number}>()
  expectTypeOf(client.get).returns.resolves.toEqualTypeOf<Blob>()
  expectTypeOf(client.remove).returns.resolves.toEqualTypeOf<undefined>()
  expectTypeOf(client.patch).parameter(0).toEqualTypeOf<unknown>()
  expectTypeOf(client.patch).returns.resolves.toExtend<{title: string}>()
})

test('the contract knows the body by its plain media type', () => {
  const contract: Contract = modules.contract
  expect(Object.keys(contract.operations.describeImage!.requestBody!.content)).toEqual(['application/merge-patch+json'])
})
