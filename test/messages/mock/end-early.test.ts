import {describe, expect, test} from 'vitest'
import type {Message} from '#generated/documented/types.js'
import {contract as native} from '#generated/native/contract.js'
import {createMock, text, toolCall, type MessagesMockOptions} from '../../../src/entries/mock.ts'
import {validateExchange} from '../../../src/messages/native.ts'
import {post} from '../answers.ts'

const request = {model: 'm', max_tokens: 100, messages: [{role: 'user', content: 'Hi'}] as object[]}

const tools = ['look', 'listen'].map((name) => ({name, description: 'A sense.', input_schema: {type: 'object'}}))

/** The message of a mock, which its request finds nothing wrong with. */
async function messageTo(changes: object, options: MessagesMockOptions = {}): Promise<Message> {
  const body = {...request, ...changes}
  const response = await createMock({contract: native, ...options})('https://api.example/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify(body),
  })
  const received = await response.text()
  const isStream = 'stream' in changes
  const answer = isStream ? {response: null, sse: received} : {response: JSON.parse(received) as unknown, sse: null}
  expect(validateExchange({...post, request: body, ...answer}).issues).toEqual([])
  return (isStream ? undefined : answer.response) as Message
}

describe('max_tokens', () => {
  test.each([1, 5])('%i ends the text', async (max_tokens) => {
    const {content, stop_reason, usage} = await messageTo({max_tokens})
    expect({length: (content[0] as {text: string}).text.length, stop_reason, output: usage.output_tokens}).toEqual({
      length: 4 * max_tokens,
      stop_reason: 'max_tokens',
      output: max_tokens,
    })
  })

  test('0 leaves nothing, as for a request that fills the cache', async () => {
    expect(await messageTo({max_tokens: 0})).toMatchObject({
      content: [],
      stop_reason: 'max_tokens',
      usage: {output_tokens: 0},
    })
  })

  test('ends a stream', async () => {
    await messageTo({max_tokens: 1, stream: true})
  })

  test('ends no call, and no character', async () => {
    const call = await messageTo({max_tokens: 1, tools}, {scenarios: [toolCall('look', {at: 'the gauge of Geneva'})]})
    expect(call).toMatchObject({stop_reason: 'tool_use', content: [{input: {at: 'the gauge of Geneva'}}]})
    expect((await messageTo({max_tokens: 1}, {scenarios: [text('abc🙂')]})).content).toEqual([text('abc')])
  })
})

describe('stop_sequences', () => {
  const scenarios = [[text('One. Two. Three.'), toolCall('look')]]

  test('end the text at the first of them', async () => {
    expect(await messageTo({stop_sequences: ['Three', 'Two']}, {scenarios})).toMatchObject({
      content: [{type: 'text', text: 'One. '}],
      stop_reason: 'stop_sequence',
      stop_sequence: 'Two',
    })
  })

  test('leave no block where the text begins with one', async () => {
    expect((await messageTo({stop_sequences: ['One']}, {scenarios})).content).toEqual([])
  })
})

describe('tool_choice', () => {
  const search = {type: 'web_search_20250305', name: 'web_search'}
  const answered = [
    ...request.messages,
    {role: 'assistant', content: [{type: 'tool_use', id: 'toolu_1', name: 'look', input: {}}]},
    {role: 'user', content: [{type: 'tool_result', tool_use_id: 'toolu_1', content: 'A cloud.'}]},
  ]

  test('any prefers a tool that was not answered', async () => {
    const forced = {tools, tool_choice: {type: 'any'}}
    expect((await messageTo(forced)).content).toMatchObject([{type: 'tool_use', name: 'look'}])
    expect((await messageTo({...forced, messages: answered})).content).toMatchObject([{name: 'listen'}])
  })

  test.each([
    [{type: 'tool', name: 'web_search'}, search, 'web_search_tool_result'],
    [{type: 'any'}, search, 'web_search_tool_result'],
    [{type: 'any'}, {type: 'web_fetch_20250910', name: 'web_fetch'}, 'web_fetch_tool_result'],
  ])('%j runs a tool of the service', async (tool_choice, tool, result) => {
    const {content, stop_reason} = await messageTo({tools: [tool], tool_choice})
    expect(content).toMatchObject([{type: 'server_tool_use', name: tool.name}, {type: result}, {type: 'text'}])
    expect(stop_reason).toBe('end_turn')
  })

  test('calls a tool that the service describes with an input that fits it', async () => {
    const bash = {type: 'bash_20250124', name: 'bash'}
    const {content} = await messageTo({tools: [bash], tool_choice: {type: 'tool', name: 'bash'}})
    expect(content).toMatchObject([{type: 'tool_use', name: 'bash', input: {command: 'ls'}}])
  })
})
