import {describe, expect, test} from 'vitest'
import type {CreateMessageRequest, Message} from '#generated/documented/types.js'
import {createMock} from '../../../src/entries/mock.ts'
import '../../../src/messages/vitest.ts'

const mock = createMock()
const weather = {
  name: 'get_weather',
  description: 'The weather of a city.',
  input_schema: {
    type: 'object' as const,
    properties: {city: {type: 'string'}, unit: {enum: ['C', 'F']}},
    required: ['city', 'unit'],
  },
}

async function answerTo(more: Partial<CreateMessageRequest>) {
  const body = {
    model: 'claude-3-opus-20240229',
    max_tokens: 2000,
    messages: [{role: 'user', content: 'Hello'}],
    ...more,
  }
  const response = await mock('https://api.example/v1/messages', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-api-key': 'example-key', 'anthropic-version': '2023-06-01'},
    body: JSON.stringify(body),
  })
  await expect(response).toBeValidResponse('createMessage')
  return (await response.json()) as Message
}

describe('where no scenario answers', () => {
  test('the message is the example, from the model that was asked for', async () => {
    expect(await answerTo({})).toMatchObject({model: 'claude-3-opus-20240229', stop_reason: 'end_turn'})
  })

  test.each([{type: 'any'} as const, {type: 'tool', name: 'get_weather'} as const])(
    'a tool is called that the request forces with $type',
    async (tool_choice) => {
      const {content, stop_reason} = await answerTo({tools: [weather], tool_choice})
      expect(content).toMatchObject([{type: 'tool_use', name: 'get_weather', input: {city: 'a', unit: 'C'}}])
      expect(stop_reason).toBe('tool_use')
    },
  )

  test('thoughts come first where thinking is enabled', async () => {
    const {content} = await answerTo({thinking: {type: 'enabled', budget_tokens: 1024}})
    expect(content.map(({type}) => type)).toEqual(['thinking', 'text'])
  })

  test('the text is JSON of the form that the request wants', async () => {
    const schema = {
      type: 'object' as const,
      additionalProperties: false,
      properties: {rivers: {type: 'array', items: {type: 'string'}, minItems: 1}},
      required: ['rivers'],
    }
    const {content} = await answerTo({output_config: {format: {type: 'json_schema', schema}}})
    expect(content).toMatchObject([{type: 'text', text: '{"rivers":["a"]}'}])
  })
})
