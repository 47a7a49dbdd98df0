import {describe, expect, test} from 'vitest'
import {createMock, type Scenario} from '../../src/mock/index.ts'
import {contract, get, mockOptions, post, transcript} from './notes-contract.ts'

const mock = createMock(mockOptions)

const listNotes = {
  ...contract.operations.listNotes!,
  responses: {200: {headers: {}, content: {'application/json': {schema: 'NoteList'}}}},
}
const withSchema = {...contract, operations: {...contract.operations, listNotes}}

describe('answers', () => {
  test('come from the first example of the first successful status', async () => {
    const response = await mock(get('/notes/n1'))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({id: 'n1', text: 'Milk.'})
  })

  test('come from the example and the status that the prefer header names', async () => {
    expect(await (await mock(get('/notes/n1', {prefer: 'example=long'}))).json()).toEqual({
      id: 'n2',
      text: 'Milk, bread and tea.',
    })
    const missing = await mock(get('/notes/n1', {prefer: 'code=404'}))
    expect([missing.status, await missing.json()]).toEqual([404, {reason: 'No such note.'}])
  })

  test('have no body where the response has no content', async () => {
    const response = await mock(new Request('http://notes.example/notes/n1', {method: 'DELETE'}))
    expect([response.status, response.body, response.headers.get('content-type')]).toEqual([204, null, null])
  })

  test('take the media type that the request body selects', async () => {
    const whole = await mock(post({text: 'Tea.'}))
    const streamed = await mock(post({text: 'Tea.', live: true}))
    expect(whole.headers.get('content-type')).toBe('application/json')
    expect(streamed.headers.get('content-type')).toBe('text/event-stream')
    expect(await streamed.text()).toBe(transcript)
  })

  test('stream a transcript event by event', async () => {
    const {body} = await mock(post({text: 'Tea.', live: true}))
    const pieces: string[] = []
    for await (const bytes of body!) pieces.push(new TextDecoder().decode(bytes))
    expect(pieces).toHaveLength(3)
    expect(pieces.join('')).toBe(transcript)
  })

  test('come from the first scenario that has one', async () => {
    const silent: Scenario = () => undefined
    const greeting: Scenario = ({number, params}) => ({
      status: 200,
      mediaType: 'text/plain',
      body: `${number} ${params.note_id}`,
    })
    const scripted = createMock({...mockOptions, scenarios: [silent, greeting]})
    expect(await (await scripted(get('/notes/a%20b'))).text()).toBe('1 a b')
    expect(await (await scripted(get('/notes/c'))).text()).toBe('2 c')
  })

  test('carry the headers that the options add', async () => {
    const numbered = createMock({...mockOptions, headers: (number) => ({'x-number': String(number)})})
    await numbered(get('/nowhere'))
    expect((await numbered(get('/notes/n1'))).headers.get('x-number')).toBe('2')
  })

  test('say so where there is no example, and no value is found', async () => {
    const silent = createMock({...mockOptions, contract: withSchema, generate: () => undefined})
    const response = await silent(get('/notes'))
    expect([response.status, await response.json()]).toMatchObject([501, {issues: [{code: 'no-answer'}]}])
  })
})

test('values are generated where the description has no example', async () => {
  const generating = createMock({
    ...mockOptions,
    contract: withSchema,
    generate: (schema, {operationId}) => ({schema, operationId}),
  })
  expect(await (await generating(get('/notes'))).json()).toEqual({schema: 'NoteList', operationId: 'listNotes'})
})

describe('a page in a browser', () => {
  const origin = 'http://localhost:3000'

  test('is allowed to send what it asks for, without credentials', async () => {
    const asks = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-api-key',
    }
    const {status, headers} = await mock(new Request('http://notes.example/notes', {method: 'OPTIONS', headers: asks}))
    expect([
      status,
      ...['origin', 'methods', 'headers'].map((what) => headers.get(`access-control-allow-${what}`)),
    ]).toEqual([204, '*', 'POST', 'content-type,x-api-key'])
  })

  test('can read answers and refusals with their headers', async () => {
    for (const request of [get('/notes/n1', {origin}), get('/nowhere', {origin})]) {
      const {headers} = await mock(request)
      expect([headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers')]).toEqual([
        '*',
        '*',
      ])
    }
    expect((await mock(get('/notes/n1'))).headers.has('access-control-allow-origin')).toBe(false)
  })
})

describe('refusals', () => {
  const long = createMock({...mockOptions, maxBody: 10})
  const cases = [
    {name: 'an unknown path', request: get('/nowhere'), status: 404, code: 'unknown-path'},
    {
      name: 'a request without credentials',
      request: post({text: ''}, {'x-api-key': ''}),
      status: 401,
      code: 'missing-credentials',
    },
    {name: 'a body that is no JSON', request: post('{"text"'), status: 400, code: 'malformed-json'},
    {
      name: 'another content type',
      request: post('text', {'content-type': 'text/plain'}),
      status: 415,
      code: 'unsupported-media-type',
    },
    {name: 'an invalid body', request: post({}), status: 400, code: 'missing-property'},
    {name: 'a body that is too long', request: post({text: 'Milk.'}), status: 413, code: 'body-too-large', by: long},
  ]

  test.each(cases)('$name is refused with $status', async ({request, status, code, by = mock}) => {
    const response = await by(request)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect([response.status, await response.json()]).toMatchObject([status, {status, issues: [{code}]}])
  })

  test('a method that the path has not is refused with those that it has', async () => {
    const response = await mock(new Request('http://notes.example/notes', {method: 'PATCH'}))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  test('a HEAD that is not described is answered like a GET, without the body', async () => {
    const head = await mock(new Request('http://notes.example/notes/n1', {method: 'HEAD', headers: {'x-api-key': 'k'}}))
    const whole = await mock(get('/notes/n1'))
    expect([head.status, head.body, head.headers.get('content-type')]).toEqual([
      200,
      null,
      whole.headers.get('content-type'),
    ])
    const unknown = await mock(new Request('http://notes.example/notes/n1/x', {method: 'HEAD'}))
    expect(unknown.status).toBe(404)
  })

  test('either of the alternative credentials is enough', async () => {
    expect((await mock(post({text: ''}, {'x-api-key': '', authorization: 'Bearer example-key'}))).status).toBe(201)
  })

  test('credentials can be made optional', async () => {
    const open = createMock({...mockOptions, credentials: 'optional'})
    expect((await open(post({text: ''}, {'x-api-key': ''}))).status).toBe(201)
  })

  test('look as the options say', async () => {
    const terse = createMock({
      ...mockOptions,
      refuse: ({status, issues}, number) => ({status, body: `${number} ${issues[0].path}`}),
    })
    expect(await (await terse(post({}))).text()).toBe('1 /text')
  })
})
