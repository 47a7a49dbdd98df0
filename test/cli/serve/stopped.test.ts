import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runMain} from '../run-main.ts'
import {startMain} from '../start-main.ts'
import {endsOf, namesOf, read, readEnds, startStreams} from './streams-under-way.ts'

const byName = (one: {readonly name: string}, other: {readonly name: string}) => (one.name < other.name ? -1 : 1)

test('a proxy that is stopped records each exchange once, and says who ended it', async () => {
  const cwd = makeFolder({})
  const file = path.join(cwd, 'a.jsonl')
  await using service = await startStreams()
  const args = ['proxy', '--target', service.url, '--grace', '0', '--record', 'a.jsonl', '--har', 'a.har']
  const proxy = await startMain(args, cwd)
  const whole = namesOf(10, 'whole')
  await Promise.all(whole.map((name) => read(proxy.url, name)))
  const names = namesOf(10)
  const streams = names.map((name) => read(proxy.url, name))
  await expect.poll(() => service.stalled()).toBe(6)
  // The four others, whose end needs no signal.
  await expect.poll(() => readEnds(file).length).toBe(14)
  const {code, stdout} = await proxy.stop()
  await Promise.all(streams)
  expect(readEnds(file).sort(byName)).toEqual([...endsOf(whole), ...endsOf(names)].sort(byName))
  // A fault of the service is one alone.
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^POST \S+ stream \S+ error .* \(truncated-stream\)\n$/)])
  const again = await Promise.all(['a.jsonl', 'a.har'].map((name) => runMain(['validate', name], {cwd})))
  expect(again.map((run) => run.stdout.match(/\((?:[a-z]+-)+[a-z]+\)/g))).toEqual([
    ['(truncated-stream)'],
    ['(truncated-stream)'],
  ])
})
