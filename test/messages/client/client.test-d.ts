import {
  createMessagesClient,
  defineTool,
  type CreateMessageRequest,
  type DeletedMessageBatch,
  type Message,
  type MessageBatchIndividualResponse,
  type MessagesInfo,
  type MessageStream,
  type MessageTokensCount,
  type ModelInfo,
  type ModelInfosPage,
  type StreamEvent,
} from 'messages-openapi'
import {expectTypeOf, test} from 'vitest'

const client = createMessagesClient({apiKey: 'example-key'})
const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}

test('the result follows `stream`', async () => {
  expectTypeOf(await client.createMessage(body)).toEqualTypeOf<Message & MessagesInfo>()
  expectTypeOf(await client.createMessage({...body, stream: false})).toEqualTypeOf<Message & MessagesInfo>()
  expectTypeOf(await client.createMessage({...body, stream: null})).toEqualTypeOf<Message & MessagesInfo>()
  expectTypeOf(await client.createMessage({...body, stream: true})).toEqualTypeOf<MessageStream & MessagesInfo>()
  expectTypeOf(await client.stream(body)).toEqualTypeOf<MessageStream & MessagesInfo>()
})

test('a `stream` that is not known gives both', async () => {
  const isStream: boolean = Math.random() > 0.5
  expectTypeOf(await client.createMessage({...body, stream: isStream})).toEqualTypeOf<
    (Message & MessagesInfo) | (MessageStream & MessagesInfo)
  >()
  const request: CreateMessageRequest = body
  expectTypeOf(await client.createMessage(request)).toEqualTypeOf<
    (Message & MessagesInfo) | (MessageStream & MessagesInfo)
  >()
})

test('the result follows `stream` by path too', async () => {
  const plain = await client.POST('/v1/messages', {body})
  if (plain.data) expectTypeOf(plain.data).toEqualTypeOf<Message & MessagesInfo>()
  else expectTypeOf(plain.error).not.toBeAny()
  const streamed = await client.POST('/v1/messages', {body: {...body, stream: true}})
  if (streamed.data) expectTypeOf(streamed.data).toEqualTypeOf<MessageStream & MessagesInfo>()
  const isStream: boolean = Math.random() > 0.5
  const either = await client.POST('/v1/messages', {body: {...body, stream: isStream}})
  if (either.data) expectTypeOf(either.data).toEqualTypeOf<(Message & MessagesInfo) | (MessageStream & MessagesInfo)>()
})

test('streams give typed events, text and messages', async () => {
  const stream = await client.stream(body)
  for await (const event of stream) expectTypeOf(event).toEqualTypeOf<StreamEvent>()
  for await (const text of stream.text()) expectTypeOf(text).toEqualTypeOf<string>()
  expectTypeOf(await stream.finalMessage()).toEqualTypeOf<Message>()
})

test('tags narrow content', async () => {
  const [block] = (await client.createMessage(body)).content
  if (block?.type === 'text') expectTypeOf(block.text).toEqualTypeOf<string>()
  const message = await client.createMessage(body)
  if (message.content[0]?.type === 'text') expectTypeOf(message.content[0].text).toEqualTypeOf<string>()
  if (message.content[0]?.type === 'thinking') expectTypeOf(message.content[0].signature).toEqualTypeOf<string>()
  if (block?.type === 'tool_use') expectTypeOf(block.input).toEqualTypeOf<Record<string, unknown>>()
  // @ts-expect-error a block that is not narrowed may have no text
  expectTypeOf(block?.text)
})

test('parameters go into path and query', async () => {
  expectTypeOf(await client.getModel({model_id: 'x'})).toEqualTypeOf<ModelInfo & MessagesInfo>()
  expectTypeOf(await client.listModels()).toExtend<ModelInfosPage & AsyncIterable<ModelInfo>>()
  await client.listModels({limit: 2}, {signal: AbortSignal.timeout(1)})
  await client.GET('/v1/models')
  await client.GET('/v1/models/{model_id}', {params: {path: {model_id: 'x'}}})
  expectTypeOf(await client.deleteMessageBatch({message_batch_id: 'x'})).toExtend<DeletedMessageBatch>()
  // @ts-expect-error the id is required
  await client.getModel()
  // @ts-expect-error there is no such parameter
  await client.getModel({model: 'x'})
  // @ts-expect-error limits are numbers
  await client.listModels({limit: '2'})
  // @ts-expect-error there is no such path
  await client.GET('/v1/model')
  // @ts-expect-error the path is not complete
  await client.GET('/v1/models/{model_id}')
})

test('every operation has its own types', async () => {
  expectTypeOf(await client.countMessageTokens({model: 'x', messages: []})).toExtend<MessageTokensCount>()
  for await (const line of await client.getMessageBatchResults({message_batch_id: 'x'}))
    expectTypeOf(line).toEqualTypeOf<MessageBatchIndividualResponse>()
  for await (const model of await client.listModels()) expectTypeOf(model).toEqualTypeOf<ModelInfo>()
})

test('wrong bodies are rejected at the property', async () => {
  await client.createMessage({
    ...body,
    // @ts-expect-error a number is no model
    model: 1,
  })
  await client.createMessage({
    ...body,
    // @ts-expect-error there is no such property
    max_token: 16,
  })
  await client.createMessage({
    model: 'x',
    max_tokens: 16,
    stream: true,
    messages: [
      {
        role: 'user',
        content: [
          {
            type: 'text',
            // @ts-expect-error a number is no text
            text: 1,
          },
        ],
      },
    ],
  })
  await client.createMessage({
    model: 'x',
    max_tokens: 16,
    // @ts-expect-error there is no such role
    messages: [{role: 'system-ish', content: 'x'}],
  })
  // @ts-expect-error max_tokens is required
  await client.createMessage({model: 'x', messages: []})
  await client.POST('/v1/messages', {
    body: {
      ...body,
      // @ts-expect-error text is no number
      max_tokens: '16',
    },
  })
})

test('a tool takes what its schema says', () => {
  defineTool({
    name: 'x',
    description: 'x',
    input_schema: {
      type: 'object',
      properties: {
        river: {type: 'string'},
        unit: {enum: ['m', 'ft']},
        days: {type: 'array', items: {type: 'integer'}},
        at: {type: 'object'},
      },
      required: ['river'],
    },
    run(input) {
      expectTypeOf(input.river).toEqualTypeOf<string>()
      expectTypeOf(input.unit).toEqualTypeOf<'m' | 'ft' | undefined>()
      expectTypeOf(input.days).toEqualTypeOf<number[] | undefined>()
      expectTypeOf(input.at).toEqualTypeOf<Record<string, unknown> | undefined>()
      return input.river
    },
  })
})

test('nothing is any', () => {
  expectTypeOf(client).not.toBeAny()
  expectTypeOf<Parameters<typeof client.createMessage>[0]>().not.toBeAny()
  expectTypeOf<Awaited<ReturnType<typeof client.createMessage>>>().not.toBeAny()
  expectTypeOf<Parameters<typeof client.POST>[1]>().not.toBeAny()
  expectTypeOf<Awaited<ReturnType<typeof client.getModel>>>().not.toBeAny()
})
