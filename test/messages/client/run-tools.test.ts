import {expect, test} from 'vitest'
import type {ContentBlock, Message} from '#generated/documented/types.js'
import {createMessagesClient} from '../../../src/messages/client.ts'
import {defineTool} from '../../../src/messages/client/define-tool.ts'
import {fakeFetch} from '../../client/fake-fetch.ts'
import {hello} from './hello.ts'

const body = {
  model: 'claude-3-opus-20240229',
  max_tokens: 16,
  messages: [{role: 'user' as const, content: 'How high is the Rhône?'}],
}

const waterLevel = defineTool({
  name: 'get_water_level',
  description: 'Tells how high a river stands.',
  input_schema: {type: 'object', properties: {river: {type: 'string'}, unit: {enum: ['m', 'ft']}}, required: ['river']},
  run: ({river, unit = 'm'}) => `The ${river} stands at 1.84 ${unit}.`,
})

const call = (id: string, input: Record<string, unknown>, name = 'get_water_level'): ContentBlock => ({
  type: 'tool_use',
  id,
  name,
  input,
})
const calling = (...content: ContentBlock[]): Message => ({...hello, content, stop_reason: 'tool_use'})

function createTestClient(...answers: readonly Message[]) {
  const {fetch, requests} = fakeFetch(...answers.map((answer) => Response.json(answer)))
  const client = createMessagesClient({baseUrl: 'http://localhost', apiKey: 'example-key', fetch})
  const sent = () =>
    Promise.all(
      requests.map(async (request) => (await request.clone().json()) as {messages: unknown[]; tools: unknown[]}),
    )
  return {client, sent}
}

test('runs the tools that are called, and gives the message that calls none', async () => {
  const first = calling(call('toolu_1', {river: 'Rhône'}), call('toolu_2', {river: 'Arve', unit: 'ft'}))
  const {client, sent} = createTestClient(first, hello)
  const {message, messages} = await client.runTools(body, {tools: [waterLevel]})
  expect(message).toEqual(hello)
  expect(message.response.status).toBe(200)
  const results = [
    {type: 'tool_result', tool_use_id: 'toolu_1', content: 'The Rhône stands at 1.84 m.', is_error: false},
    {type: 'tool_result', tool_use_id: 'toolu_2', content: 'The Arve stands at 1.84 ft.', is_error: false},
  ]
  const conversation = [...body.messages, {role: 'assistant', content: first.content}, {role: 'user', content: results}]
  expect(messages).toEqual([...conversation, {role: 'assistant', content: hello.content}])
  const {run: _, ...definition} = waterLevel
  expect((await sent()).map(({messages}) => messages)).toEqual([body.messages, conversation])
  expect((await sent())[0]?.tools).toEqual([definition])
})

test.each([
  {given: 'a tool that throws', name: 'fails', want: 'No gauge there.'},
  {given: 'a tool that is not there', name: 'missing', want: 'There is no tool missing.'},
  {given: 'an input that does not fit', name: 'get_water_level', want: 'river is missing'},
])('lets the model see what went wrong: $given', async ({name, want}) => {
  const fails = defineTool({
    name: 'fails',
    description: 'Fails.',
    input_schema: {type: 'object'},
    run: () => Promise.reject(new Error('No gauge there.')),
  })
  const {client} = createTestClient(calling(call('toolu_1', {}, name)), hello)
  const checkInput = (_: unknown, schema: unknown) =>
    schema === waterLevel.input_schema ? 'river is missing' : undefined
  const {messages} = await client.runTools(body, {tools: [waterLevel, fails], checkInput})
  expect(messages[2]?.content).toEqual([{type: 'tool_result', tool_use_id: 'toolu_1', content: want, is_error: true}])
})

test('stops at the turn limit, with the conversation so far', async () => {
  const again = calling(call('toolu_1', {river: 'Rhône'}))
  const {client, sent} = createTestClient(again, again, again)
  const run = client.runTools(body, {tools: [waterLevel], maxTurns: 2})
  await expect(run).rejects.toMatchObject({name: 'TurnLimitError', messages: {length: 5}})
  expect(await sent()).toHaveLength(2)
})

test('runs no tool of a message that was cut off', async () => {
  const cut: Message = {...calling(call('toolu_1', {})), stop_reason: 'max_tokens'}
  const {client} = createTestClient(cut)
  expect((await client.runTools(body, {tools: [waterLevel]})).message).toEqual(cut)
})

test('goes on after a pause of the service, without a turn of its own', async () => {
  const paused: Message = {...hello, stop_reason: 'pause_turn'}
  const {client, sent} = createTestClient(paused, hello)
  await client.runTools(body, {tools: []})
  expect((await sent())[1]?.messages).toEqual([...body.messages, {role: 'assistant', content: hello.content}])
})

test('stops when it is aborted while a tool runs', async () => {
  const controller = new AbortController()
  const aborts = defineTool({
    name: 'aborts',
    description: 'Aborts the loop.',
    input_schema: {type: 'object'},
    run: (_, {signal}) => {
      controller.abort()
      return `aborted: ${String(signal?.aborted)}`
    },
  })
  const {client, sent} = createTestClient(calling(call('toolu_1', {}, 'aborts')), hello)
  await expect(client.runTools(body, {tools: [aborts], signal: controller.signal})).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(await sent()).toHaveLength(1)
})
