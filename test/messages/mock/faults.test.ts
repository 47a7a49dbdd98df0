import {describe, expect, test} from 'vitest'
import {
  createMock,
  cut,
  lost,
  overloaded,
  overloadedAfter,
  rateLimited,
  serverError,
  slow,
  text,
  type Fault,
} from '../../../src/entries/mock.ts'
import {checkStream} from '../../../src/messages/validate.ts'

interface Call {
  readonly stream?: boolean
  readonly prefer?: string
  readonly signal?: AbortSignal
}

function send(mock: ReturnType<typeof createMock>, {stream = true, prefer = '', signal}: Call = {}) {
  return mock('https://api.example/v1/messages', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-api-key': 'example-key',
      'anthropic-version': '2023-06-01',
      prefer,
    },
    body: JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], stream}),
    ...(signal && {signal}),
  })
}

const mockWith = (fault: Fault) => createMock({scenarios: [{reply: text('one two three'), ...fault}]})

test.each([
  ['rateLimited', rateLimited(7), 429, 'rate_limit_error'],
  ['overloaded', overloaded(), 529, 'overloaded_error'],
  ['serverError', serverError(), 500, 'api_error'],
])('%s answers with the error of the service', async (_name, fault, status, type) => {
  const response = await send(mockWith(fault))
  expect([response.status, await response.json()]).toMatchObject([status, {error: {type}}])
})

test('rateLimited says when to come back', async () => {
  expect((await send(mockWith(rateLimited(7)))).headers.get('retry-after')).toBe('7')
})

describe('overloadedAfter', () => {
  test('ends a stream with an error event', async () => {
    const stream = await (await send(mockWith(overloadedAfter(3)))).text()
    expect(stream.split('\n\n').at(-2)).toBe(
      'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    )
    expect(stream.match(/^event: /gm)).toHaveLength(4)
    expect(checkStream(stream)).toMatchObject({valid: true})
  })

  test('is the answer where nothing streams', async () => {
    expect((await send(mockWith(overloadedAfter(3)), {stream: false})).status).toBe(529)
  })

  test('can be asked for by the client', async () => {
    expect(await (await send(createMock(), {prefer: 'error=2'})).text()).toMatch(/event: error\n.*\n\n$/)
  })
})

test('cut ends a stream early, which a check of the stream finds', async () => {
  expect(checkStream(await (await send(mockWith(cut('close', 3)))).text())).toMatchObject({valid: false})
})

test('a fault that is spread into a block counts', async () => {
  const broken = createMock({scenarios: [{...text('one two three'), ...cut('close', 3)}]})
  const whole = await (await send(createMock({scenarios: [text('one two three')]}))).text()
  const part = await (await send(broken)).text()
  expect([whole.startsWith(part), checkStream(part).valid, checkStream(whole).valid]).toEqual([true, false, true])
})

test('lost rejects as fetch does', async () => {
  await expect(send(mockWith(lost()))).rejects.toThrow(TypeError)
})

test('slow headers come late, and an impatient client can leave', async () => {
  await expect(send(mockWith(slow(60_000)), {signal: AbortSignal.timeout(20)})).rejects.toThrow('timeout')
})

describe('by rate', () => {
  const statuses = async (rate: number, seed = 1) => {
    const mock = createMock({faults: {rate, seed, of: [overloaded(), rateLimited()]}})
    const found = []
    for (let count = 0; count < 200; count++) found.push((await send(mock, {stream: false})).status)
    return found
  }

  test('faults happen about as often as asked for, and in all the ways', async () => {
    const found = await statuses(0.3)
    const faults = found.filter((status) => status !== 200)
    expect(faults.length).toBeGreaterThan(40)
    expect(faults.length).toBeLessThan(80)
    expect(new Set(faults)).toEqual(new Set([429, 529]))
  })

  test('the seed decides which requests meet one', async () => {
    expect(await statuses(0.3)).toEqual(await statuses(0.3))
    expect(await statuses(0.3, 2)).not.toEqual(await statuses(0.3))
  })
})
