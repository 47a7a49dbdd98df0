import {expect, test} from 'vitest'
import type {Message} from '#generated/documented/types.js'
import type {Issue} from '../../../src/issue.ts'
import {createMessagesClient} from '../../../src/messages/client.ts'
import type {ValidationOptions} from '../../../src/messages/client/bind-validation.ts'
import {createValidation} from '../../../src/messages/validate.ts'
import {fakeFetch} from '../../client/fake-fetch.ts'
import {hello, helloEvents, helloTranscript, transcribe} from './hello.ts'

const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const broken = {...hello, usage: {input_tokens: 'many', output_tokens: 1}}
const eventStream = (text: string) => new Response(text, {headers: {'content-type': 'text/event-stream'}})

function createTestClient(response: Response, options: ValidationOptions = {}) {
  const issues: Pick<Issue, 'path'>[] = []
  const {fetch, requests} = fakeFetch(response)
  const validate = createValidation({onIssue: ({path}) => issues.push({path}), ...options})
  return {
    client: createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch, validate}),
    issues,
    requests,
  }
}

test('finds nothing in what is valid', async () => {
  const {client, issues} = createTestClient(Response.json(hello), {response: 'error'})
  await client.createMessage(body)
  const streamed = createTestClient(eventStream(helloTranscript), {response: 'error'})
  await (await streamed.client.stream(body)).finalMessage()
  expect([...issues, ...streamed.issues]).toEqual([])
})

test('sends no invalid request', async () => {
  const {client, requests} = createTestClient(Response.json(hello))
  const call = client.createMessage({...body, max_tokens: 0.5})
  await expect(call).rejects.toMatchObject({name: 'ValidationError', issues: [{path: '/max_tokens'}]})
  expect(requests).toEqual([])
})

test('checks the headers that go out', async () => {
  const {client} = createTestClient(Response.json(hello))
  const call = client.createMessage(body, {headers: {'anthropic-version': 'yesterday'}})
  await expect(call).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{path: '/anthropic-version', in: 'header'}],
  })
})

test('reports an invalid response, and gives it all the same', async () => {
  const {client, issues} = createTestClient(Response.json(broken))
  expect(await client.createMessage(body)).toEqual(broken)
  expect(issues).toEqual([{path: '/usage/input_tokens'}])
})

test('fails on an invalid response when told', async () => {
  const {client} = createTestClient(Response.json(broken), {response: 'error'})
  await expect(client.createMessage(body)).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining('The response of createMessage is not valid: /usage/input_tokens: ') as string,
  })
})

test('fails on an invalid event when told, at that event', async () => {
  const text = transcribe(helloEvents.slice(0, 3)) + 'data: {"type":"content_block_stop","index":"0"}\n\n'
  const {client} = createTestClient(eventStream(text), {response: 'error'})
  const stream = await client.stream(body)
  const types: string[] = []
  const reading = (async () => {
    for await (const {type} of stream) types.push(type)
  })()
  await expect(reading).rejects.toMatchObject({name: 'ValidationError', issues: [{path: '/index'}]})
  expect(types).toHaveLength(3)
})

test('lets the model see what is wrong with the input of a tool', async () => {
  const run = () => 'never'
  const input_schema = {type: 'object' as const, properties: {river: {type: 'string'}}, required: ['river']}
  const call: Message = {
    ...hello,
    stop_reason: 'tool_use',
    content: [{type: 'tool_use', id: 'toolu_1', name: 'look', input: {river: 1}}],
  }
  const {fetch} = fakeFetch(Response.json(call), Response.json(hello))
  const client = createMessagesClient({
    baseUrl: 'http://localhost',
    apiKey: 'example-key',
    fetch,
    validate: createValidation(),
  })
  const {messages} = await client.runTools(body, {tools: [{name: 'look', description: 'Looks.', input_schema, run}]})
  const content = expect.stringMatching(/^\/river: /) as string
  expect(messages[2]?.content).toEqual([{type: 'tool_result', tool_use_id: 'toolu_1', is_error: true, content}])
})

test('checks nothing that is off', async () => {
  const {client, issues} = createTestClient(Response.json(broken), {request: 'off', response: 'off'})
  await client.createMessage({...body, max_tokens: 0.5})
  expect(issues).toEqual([])
})
