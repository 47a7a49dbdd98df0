import {createMessagesClient, defineTool, type MessagesClientOptions} from 'messages-openapi'
import {createValidation} from 'messages-openapi/validate'
import {assertEqual, errorOf} from './assert.ts'

/** The base URL of the mock of `start-mock.ts`. */
export interface Surroundings {
  readonly baseUrl: string
}

/** One way to use the client, the same in every runtime. Fails by throwing. */
export type Check = (surroundings: Surroundings) => Promise<void>

export interface Outcome {
  readonly name: string
  /** The reason of the failure; absent where the check passed. */
  readonly failure?: string
}

const asking = (content: string) => ({
  model: 'claude-3-opus-20240229',
  max_tokens: 64,
  messages: [{role: 'user' as const, content}],
})

function createTestClient({baseUrl}: Surroundings, options: MessagesClientOptions = {}) {
  return createMessagesClient({
    baseUrl,
    apiKey: 'example-key',
    dangerouslyAllowBrowser: true,
    random: () => 0,
    ...options,
  })
}

/** A clock that keeps the pauses that it is asked for, and lets none of them pass. */
function createClock() {
  const pauses: number[] = []
  return {
    pauses,
    clock: {now: () => 0, sleep: (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds))},
  }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

const checks: Readonly<Record<string, Check>> = {
  async 'gives a message with its request id and limits'(surroundings) {
    const message = await createTestClient(surroundings).createMessage(asking('hello'))
    assertEqual(message.content, [{type: 'text', text: 'Hello, Wörld! 🌍'}])
    assertEqual(message.requestId?.startsWith('req_'), true)
    assertEqual(message.rateLimit.requests?.limit, 50)
    assertEqual(message.response.status, 200)
  },

  async 'gives the events of a stream, its text and its message'(surroundings) {
    const stream = await createTestClient(surroundings).stream(asking('hello'))
    const [events, text, message] = await Promise.all([collect(stream), collect(stream.text()), stream.finalMessage()])
    assertEqual([events[0]?.type, events.at(-1)?.type], ['message_start', 'message_stop'])
    assertEqual(text.join(''), 'Hello, Wörld! 🌍')
    assertEqual(message.content, [{type: 'text', text: 'Hello, Wörld! 🌍'}])
    assertEqual(stream.requestId?.startsWith('req_'), true)
  },

  async 'reads characters and events that are cut anywhere'(surroundings) {
    const stream = await createTestClient(surroundings).stream(asking('byte by byte'))
    assertEqual((await collect(stream.text())).join(''), 'Hello, Wörld! 🌍')
  },

  async 'stops a stream when its reader does'(surroundings) {
    const stream = await createTestClient(surroundings).stream(asking('stall'))
    for await (const {type} of stream) if (type === 'content_block_delta') break
    assertEqual((await errorOf(stream.finalMessage())).name, 'AbortError')
    assertEqual(stream.snapshot()?.role, 'assistant')
  },

  async 'stops a stream when its signal says so, with the reason'(surroundings) {
    const controller = new AbortController()
    const stream = await createTestClient(surroundings).stream(asking('stall'), {signal: controller.signal})
    const reading = errorOf(collect(stream))
    setTimeout(() => controller.abort(new Error('enough')), 20)
    assertEqual((await reading).message, 'enough')
  },

  async 'stops a call before its response begins'(surroundings) {
    const controller = new AbortController()
    const call = errorOf(createTestClient(surroundings).createMessage(asking('late'), {signal: controller.signal}))
    setTimeout(() => controller.abort(), 20)
    assertEqual((await call).name, 'AbortError')
  },

  async 'stops a stream at the end of its scope'(surroundings) {
    const stream = await createTestClient(surroundings).stream(asking('stall'))
    await stream[Symbol.asyncDispose]()
    assertEqual((await errorOf(collect(stream))).name, 'AbortError')
  },

  async 'does not wait for longer than it is told to'(surroundings) {
    const client = createTestClient(surroundings)
    const {name, phase} = await errorOf(client.createMessage(asking('late'), {timeout: {connect: 50}}))
    assertEqual([name, phase], ['TimeoutError', 'connect'])
    const stalled = await errorOf((await client.stream(asking('stall'), {timeout: {idle: 50}})).finalMessage())
    assertEqual([stalled.name, stalled.phase], ['TimeoutError', 'idle'])
  },

  async 'throws what the service answers, with the request id and without the key'(surroundings) {
    const error = await errorOf(
      createTestClient(surroundings, {apiKey: 'example-key-4711'}).createMessage({...asking('hello'), max_tokens: 0}),
    )
    assertEqual([error.name, error.status, error.errorType], ['ApiError', 400, 'invalid_request_error'])
    assertEqual(error.requestId?.startsWith('req_'), true)
    assertEqual(error.message.startsWith(`POST ${surroundings.baseUrl}/v1/messages answered 400`), true)
    assertEqual(`${error.stack ?? ''} ${JSON.stringify(error)}`.includes('4711'), false)
  },

  async 'throws a typed error where nobody listens'() {
    const {clock, pauses} = createClock()
    const error = await errorOf(
      createTestClient({baseUrl: 'http://127.0.0.1:9'}, {clock}).createMessage(asking('hello')),
    )
    assertEqual([error.name, pauses], ['ConnectionError', [500, 1000]])
  },

  async 'tries again after an overload, and waits for as long as the server asks'(surroundings) {
    const {clock, pauses} = createClock()
    const client = createTestClient(surroundings, {clock})
    await client.createMessage(asking('overloaded once'))
    await client.createMessage(asking('limited once'))
    assertEqual(pauses, [500, 7000])
  },

  async 'gives up at once where the server asks for too long a pause'(surroundings) {
    const {clock, pauses} = createClock()
    const error = await errorOf(createTestClient(surroundings, {clock}).createMessage(asking('limited for a day')))
    assertEqual([error.name, error.status, pauses], ['ApiError', 429, []])
  },

  async 'never tries again once a stream has begun'(surroundings) {
    const {clock, pauses} = createClock()
    for (const [fault, reason] of [
      ['close', 'truncated'],
      ['drop', 'disconnected'],
      ['overloaded later', 'error-event'],
    ] as const) {
      const stream = await createTestClient(surroundings, {clock}).stream(asking(fault))
      const error = await errorOf(collect(stream))
      assertEqual([error.name, error.reason], ['StreamError', reason])
      assertEqual(error.partial?.role, 'assistant')
      assertEqual(error.requestId, stream.requestId)
    }
    assertEqual(pauses, [])
  },

  async 'iterates over all pages'(surroundings) {
    const page = await createTestClient(surroundings).listModels({limit: 1})
    const models = await collect(page)
    assertEqual([page.data.length, models.length > 1, new Set(models.map(({id}) => id)).size], [1, true, models.length])
  },

  async 'iterates over the results of a batch'(surroundings) {
    const client = createTestClient(surroundings)
    const requests = ['a', 'b'].map((custom_id) => ({custom_id, params: asking('hello')}))
    const {id} = await client.createMessageBatch({requests})
    while ((await client.getMessageBatch({message_batch_id: id})).processing_status !== 'ended');
    const results = await collect(await client.getMessageBatchResults({message_batch_id: id}))
    assertEqual(
      results.map(({custom_id, result}) => [custom_id, result.type]),
      [
        ['a', 'succeeded'],
        ['b', 'succeeded'],
      ],
    )
  },

  async 'runs tools'(surroundings) {
    const rivers: string[] = []
    const level = defineTool({
      name: 'level',
      description: 'The level of a river.',
      input_schema: {type: 'object', properties: {river: {type: 'string'}}, required: ['river']},
      run: ({river}) => `${rivers.push(river)} m`,
    })
    const {message, messages} = await createTestClient(surroundings).runTools(asking('a tool'), {tools: [level]})
    assertEqual([message.content, rivers, messages.length], [[{type: 'text', text: 'It is high.'}], ['Oder'], 4])
  },

  async 'sends no invalid request, and finds nothing in what is valid'(surroundings) {
    const issues: string[] = []
    const validate = createValidation({response: 'warn', onIssue: ({message}) => issues.push(message)})
    const client = createTestClient(surroundings, {validate})
    const error = await errorOf(client.createMessage({...asking('hello'), max_tokens: 0.5}))
    assertEqual([error.name, error.issues?.[0]?.path], ['ValidationError', '/max_tokens'])
    await client.createMessage(asking('hello'))
    await (await client.stream(asking('hello'))).finalMessage()
    assertEqual(issues, [])
  },

  async 'follows a redirect, and says so where the platform does not tell where it leads'(surroundings) {
    const call = createTestClient(surroundings).getModel({model_id: 'moved'})
    if ('document' in globalThis)
      assertEqual((await errorOf(call)).message.endsWith('answered 0: a redirect that is not followed'), true)
    else assertEqual((await call).requestId?.startsWith('req_'), true)
  },

  async 'fails for nobody but those who wait'(surroundings) {
    const stream = await createTestClient(surroundings).stream(asking('close'))
    const message = stream.finalMessage()
    assertEqual((await errorOf(collect(stream))).name, 'StreamError')
    await new Promise((resolve) => setTimeout(resolve, 20))
    assertEqual((await errorOf(message)).name, 'StreamError')
  },

  async 'calls by path'(surroundings) {
    const {data} = await createTestClient(surroundings).POST('/v1/messages/count_tokens', {
      body: {model: 'x', messages: asking('hello').messages},
    })
    assertEqual(Number(data?.input_tokens) > 0, true)
  },
}

/** Runs all checks, and returns the outcome of each. */
export async function runChecks(surroundings: Surroundings): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [name, check] of Object.entries(checks)) {
    const failure = await check(surroundings).then(
      () => undefined,
      (error: unknown) => String(error),
    )
    outcomes.push(failure === undefined ? {name} : {name, failure})
  }
  return outcomes
}
