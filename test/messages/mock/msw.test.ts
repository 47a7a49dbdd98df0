import Anthropic from '@anthropic-ai/sdk'
import {http} from 'msw'
import {setupServer} from 'msw/node'
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest'
import {createMessagesClient} from '../../../src/entries/index.ts'
import {createMock, sequence, text, toolCall, type Scripted} from '../../../src/entries/mock.ts'
import {createHandlers} from '../../../src/messages/msw.ts'
import '../../../src/messages/vitest.ts'

const request = {
  model: 'claude-3-opus-20240229',
  max_tokens: 64,
  messages: [{role: 'user' as const, content: 'Which rivers?'}],
}
const official = () => new Anthropic({apiKey: 'example-key', authToken: null, maxRetries: 0})
const ours = () => createMessagesClient({apiKey: 'example-key', maxRetries: 0})

const server = setupServer()
beforeAll(() => server.listen({onUnhandledRequest: 'error'}))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const mock = (...scenarios: readonly Scripted[]) => server.use(...createHandlers(http, {mock: createMock({scenarios})}))

describe('the handlers in a server of msw', () => {
  test('answer the official SDK and our client, as JSON and as a stream', async () => {
    mock(text('naïve 😊'))
    const content = [expect.objectContaining({type: 'text', text: 'naïve 😊'})]
    expect((await official().messages.create(request)).content).toEqual(content)
    expect((await official().messages.stream(request).finalMessage()).content).toEqual(content)
    expect((await ours().createMessage(request)).content).toEqual(content)
    expect((await (await ours().stream(request)).finalMessage()).content).toEqual(content)
  })

  test('stream piece by piece', async () => {
    mock({reply: text('one two three'), delivery: {cut: {by: 'stall', after: 3}}})
    const leave = new AbortController()
    const seen: string[] = []
    const stream = await official().messages.create({...request, stream: true}, {signal: leave.signal})
    for await (const {type} of stream) {
      seen.push(type)
      if (type === 'content_block_start') leave.abort()
    }
    expect(seen).toEqual(['message_start', 'content_block_start'])
  })

  test('refuse, know the other operations, and keep their state', async () => {
    mock(sequence(toolCall('add', {a: 1})))
    await expect(official().messages.create({...request, max_tokens: -1})).rejects.toThrow(Anthropic.BadRequestError)
    expect((await official().models.list()).data.length).toBeGreaterThan(0)
    const {id} = await official().messages.batches.create({requests: [{custom_id: 'one', params: request}]})
    expect((await ours().getMessageBatch({message_batch_id: id})).id).toBe(id)
  })

  test('break the connection off where a scenario says so', async () => {
    mock({reply: text('Hello'), delivery: {lost: true}})
    await expect(official().messages.create(request)).rejects.toThrow(Anthropic.APIConnectionError)
    mock({reply: text('Hello'), delivery: {cut: {by: 'drop', after: 3}}})
    await expect(official().messages.stream(request).finalMessage()).rejects.toThrow()
  })

  test('stand for another place where that is wanted', async () => {
    server.use(...createHandlers(http, {baseUrl: 'https://gateway.example/claude', mock: createMock()}))
    const client = new Anthropic({apiKey: 'example-key', authToken: null, baseURL: 'https://gateway.example/claude'})
    expect((await client.messages.create(request)).type).toBe('message')
  })
})

describe('the matchers', () => {
  test('take requests that msw has captured, and the responses to them', async () => {
    mock(text('Hello'))
    const captured: [Request, Response][] = []
    const started: Request[] = []
    server.events.on('request:start', ({request}) => started.push(request))
    server.events.on('response:mocked', ({request, response}) => captured.push([request, response]))
    await official().messages.create(request)
    await official().messages.stream(request).finalMessage()
    await official()
      .messages.create({...request, max_tokens: -1})
      .catch(() => undefined)
    await expect.poll(() => captured.length).toBe(3)
    const [whole, streamed, refused] = captured as [[Request, Response], [Request, Response], [Request, Response]]
    await expect(whole[0]).toBeValidRequest()
    await expect(whole[1]).toBeValidResponse('createMessage')
    await expect(streamed[0]).toBeValidRequest('createMessage')
    await expect(streamed[1]).toBeValidStream('createMessage')
    await expect(started[0]!).toBeValidRequest()
    await expect(refused[0]).not.toBeValidRequest()
    await expect(refused[1]).toBeValidResponse('createMessage')
  })
})
