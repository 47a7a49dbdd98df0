import {PassThrough} from 'node:stream'
import {expect, test} from 'vitest'
import {createOutput} from '../../../src/cli/io.ts'
import {createProgress} from '../../../src/cli/report/progress.ts'

function createTerminal(isTTY: boolean) {
  const written: string[] = []
  const write = (text: string) => Promise.resolve(void written.push(text))
  return {written, output: {isTTY, columns: 10, write}}
}

test('the line appears after a moment, changes now and then, and can be taken away', async () => {
  const {written, output} = createTerminal(true)
  let now = 0
  const progress = createProgress(output, {now: () => now})
  for (const [time, text] of [
    [100, 'early'],
    [600, 'first'],
    [650, 'too soon'],
    [800, 'a line that is too long'],
  ] as const) {
    now = time
    await progress.show(() => text)
  }
  await progress.clear()
  await progress.clear()
  expect(written).toEqual(['\r\u001B[Kfirst', '\r\u001B[Ka line th', '\r\u001B[K'])
})

test('a line of long work tells the time left, of the part that this run does', async () => {
  const {written, output} = createTerminal(true)
  let now = 0
  const progress = createProgress({...output, columns: 80}, {now: () => now})
  for (const [time, share] of [
    [1_000, 0.5],
    [4_000, 0.6],
    [500_000, 0.6],
    [600_000, 0.5000001],
    [700_000, Number.NaN],
    [800_000, 1],
  ] as const) {
    now = time
    await progress.show(() => 'text', share)
  }
  expect(written.map((text) => text.replace('\r\u001B[K', ''))).toEqual([
    'text',
    '60 %, 16 s left. text',
    '60 %, 33 min left. text',
    expect.stringMatching(/^50 %, \d+ h \d+ min left\. text$/),
    'text',
    '100 %, 0 s left. text',
  ])
})

test('elsewhere, lines come at long intervals, if they are asked for', async () => {
  const {written, output} = createTerminal(false)
  let now = 0
  const progress = createProgress(output, {always: true, now: () => now})
  for (const time of [5_000, 10_000, 15_000, 20_000]) {
    now = time
    await progress.show(() => `at ${time}, which is longer than a line`)
  }
  await progress.clear()
  expect(written).toEqual([10_000, 20_000].map((time) => `at ${time}, which is longer than a line\n`))
})

test('there is no line where there is no terminal', async () => {
  const {written, output} = createTerminal(false)
  const progress = createProgress(output, {now: () => Infinity})
  await progress.show(() => 'text')
  await progress.clear()
  expect(written).toEqual([])
})

test('an output waits for a slow reader, and says so when it is gone', async () => {
  const stream = new PassThrough({highWaterMark: 4})
  const output = createOutput(stream)
  let isWritten = false
  const writing = output.write('more than four').then(() => (isWritten = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(isWritten).toBe(false)
  stream.read()
  await writing
  const waiting = output.write('more than four')
  stream.destroy(Object.assign(new Error('gone'), {code: 'EPIPE'}))
  await expect(waiting).rejects.toThrow('gone')
  await expect(output.write('x')).rejects.toThrow('gone')
})
