import Anthropic from '@anthropic-ai/sdk'
import {describe, expect, test} from 'vitest'
import {
  attempts,
  overloaded,
  rateLimited,
  sequence,
  serverError,
  text,
  thinking,
  toolCall,
} from '../../../src/entries/mock.ts'
import {connect, request} from './sdk.ts'

describe('the official SDK', () => {
  test('creates a message', async () => {
    await using service = await connect()
    const message = await service.anthropic.messages.create(request)
    expect(message).toMatchObject({type: 'message', role: 'assistant', model: request.model, stop_reason: 'end_turn'})
    expect(message._request_id).toBe('req_000000000000000000000001')
  })

  test('collects a stream to the message that it would get without one', async () => {
    const reply = [
      thinking('Water flows\ndownhill.'),
      text('The Rhône, and  the Arve. '),
      toolCall('get_level', {river: 'Rhône', since: [1, 2]}),
    ]
    await using service = await connect({scenarios: [reply]})
    const whole = await service.anthropic.messages.create(request)
    const collected = await service.anthropic.messages.stream(request).finalMessage()
    expect(collected.content.slice(0, 2)).toEqual(whole.content.slice(0, 2))
    expect(collected.content[2]).toMatchObject({
      type: 'tool_use',
      name: 'get_level',
      input: {river: 'Rhône', since: [1, 2]},
    })
    expect([collected.stop_reason, whole.stop_reason]).toEqual(['tool_use', 'tool_use'])
  })

  test('iterates over the events of a stream', async () => {
    await using service = await connect({scenarios: [text('Hello there')]})
    const types: string[] = []
    for await (const event of await service.anthropic.messages.create({...request, stream: true}))
      types.push(event.type)
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
    await using service = await connect({
      scenarios: [{reply: text('Hello there'), delivery: {cut: {after: 3, by: 'drop'}}}],
    })
    await expect(service.anthropic.messages.stream(request).finalMessage()).rejects.toThrow()
  })

  test('reads a stream in chunks of any size', async () => {
    await using service = await connect({
      scenarios: [{reply: text('naïve 😊 words'), pingEvery: 1, delivery: {splitAt: 3}}],
    })
    const message = await service.anthropic.messages.stream(request).finalMessage()
    expect(message.content).toEqual([{type: 'text', text: 'naïve 😊 words'}])
  })

  test('runs a tool and sends back what it returned', async () => {
    const steps = sequence(toolCall('get_level', {river: 'Rhône'}), text('It is high.'))
    await using service = await connect({scenarios: [steps]})
    const seen: unknown[] = []
    const runner = service.anthropic.beta.messages.toolRunner({
      ...request,
      tools: [
        {
          name: 'get_level',
          description: 'The water level of a river.',
          input_schema: {type: 'object', properties: {river: {type: 'string'}}, required: ['river']},
          parse: (input) => input as {river: string},
          run: (input) => {
            seen.push(input)
            return '4 m'
          },
        },
      ],
    })
    expect((await runner).content).toMatchObject([{type: 'text', text: 'It is high.'}])
    expect(seen).toEqual([{river: 'Rhône'}])
  })

  test('counts tokens', async () => {
    await using service = await connect()
    const short = await service.anthropic.messages.countTokens({model: request.model, messages: request.messages})
    const long = await service.anthropic.messages.countTokens({
      model: request.model,
      messages: request.messages,
      system: 'Be brief. '.repeat(9),
    })
    expect(long.input_tokens).toBeGreaterThan(short.input_tokens)
  })

  test('lists models page by page, and gets one', async () => {
    await using service = await connect()
    const ids: string[] = []
    for await (const {id} of service.anthropic.models.list({limit: 2})) ids.push(id)
    expect(ids).toContain('claude-3-opus-20240229')
    expect(new Set(ids).size).toBe(ids.length)
    expect(await service.anthropic.models.retrieve('claude-3-opus-20240229')).toMatchObject({
      type: 'model',
      id: 'claude-3-opus-20240229',
    })
    await expect(service.anthropic.models.retrieve('claude-0')).rejects.toThrow(Anthropic.NotFoundError)
  })
})

describe('batches of the official SDK', () => {
  const requests = ['one', 'two'].map((custom_id) => ({custom_id, params: {...request, system: custom_id}}))

  test('progress, end, and have the results that the requests would get one by one', async () => {
    const scenarios = [
      ({body}: {body: {system?: unknown}}) => (body.system === 'two' ? serverError() : text('The Rhône.')),
    ]
    await using service = await connect({scenarios})
    const {batches} = service.anthropic.messages
    const {id, processing_status, request_counts} = await batches.create({requests})
    expect([processing_status, request_counts.processing]).toEqual(['in_progress', 2])
    // Asking for results looks at the batch once.
    await expect(batches.results(id)).rejects.toThrow('results_url')
    const ended = await batches.retrieve(id)
    expect([ended.processing_status, ended.request_counts.succeeded, ended.request_counts.errored]).toEqual([
      'ended',
      1,
      1,
    ])
    const results: Record<string, string> = {}
    for await (const {custom_id, result} of await batches.results(id)) results[custom_id] = result.type
    expect(results).toEqual({one: 'succeeded', two: 'errored'})
  })

  test('are canceled, listed and deleted', async () => {
    await using service = await connect()
    const {batches} = service.anthropic.messages
    const first = await batches.create({requests})
    const second = await batches.create({requests})
    expect((await batches.list()).data.map(({id}) => id)).toEqual([second.id, first.id])
    expect((await batches.cancel(first.id)).processing_status).toBe('canceling')
    await expect(batches.delete(first.id)).rejects.toThrow(Anthropic.BadRequestError)
    expect((await batches.retrieve(first.id)).request_counts.canceled).toBe(2)
    expect(await batches.delete(first.id)).toEqual({id: first.id, type: 'message_batch_deleted'})
    await expect(batches.retrieve(first.id)).rejects.toThrow(Anthropic.NotFoundError)
  })
})
