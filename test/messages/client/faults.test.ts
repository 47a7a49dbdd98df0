import {inspect} from 'node:util'
import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest'
import {ToolkitError} from '../../../src/errors.ts'
import {createMessagesClient, type MessagesClientOptions} from '../../../src/messages/client.ts'
import {MessageStream} from '../../../src/messages/client/message-stream.ts'
import {type FaultServer, startFaultServer, unusedBaseUrl} from './fault-server.ts'
import {faults} from './fault-table.ts'

const body = {model: 'claude-3-opus-20240229', max_tokens: 16, messages: [{role: 'user' as const, content: 'Hello'}]}
const apiKey = 'example-key-4711'
const short = 100

let server: FaultServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

function createTestClient(baseUrl: string, pauses: number[] = [], options: MessagesClientOptions = {}) {
  const clock = {
    now: () => Date.parse('2025-01-01T00:00:00Z'),
    sleep: (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds)),
  }
  return createMessagesClient({baseUrl, apiKey, clock, random: () => 0, ...options})
}

/** The error that a call ends with, on its way through all events if it is a stream. */
async function errorOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    const result = await call()
    if (result instanceof MessageStream) for await (const _ of result);
    return undefined
  } catch (error) {
    return error
  }
}

/** The timers that the client has set, and that have neither fired nor been cleared. */
const timers = new Set<unknown>()
const {setTimeout: set, clearTimeout: clear} = globalThis
beforeAll(() => {
  vi.stubGlobal('setTimeout', (callback: () => void, milliseconds: number) => {
    const isOurs = new Error().stack?.includes('/src/client/')
    const timer = set(() => {
      timers.delete(timer)
      callback()
    }, milliseconds)
    if (isOurs) timers.add(timer)
    return timer
  })
  vi.stubGlobal('clearTimeout', (timer?: NodeJS.Timeout) => {
    timers.delete(timer)
    clear(timer)
  })
})
afterAll(() => vi.unstubAllGlobals())

test.each(faults)(
  '$given: one typed error, and $posts requests',
  async ({serve, streams = false, posts, pauses = [], want}) => {
    server = serve && (await startFaultServer(serve))
    const slept: number[] = []
    const client = createTestClient(
      server?.baseUrl ?? (await unusedBaseUrl()),
      slept,
      want.name === 'TimeoutError' ? {timeout: {[String(want.phase)]: short}} : {},
    )
    const error = await errorOf(() => client.createMessage({...body, stream: streams}))
    expect(error).toBeInstanceOf(ToolkitError)
    expect(error).toMatchObject(want)
    expect((error as Error).message).toMatch(/^POST http:\/\/127\.0\.0\.1:\d+\/v1\/messages\b/)
    expect(inspect(error, {depth: 9, showHidden: true})).not.toContain(apiKey)
    expect(slept).toEqual(pauses)
    expect(server?.requests() ?? 0).toBe(posts)
    await expect.poll(() => server?.underway() ?? 0, {message: 'requests left underway'}).toBe(0)
    expect(timers.size, 'timers left').toBe(0)
  },
)
