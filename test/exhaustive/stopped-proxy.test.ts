import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {connect} from 'node:net'
import path from 'node:path'
import {expect, inject, test} from 'vitest'
import {makeFolder} from '../cli/run-main.ts'
import {endsOf, namesOf, read, readEnds, startStreams} from '../cli/serve/streams-under-way.ts'

const byName = (one: {readonly name: string}, other: {readonly name: string}) => (one.name < other.name ? -1 : 1)

/** Waits until nothing more is taken on. */
async function closed(url: string): Promise<void> {
  const {hostname, port} = new URL(url)
  const isOpen = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(Number(port), hostname, () => resolve(true))
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy())
    })
  while (await isOpen());
}

test.each([
  {grace: 0, title: 'breaks off'},
  {grace: 60, title: 'finishes'},
])('a proxy that is ended amid 100 streams $title what is under way, and records all once', async ({grace}) => {
  const file = path.join(makeFolder({}), 'a.jsonl')
  await using service = await startStreams()
  const program = path.join(inject('programs'), 'cli/bin.js')
  const options = {target: service.url, port: 0, grace, record: file}
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawn(process.execPath, [program, 'proxy', ...args])
  const ended = once(child, 'exit')
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  const [line] = (await once(child.stderr, 'data')) as [Buffer]
  child.stderr.resume()
  const url = /http:\S+/.exec(line.toString())![0]
  const whole = namesOf(100, 'whole')
  await Promise.all(whole.map((name) => read(url, name)))
  const names = namesOf(100)
  const wanted = endsOf(names, {areFinished: grace > 0})
  const streams = names.map((name) => read(url, name))
  const stalling = endsOf(names).filter(({by}) => by === 'proxy').length
  await expect.poll(() => service.stalled()).toBe(stalling)
  await expect.poll(() => readEnds(file).length).toBe(200 - stalling)
  child.kill('SIGTERM')
  if (grace > 0) {
    await closed(url)
    service.finish()
  }
  await Promise.all(streams)
  expect(await ended).toEqual([1, null])
  expect(readEnds(file).sort(byName)).toEqual([...endsOf(whole), ...wanted].sort(byName))
  const breaking = names.filter((name) => name.endsWith('service breaks'))
  expect(stdout.match(/\(truncated-stream\)\n/g)).toHaveLength(breaking.length)
  expect(stdout.trim().split('\n')).toHaveLength(breaking.length)
})
