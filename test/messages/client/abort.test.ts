import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {afterEach, expect, test} from 'vitest'
import {createMessagesClient} from '../../../src/messages/client.ts'
import {type FaultServer, type Serve, startFaultServer} from './fault-server.ts'
import {hello, helloTranscript} from './hello.ts'

const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const half = helloTranscript.slice(0, helloTranscript.indexOf('event: content_block_stop'))

let server: FaultServer | undefined
afterEach(async () => {
  await server?.close()
})

async function start(serve: Serve) {
  server = await startFaultServer(serve)
  return {client: createMessagesClient({baseUrl: server.baseUrl, apiKey: 'example-key'}), server}
}

const silent: Serve = () => undefined
const headersOnly: Serve = (response) => response.writeHead(200, {'content-type': 'application/json'}).flushHeaders()
const overloaded: Serve = (response) => void response.writeHead(529, {'retry-after': '30'}).end()
const halfStream: Serve = (response) => void response.writeHead(200, {'content-type': 'text/event-stream'}).write(half)
const wholeStream: Serve = (response) =>
  void response.writeHead(200, {'content-type': 'text/event-stream'}).end(helloTranscript)

/** Aborts once the server has got a request and had a moment to answer. */
function abortSoon(requests: () => number, reason?: unknown): AbortSignal {
  const controller = new AbortController()
  const timer = setInterval(() => {
    if (requests() === 0) return
    clearInterval(timer)
    setTimeout(() => controller.abort(reason), 30)
  }, 5)
  return controller.signal
}

test('sends nothing for a signal that is aborted already', async () => {
  const {client, server} = await start(silent)
  await expect(client.createMessage(body, {signal: AbortSignal.abort()})).rejects.toMatchObject({name: 'AbortError'})
  expect(server.requests()).toBe(0)
})

test.each([
  {stage: 'the response begins', serve: silent},
  {stage: 'the body arrives', serve: headersOnly},
  {stage: 'the pause between attempts is over', serve: overloaded},
])('stops when it is aborted before $stage', async ({serve}) => {
  const {client, server} = await start(serve)
  const reason = new Error('enough')
  await expect(client.createMessage(body, {signal: abortSoon(server.requests, reason)})).rejects.toBe(reason)
  expect(server.requests()).toBe(1)
  await expect.poll(server.underway).toBe(0)
})

test('closes the connection of a call that is aborted after a garbage collection', async () => {
  const {client, server} = await start(silent)
  const controller = new AbortController()
  const call = client.createMessage(body, {signal: controller.signal})
  await expect.poll(server.requests).toBe(1)
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  for (let times = 0; times < 2; times += 1) {
    collectGarbage()
    await new Promise((resolve) => setImmediate(resolve))
  }
  controller.abort()
  await expect(call).rejects.toMatchObject({name: 'AbortError'})
  await expect.poll(server.underway).toBe(0)
})

test('stops within a stream when the signal of the call is aborted, with its reason', async () => {
  const {client, server} = await start(halfStream)
  const controller = new AbortController()
  const stream = await client.stream(body, {signal: controller.signal})
  const types: string[] = []
  const reading = (async () => {
    for await (const {type} of stream) {
      types.push(type)
      if (types.length === 5) setTimeout(() => controller.abort(new Error('enough')), 10)
    }
  })()
  await expect(reading).rejects.toThrow('enough')
  expect(types).toHaveLength(5)
  await expect.poll(server.underway).toBe(0)
})

test('stops a stream that nobody has begun to read', async () => {
  const {client, server} = await start(halfStream)
  const stream = await client.stream(body)
  stream.abort()
  await expect.poll(server.underway).toBe(0)
  await expect(stream.finalMessage()).rejects.toMatchObject({name: 'AbortError'})
})

test('stops the stream when its reader does', async () => {
  const {client, server} = await start(halfStream)
  const stream = await client.stream(body)
  for await (const event of stream) if (event.type === 'ping') break
  await expect.poll(server.underway).toBe(0)
  await expect(stream.finalMessage()).rejects.toMatchObject({name: 'AbortError'})
  expect(stream.snapshot()?.content).toEqual([{type: 'text', text: ''}])
})

test('stops the stream at the end of an await using block', async () => {
  const {client, server} = await start(halfStream)
  {
    await using stream = await client.stream(body)
    await stream[Symbol.asyncIterator]().next()
  }
  await expect.poll(server.underway).toBe(0)
})

test('keeps what a stream gave when it is aborted after its end', async () => {
  const {client} = await start(wholeStream)
  const stream = await client.stream(body)
  await stream.finalMessage()
  stream.abort()
  expect(await stream.finalMessage()).toEqual(hello)
})

test('lets go of the signal of a call that has ended', async () => {
  const {client} = await start(wholeStream)
  const {signal} = new AbortController()
  const listeners = new Set<unknown>()
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (type: string, listener: never) => {
    listeners.add(listener)
    add(type, listener)
  }
  signal.removeEventListener = (type: string, listener: never) => {
    listeners.delete(listener)
    remove(type, listener)
  }
  await (await client.stream(body, {signal})).finalMessage()
  expect(listeners.size).toBe(0)
})
