import {beforeAll, expect, test} from 'vitest'
import {createClient, FormPart} from '../../src/client/index.ts'
import {createMock} from '../../src/mock/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {compileModules, type Modules} from '../validate/compile.ts'

const string = {type: 'string'}
const headers = {
  'X-Kind': {required: true, schema: {const: 'scan'}},
  'X-Page': {required: true, schema: {type: 'integer'}},
  'X-Note': {schema: string},
}
const schema = {
  type: 'object',
  properties: {scan: {...string, format: 'binary'}, pages: {type: 'array', items: string}},
}
const content = {
  'multipart/form-data': {schema, encoding: {scan: {headers}, pages: {headers: {'X-Page': headers['X-Page']}}}},
}

const texts: string[] = []
let modules: Modules
let send: (body: object) => Promise<unknown>
beforeAll(async () => {
  modules = await compileModules({
    openapi: '3.1.0',
    info: {title: 'Scans', version: '1'},
    servers: [{url: 'https://scans.example'}],
    paths: {
      '/scans': {
        post: {operationId: 'send', requestBody: {required: true, content}, responses: {204: {description: 'ok'}}},
      },
    },
  })
  const {contract, examples, routes} = modules
  const mock = createMock({contract, examples, validator: createValidator(contract)})
  const fetch = async (request: Request) => {
    texts.push(await request.clone().text())
    return mock(request)
  }
  const client = createClient({routes, fetch}) as unknown as {send: typeof send}
  send = client.send
})

test('sends the headers of a part, and those of one value by itself', async () => {
  await send({
    scan: new FormPart(new Blob(['PNG'], {type: 'image/png'}), {'X-Page': '1'}),
    pages: [
      new FormPart('a', {'X-Page': '1', 'Content-Type': 'text/plain; charset=utf-8'}),
      new FormPart('b', {'X-Page': '2'}),
    ],
  })
  const [first, second, third] = texts
    .at(-1)!
    .split(/--form-\w+/)
    .slice(1)
  expect(first!.trim().split('\r\n')).toEqual([
    'Content-Disposition: form-data; name="scan"; filename="blob"',
    'Content-Type: image/png',
    'X-Kind: scan',
    'X-Page: 1',
    '',
    'PNG',
  ])
  expect(second).toContain('Content-Type: text/plain; charset=utf-8\r\nX-Page: 1\r\n\r\na')
  expect(third).toContain('name="pages"\r\nX-Page: 2\r\n\r\nb')
})

test('refuses a part without a header that it needs, or with a wrong one', async () => {
  const read = async (body: object) => {
    await send(body).catch(() => undefined)
    const boundary = /--(form-\w+)/.exec(texts.at(-1)!)![1]!
    const contentType = `multipart/form-data; boundary=${boundary}`
    return createValidator(modules.contract)
      .validateRequest('send', texts.at(-1), {contentType})
      .issues.map(({path, message}) => `${path}: ${message}`)
  }
  expect(await read({scan: new Blob(['PNG'])})).toEqual([
    '/scan: The part "scan": Found no header "x-page", which is required.',
  ])
  expect(await read({pages: [new FormPart('a', {'X-Page': 'one'})]})).toEqual([
    '/pages: The part "pages": Found a string ("one"), expected an integer.',
  ])
})

test('a header cannot hold a line end, and is not repeated in the message', () => {
  expect(() => new FormPart('a', {'X-Key': 'secret\r\nX-Other: 1'})).toThrow(
    'A header of a part holds a character that cannot be sent.',
  )
})
