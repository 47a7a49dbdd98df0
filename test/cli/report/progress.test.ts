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
  const progress = createProgress(output, () => now)
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

test('there is no line where there is no terminal', async () => {
  const {written, output} = createTerminal(false)
  const progress = createProgress(output, () => Infinity)
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
