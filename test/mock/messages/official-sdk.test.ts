import Anthropic from '@anthropic-ai/sdk'
import {describe, expect, test} from 'vitest'
import {attempts, createMock, listen, overloaded, rateLimited, serverError, text, thinking, toolCall} from '../../../src/messages/mock.ts'
import type {MessagesMockOptions} from '../../../src/messages/mock.ts'

const request = {model: 'claude-3-opus-20240229', max_tokens: 1024, messages: [{role: 'user' as const, content: 'Which rivers?'}]}

/** The official SDK, pointed at a mock over HTTP. */
async function connect(options: MessagesMockOptions = {}, client: {maxRetries?: number; apiKey?: string | null} = {}) {
  const listener = await listen(createMock(options))
  const anthropic = new Anthropic({apiKey: 'example-key', authToken: null, baseURL: listener.url, maxRetries: 0, ...client})
  return {anthropic, [Symbol.asyncDispose]: () => listener.close()}
}

describe('the official SDK', () => {
  test('creates a message', async () => {
    await using service = await connect()
    const message = await service.anthropic.messages.create(request)
    expect(message).toMatchObject({type: 'message', role: 'assistant', model: request.model, stop_reason: 'end_turn'})
    expect(message._request_id).toBe('req_000000000000000000000001')
  })

  test('collects a stream to the message that it would get without one', async () => {
    const reply = [thinking('Water flows\ndownhill.'), text('The Rhône, and  the Arve. '), toolCall('get_level', {river: 'Rhône', since: [1, 2]})]
    await using service = await connect({scenarios: [reply]})
    const whole = await service.anthropic.messages.create(request)
    const collected = await service.anthropic.messages.stream(request).finalMessage()
    expect(collected.content.slice(0, 2)).toEqual(whole.content.slice(0, 2))
    expect(collected.content[2]).toMatchObject({type: 'tool_use', name: 'get_level', input: {river: 'Rhône', since: [1, 2]}})
    expect([collected.stop_reason, whole.stop_reason]).toEqual(['tool_use', 'tool_use'])
  })

  test('iterates over the events of a stream', async () => {
    await using service = await connect({scenarios: [text('Hello there')]})
    const types: string[] = []
    for await (const event of await service.anthropic.messages.create({...request, stream: true})) types.push(event.type)
    expect(types).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ])
  })

  test.each([
    ['a bad request', {}, {...request, max_tokens: -1}, Anthropic.BadRequestError, 400],
    ['too many requests', {scenarios: [rateLimited(7)]}, request, Anthropic.RateLimitError, 429],
    ['an overload', {scenarios: [overloaded()]}, request, Anthropic.InternalServerError, 529],
    ['a failure', {scenarios: [serverError()]}, request, Anthropic.InternalServerError, 500],
  ])('throws its own error for %s', async (_name, options, body, error, status) => {
    await using service = await connect(options)
    const thrown = await service.anthropic.messages.create(body).catch((reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(error)
    expect(thrown).toMatchObject({status, requestID: 'req_000000000000000000000001'})
  })

  test('tries again after an overload', async () => {
    await using service = await connect({scenarios: [attempts(overloaded(), text('Now.'))]}, {maxRetries: 1})
    const message = await service.anthropic.messages.create(request)
    expect(message.content).toEqual([{type: 'text', text: 'Now.'}])
  })

  test('throws an error that comes in the middle of a stream', async () => {
    const errorAfter = {events: 3, status: 529, message: 'Overloaded'}
    await using service = await connect({scenarios: [{reply: text('Hello there'), errorAfter}]})
    await expect(service.anthropic.messages.stream(request).finalMessage()).rejects.toThrow('overloaded_error')
  })

  test('throws when the connection breaks in the middle of a stream', async () => {
    await using service = await connect({scenarios: [{reply: text('Hello there'), delivery: {cut: {after: 3, by: 'drop'}}}]})
    await expect(service.anthropic.messages.stream(request).finalMessage()).rejects.toThrow()
  })

  test('reads a stream in chunks of any size', async () => {
    await using service = await connect({scenarios: [{reply: text('naïve 😊 words'), pingEvery: 1, delivery: {splitAt: 3}}]})
    const message = await service.anthropic.messages.stream(request).finalMessage()
    expect(message.content).toEqual([{type: 'text', text: 'naïve 😊 words'}])
  })
})
