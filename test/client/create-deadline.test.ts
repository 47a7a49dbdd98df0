import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {createDeadline} from '../../src/client/call.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const timeouts = {connect: 1600, firstByte: 1600, idle: 1600}

function start() {
  const abort = vi.fn()
  return {abort, deadline: createDeadline('GET /rivers', timeouts, abort)}
}

test('aborts once, at most a sixteenth later than it should', () => {
  const {abort, deadline} = start()
  deadline.set('connect')
  vi.advanceTimersByTime(1600)
  expect(abort).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  expect(abort).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      name: 'TimeoutError',
      phase: 'connect',
      message: 'GET /rivers: nothing arrived within `timeout.connect`.',
    }),
  )
  expect(vi.getTimerCount()).toBe(0)
})

test('never aborts a wait that has not taken its time, wherever in a part it begins', () => {
  for (const passed of [0, 1, 99, 100, 101, 777, 1599]) {
    const {abort, deadline} = start()
    deadline.set('idle')
    vi.advanceTimersByTime(passed)
    deadline.lift()
    deadline.set('idle')
    vi.advanceTimersByTime(1599)
    expect(abort, `${passed} ms after the first wait`).not.toHaveBeenCalled()
    vi.advanceTimersByTime(101)
    expect(abort).toHaveBeenCalledOnce()
  }
})

test('does not count the time between two waits, nor keep a timer for it', () => {
  const {abort, deadline} = start()
  deadline.set('idle')
  deadline.lift()
  vi.advanceTimersByTime(60_000)
  expect(vi.getTimerCount()).toBe(0)
  deadline.set('idle')
  vi.advanceTimersByTime(1600)
  expect(abort).not.toHaveBeenCalled()
  deadline.clear()
  expect(vi.getTimerCount()).toBe(0)
})

test('keeps one timer through thousands of waits, and waits for ever where it is told to', () => {
  const {abort, deadline} = start()
  for (let wait = 0; wait < 5000; wait++) {
    deadline.set('idle')
    vi.advanceTimersByTime(10)
    expect(vi.getTimerCount()).toBe(1)
    deadline.lift()
  }
  expect(abort).not.toHaveBeenCalled()
  deadline.clear()
  createDeadline('GET /rivers', {connect: Infinity}, abort).set('connect')
  expect(vi.getTimerCount()).toBe(0)
})
