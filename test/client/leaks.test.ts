import {getEventListeners} from 'node:events'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {createBareClient, createRetry, type Fetch} from '../../src/client/index.ts'
import {callAndDrop, createLooseClient as create, events, failures, type Method, routes, watch} from './failures.ts'
import {watchTimers} from './own-timers.ts'

const stray: unknown[] = []
const note = (reason: unknown) => void stray.push(reason)
beforeEach(() => {
  stray.length = 0
  process.on('unhandledRejection', note).on('warning', note)
})
afterEach(() => void process.off('unhandledRejection', note).off('warning', note))

let timers: ReadonlySet<unknown>
beforeEach(() => void (timers = watchTimers()))
afterEach(() => void vi.unstubAllGlobals())

/** For machines with much else to do. */
const patient = {timeout: 10_000}

/** Lets all come that is to be known of rejections and warnings. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

test.each(failures)(
  'nobody hears of dropped calls that fail by $given, and they leave nothing behind',
  async (failure) => {
    const {signal} = new AbortController()
    const client = create(() => Promise.resolve(failure.answer()), failure.options)
    for (let times = 0; times < 20; times += 1) callAndDrop(client, failure, signal)
    await settled()
    await expect.poll(() => getEventListeners(signal, 'abort'), patient).toEqual([])
    await expect.poll(() => timers.size, patient).toBe(0)
    expect(stray).toEqual([])
  },
)

test('what is dropped still fails for whoever waits, however late', async () => {
  const stream = (await create(() => Promise.resolve(events('data: {}\n\n')))[watch[0]]!(
    ...watch.slice(1),
  )) as AsyncIterable<unknown> & {drain: () => Promise<void>}
  const [drained, items] = [stream.drain(), stream[Symbol.asyncIterator]()]
  const steps = [items.next(), items.next()]
  await settled()
  await expect(drained).rejects.toMatchObject({reason: 'truncated'})
  await expect(steps[1]).rejects.toMatchObject({reason: 'truncated'})
  await expect(stream.drain()).rejects.toMatchObject({reason: 'truncated'})
  expect(stray).toEqual([])
})

test('200 calls under way share one listener of their signal, which goes with the last', async () => {
  const {signal} = new AbortController()
  const answers: (() => void)[] = []
  const client = create(() => new Promise((resolve) => answers.push(() => resolve(Response.json([])))))
  const calls = Array.from({length: 200}, () => client.listRivers!({}, {signal}))
  await expect.poll(() => answers.length, patient).toBe(200)
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  for (const answer of answers) answer()
  await Promise.all(calls)
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(timers.size).toBe(0)
  expect(stray).toEqual([])
})

test('an abort ends all calls that share the signal, and leaves nothing behind', async () => {
  const controller = new AbortController()
  const client = create(() => new Promise(() => undefined))
  const reasons = Array.from({length: 100}, () =>
    client.listRivers!({}, {signal: controller.signal}).catch((error: unknown) => error),
  )
  await settled()
  const reason = new Error('enough')
  controller.abort(reason)
  expect(new Set(await Promise.all(reasons))).toEqual(new Set([reason]))
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  await expect(client.listRivers!({}, {signal: controller.signal})).rejects.toBe(reason)
  expect(stray).toEqual([])
})

test('a call that is tried many times warns of no leak', async () => {
  const fetch: Fetch = () => Promise.resolve(new Response(null, {status: 503, headers: {'retry-after-ms': '0'}}))
  const client = create(fetch, {retry: createRetry({maxRetries: 40, random: () => 0})})
  await expect(client.listRivers!()).rejects.toMatchObject({status: 503})
  expect(stray).toEqual([])
})

test('the bare client leaves no listener of 200 calls either, and still stops what is under way', async () => {
  const controller = new AbortController()
  const {signal} = controller
  const client = createBareClient({
    routes,
    baseUrl: 'http://localhost',
    fetch: () => Promise.resolve(Response.json([])),
  }) as unknown as Record<string, Method>
  for (let times = 0; times < 200; times += 1) await client.listRivers!({}, {signal})
  expect(getEventListeners(signal, 'abort')).toEqual([])
  const fetch = (request: Request) =>
    new Promise<Response>((_, reject) =>
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
    )
  const stuck = createBareClient({routes, baseUrl: 'http://localhost', fetch}) as unknown as Record<string, Method>
  const calls = [stuck.listRivers!({}, {signal}), stuck.deleteRiver!({river: 'x'}, {signal})]
  controller.abort(new Error('enough'))
  for (const call of calls) await expect(call).rejects.toThrow('enough')
  expect(stray).toEqual([])
})
