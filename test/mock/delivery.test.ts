import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {createMock, type Delivery} from '../../src/mock/index.ts'
import {growthOfCharacters} from '../count-characters.ts'
import {get, mockOptions} from './notes-contract.ts'

const pieces = ['one ', 'naïve ', '😊 ', 'four']
const whole = new TextEncoder().encode(pieces.join(''))

/** The chunks of an answer with the delivery, and the error that ended them. */
async function chunksOf(delivery: Delivery, prefer = '') {
  const mock = createMock({
    ...mockOptions,
    scenarios: [() => ({status: 200, mediaType: 'text/plain', body: pieces, delivery})],
  })
  const {body} = await mock(get('/notes/n1', {prefer}))
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of body!) chunks.push(chunk)
  } catch (error) {
    return {chunks, error}
  }
  return {chunks, error: undefined}
}

test.each([1, 2, 3, 7, 100])('chunks of %i bytes are the whole again', async (splitAt) => {
  const {chunks} = await chunksOf({splitAt})
  expect(Buffer.concat(chunks)).toEqual(Buffer.from(whole))
  expect(chunks.slice(0, -1).every((chunk) => chunk.length === splitAt)).toBe(true)
})

test('many small pieces are copied into one large chunk in proportion to their number', async () => {
  const send = async (count: number) => {
    const small = Array.from({length: count}, () => 'data: 0123456789\n')
    const mock = createMock({
      ...mockOptions,
      scenarios: [() => ({status: 200, mediaType: 'text/plain', body: small, delivery: {splitAt: 2 ** 30}})],
    })
    expect((await (await mock(get('/notes/n1'))).text()).length).toBe(17 * count)
  }
  expect(await growthOfCharacters(send, 500)).toBeLessThan(4.4)
})

describe('a body', () => {
  test('closes after some chunks', async () => {
    const {chunks, error} = await chunksOf({cut: {after: 2, by: 'close'}})
    expect([chunks.length, error]).toEqual([2, undefined])
  })

  test('closes after its own end where the cut lies beyond it', async () => {
    expect((await chunksOf({cut: {after: 9, by: 'close'}})).chunks).toHaveLength(4)
  })

  test('drops after some chunks', async () => {
    const {chunks, error} = await chunksOf({cut: {after: 3, by: 'drop'}})
    expect([chunks.length, error]).toEqual([3, expect.any(TypeError)])
  })

  test('ends within a character', async () => {
    const {chunks, error} = await chunksOf({cut: {after: 1, by: 'half-character'}})
    expect(error).toBeUndefined()
    expect(() => new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks))).toThrow()
  })

  test('takes the pace that it is given', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']})
    onTestFinished(() => void vi.useRealTimers())
    const start = Date.now()
    const body = chunksOf({pace: 20})
    await vi.runAllTimersAsync()
    expect((await body).chunks).toHaveLength(4)
    expect(Date.now() - start).toBe(60)
  })

  test('travels as the prefer header asks', async () => {
    const {chunks, error} = await chunksOf({}, 'split=5, drop=2')
    expect([chunks.map(({length}) => length), error]).toEqual([[5, 5], expect.any(TypeError)])
  })
})

test('a stalled body sends nothing more and leaves no timer', async () => {
  const body = (
    await createMock({
      ...mockOptions,
      scenarios: [() => ({status: 200, body: pieces, delivery: {cut: {after: 1, by: 'stall'}}})],
    })(get('/notes/n1'))
  ).body
  const reader = body!.getReader()
  await reader.read()
  const next = reader.read()
  const first = await Promise.race([next, new Promise((resolve) => setImmediate(resolve, 'silence'))])
  expect(first).toBe('silence')
  await reader.cancel()
  expect((await next).done).toBe(true)
})

test('a lost connection rejects as fetch does', async () => {
  const mock = createMock({...mockOptions, scenarios: [() => ({status: 200, delivery: {lost: true}})]})
  await expect(mock(get('/notes/n1'))).rejects.toThrow(TypeError)
})

test('an aborted request rejects with its reason, before the response and within it', async () => {
  const mock = createMock({...mockOptions, scenarios: [() => ({status: 200, body: pieces, delivery: {pace: 60_000}})]})
  const early = AbortSignal.abort(new Error('too late'))
  await expect(mock('http://notes.example/notes/n1', {signal: early})).rejects.toThrow('too late')
  const later = new AbortController()
  const {body} = await mock('http://notes.example/notes/n1', {signal: later.signal})
  const reader = body!.getReader()
  await reader.read()
  later.abort(new Error('enough'))
  await expect(reader.read()).rejects.toThrow('enough')
})

test('a piece is not made before it is asked for', async () => {
  let made = 0
  const endless = function* () {
    for (;;) yield `${++made}\n`
  }
  const mock = createMock({...mockOptions, scenarios: [() => ({status: 200, body: endless()})]})
  const reader = (await mock(get('/notes/n1'))).body!.getReader()
  await reader.read()
  await reader.read()
  expect(made).toBe(2)
  await reader.cancel()
})
