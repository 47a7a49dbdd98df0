import {getEventListeners} from 'node:events'
import {expect, test, vi} from 'vitest'
import {callAndDrop, createLooseClient, failures} from '../../client/failures.ts'
import {watchTimers} from '../../client/own-timers.ts'

test('10,000 dropped calls that share a signal and fail in every way leave no listener, no timer and no word', async () => {
  const stray: unknown[] = []
  const note = (reason: unknown) => void stray.push(reason)
  process.on('unhandledRejection', note).on('warning', note)
  const timers = watchTimers()
  const {signal} = new AbortController()
  const clients = failures.map((failure) => ({
    failure,
    client: createLooseClient(() => Promise.resolve(failure.answer()), failure.options),
  }))
  for (let times = 0; times * clients.length < 10_000; times += 1) {
    for (const {failure, client} of clients) callAndDrop(client, failure, signal)
    await new Promise((resolve) => setTimeout(resolve))
  }
  await expect.poll(() => getEventListeners(signal, 'abort'), {timeout: 60_000}).toEqual([])
  await expect.poll(() => timers.size, {timeout: 60_000}).toBe(0)
  vi.unstubAllGlobals()
  process.off('unhandledRejection', note).off('warning', note)
  expect(stray).toEqual([])
})
