import {describe, expect, test} from 'vitest'
import type {CompiledSchema, Contract, SchemaNode} from '../../src/contract.ts'
import {createMatchers, type MatcherResult} from '../../src/testing/index.ts'
import {createValidator} from '../../src/validate/index.ts'

const schema = (node: SchemaNode, is: (value: unknown) => boolean): CompiledSchema => ({pointer: '#', is, node})
const hasText = (value: unknown) => typeof (value as {text?: unknown} | null)?.text === 'string'

const eventStream = {eventField: 'text', sequence: ['start', 'stop'], anywhere: [], terminal: ['stop'], keepAlive: []}

const contract: Contract = {
  title: 'Notes',
  version: '1.0.0',
  schemas: {Note: schema({type: ['object'], required: ['text'], properties: {text: {type: ['string']}}}, hasText)},
  operations: {
    writeNote: {
      method: 'post',
      path: '/notes/{note_id}',
      parameters: [{name: 'x-version', in: 'header', required: true}],
      security: [],
      requestBody: {required: true, content: {'application/json': {schema: 'Note'}}},
      responses: {
        200: {
          headers: {},
          content: {'application/json': {schema: 'Note'}, 'text/event-stream': {schema: 'Note', eventStream}},
        },
      },
    },
    addNote: {
      method: 'post',
      path: '/notes',
      parameters: [],
      security: [],
      responses: {201: {headers: {}, content: {'application/json': {schema: 'Note'}}}},
    },
  },
}

const matchers = createMatchers(createValidator(contract))
const stream = 'event: start\ndata: {"text":"start"}\n\nevent: stop\ndata: {"text":"stop"}\n\n'

/** `pass`, or the message. */
async function outcomeOf(result: MatcherResult | Promise<MatcherResult>) {
  const {pass, message} = await result
  return pass || message()
}

const post = (body: string, headers: Record<string, string> = {'x-version': '1'}) =>
  new Request('https://notes.example/notes/n1', {
    method: 'POST',
    body,
    headers: {'content-type': 'application/json', ...headers},
  })

describe('a body', () => {
  test('passes where it is valid, and says so where the opposite is expected', async () => {
    const result = await matchers.toBeValidRequest({text: 'Milk.'}, 'writeNote')
    expect([result.pass, result.message()]).toEqual([
      true,
      'Expected an invalid request of writeNote, but it is valid.',
    ])
  })

  test('is reported with the place, the message, the code, and the lines around it', async () => {
    expect(await outcomeOf(matchers.toBeValidRequest({text: 1, live: true}, 'writeNote'))).toMatchInlineSnapshot(`
      "Expected a valid request of writeNote, but it has 1 issue.

      /text: Found an integer (1), expected a string. (wrong-type)
          {
        >   "text": 1,
            "live": true
          }"
    `)
  })

  test('needs an operation', () => {
    expect(() => matchers.toBeValidRequest({})).toThrow('needs the operationId')
  })

  test('of a response is named by its status, that of the first success unless given', async () => {
    expect(await outcomeOf(matchers.toBeValidResponse({text: 1}, 'writeNote'))).toMatch(
      /^Expected a valid 200 response of writeNote/,
    )
    expect(await outcomeOf(matchers.toBeValidResponse({text: 1}, 'writeNote', 404))).toContain('Found the status 404')
    expect(await outcomeOf(matchers.toBeValidResponse({text: 'Milk.'}, 'addNote'))).toBe(true)
    expect(await outcomeOf(matchers.toBeValidResponse({text: 'Milk.'}, 'addNote', 200))).toContain(
      'Found the status 200',
    )
  })
})

describe('a Request', () => {
  test('names its operation by its URL, and can still be read', async () => {
    const request = post('{"text":"Milk."}')
    expect(await outcomeOf(matchers.toBeValidRequest(request))).toBe(true)
    expect(await request.json()).toEqual({text: 'Milk.'})
  })

  test.each([
    {name: 'its body', request: post('{"text":1}'), report: '/text: Found an integer (1)'},
    {name: 'its syntax', request: post('{"text"'), report: 'the whole payload: Found a body that is no JSON'},
    {name: 'its headers', request: post('{"text":""}', {}), report: '> x-version: (missing)'},
    {name: 'its path', request: new Request('https://notes.example/other'), report: 'no operation has GET /other'},
  ])('is reported for $name', async ({request, report}) => {
    expect(await outcomeOf(matchers.toBeValidRequest(request))).toContain(report)
  })
})

describe('a Response', () => {
  test('is checked by its status and its type', async () => {
    expect(await outcomeOf(matchers.toBeValidResponse(Response.json({text: 'Milk.'}), 'writeNote'))).toBe(true)
    expect(await outcomeOf(matchers.toBeValidResponse(Response.json({}), 'writeNote'))).toContain('/text: ')
    const streamed = new Response(stream.replace('stop', 'end'), {
      headers: {'content-type': 'text/event-stream; charset=utf-8'},
    })
    expect(await outcomeOf(matchers.toBeValidResponse(streamed, 'writeNote'))).toContain('stream of writeNote')
  })
})

describe('a stream', () => {
  test.each([
    ['text', stream],
    ['data', [{text: 'start'}, {text: 'stop'}]],
    ['a Response', new Response(stream)],
  ])('passes as %s', async (_form, received) => {
    expect(await outcomeOf(matchers.toBeValidStream(received, 'writeNote'))).toBe(true)
  })

  test('is reported with the event that is wrong', async () => {
    expect(
      await outcomeOf(matchers.toBeValidStream([{text: 'start'}, {text: 1}, {text: 'stop'}], 'writeNote')),
    ).toContain('/1/text: Found an integer (1)')
  })
})

test('an exchange is reported with the line of its head that is at fault', async () => {
  const exchange = {
    method: 'POST',
    url_path: '/notes/n1',
    request: {text: ''},
    status: 200,
    response: {text: ''},
    sse: null,
  }
  const headers = {'content-type': 'text/plain', 'x-version': '1'}
  expect(await outcomeOf(matchers.toBeValidExchange({...exchange, request_headers: headers}))).toMatch(
    /request header content-type: .*\n {4}POST \/notes\/n1\n {2}> content-type: text\/plain\n {4}x-version: 1$/,
  )
})

test('an exchange is reported with its part', async () => {
  const exchange = {
    method: 'POST',
    url_path: '/notes/n1',
    request: {text: 'Milk.'},
    status: 200,
    response: {text: 1},
    sse: null,
  }
  expect(await outcomeOf(matchers.toBeValidExchange(exchange))).toContain('response /text: Found an integer (1)')
  expect(await outcomeOf(matchers.toBeValidExchange({...exchange, response: {text: 'Milk.'}}))).toBe(true)
})
