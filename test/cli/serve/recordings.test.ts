import {chmodSync, existsSync, readFileSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {openRecord} from '../../../src/cli/serve/exchange-file.ts'
import {openHar} from '../../../src/cli/serve/har-file.ts'
import type {Exchange} from '../../../src/validate/index.ts'
import {makeFolder} from '../run-main.ts'

const exchange = (index: number): Exchange => ({
  method: 'GET',
  url_path: `/${index}`,
  request: null,
  status: 200,
  response: {index},
  sse: null,
})
const observation = {issues: [], startedAt: new Date(0), waited: 1, received: 1}

function options(cwd: string) {
  const [notices, errors]: [string[], string[]] = [[], []]
  return {
    cwd,
    notices,
    errors,
    onNotice: (notice: string) => void notices.push(notice),
    onError: ({message}: Error) => void errors.push(message),
    version: '1',
    baseUrl: 'https://a.example',
  }
}

const openers = {'a.jsonl': openRecord, 'a.har': openHar}
const names = Object.keys(openers) as (keyof typeof openers)[]
const modeOf = (file: string) => statSync(file).mode & 0o777

describe.runIf(process.platform !== 'win32')('a recording', () => {
  test.each(names)('%s can be read by its owner alone', async (name) => {
    const given = options(makeFolder({}))
    const file = await openers[name](name, given)
    file.write(exchange(1), observation)
    await file.close()
    expect([modeOf(path.join(given.cwd, name)), given.notices, given.errors, readdirSync(given.cwd)]).toEqual([
      0o600,
      [],
      [],
      [name],
    ])
  })

  test('that was there keeps its mode, and it is said who can read it', async () => {
    const given = options(makeFolder({'a.jsonl': ''}))
    chmodSync(path.join(given.cwd, 'a.jsonl'), 0o644)
    await (await openRecord('a.jsonl', given)).close()
    expect([modeOf(path.join(given.cwd, 'a.jsonl')), given.notices]).toEqual([
      0o644,
      [expect.stringMatching(/^a\.jsonl: Others on this machine can read this file/)],
    ])
  })

  test.each(names)('%s is not written through a symbolic link', async (name) => {
    const given = options(makeFolder({'precious.txt': 'precious'}))
    symlinkSync(path.join(given.cwd, 'precious.txt'), path.join(given.cwd, name))
    await expect(openers[name](name, given)).rejects.toThrow(`${name}: Found a symbolic link, expected a file`)
    expect(readFileSync(path.join(given.cwd, 'precious.txt'), 'utf8')).toBe('precious')
  })
})

test('a line that a crash has cut off does not swallow the next one', async () => {
  const given = options(makeFolder({'a.jsonl': '{"method": "GET", "url_pa'}))
  const file = await openRecord('a.jsonl', given)
  file.write(exchange(1), observation)
  await file.close()
  const [torn, whole] = readFileSync(path.join(given.cwd, 'a.jsonl'), 'utf8').split('\n')
  expect([torn, JSON.parse(whole!)]).toEqual(['{"method": "GET", "url_pa', exchange(1)])
})

test('several programs append to one file, and no line is torn', async () => {
  const given = options(makeFolder({}))
  const files = await Promise.all([1, 2, 3].map(() => openRecord('a.jsonl', given)))
  const long = (index: number) => ({...exchange(index), response: 'x'.repeat(100_000)})
  for (let index = 0; index < 30; index++) files[index % 3]!.write(long(index), observation)
  await Promise.all(files.map(({close}) => close()))
  const lines = readFileSync(path.join(given.cwd, 'a.jsonl'), 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as Exchange).url_path).sort()).toEqual(
    Array.from({length: 30}, (_, index) => `/${index}`).sort(),
  )
})

test('an exchange that is nested too deeply is left out, and the next one is not', async () => {
  const given = options(makeFolder({}))
  const file = await openRecord('a.jsonl', given)
  let deep: unknown = 1
  for (let level = 0; level < 50_000; level++) deep = [deep]
  file.write({...exchange(1), response: deep}, observation)
  file.write(exchange(2), observation)
  await file.close()
  expect(readFileSync(path.join(given.cwd, 'a.jsonl'), 'utf8')).toBe(`${JSON.stringify(exchange(2))}\n`)
  expect([given.notices.length, given.errors]).toEqual([1, []])
})

test('an archive is whole at any time, holds all in the end, and is copied no more often than its growth asks for', async () => {
  const given = options(makeFolder({'a.har': 'an older one'}))
  const target = path.join(given.cwd, 'a.har')
  const file = await openHar('a.har', given)
  const entries = () => (JSON.parse(readFileSync(target, 'utf8')) as {log: {entries: unknown[]}}).log.entries.length
  const inodes = new Set([statSync(target).ino])
  let seen = entries()
  for (let index = 0; index < 200; index++) {
    file.write(exchange(index), observation)
    await new Promise((resolve) => setImmediate(resolve))
    const now = entries()
    expect(now).toBeGreaterThanOrEqual(seen)
    seen = now
    inodes.add(statSync(target).ino)
  }
  await file.close()
  expect([entries(), readdirSync(given.cwd)]).toEqual([200, ['a.har']])
  expect(inodes.size).toBeLessThan(40)
})

test('folders are made for recordings', async () => {
  const given = options(makeFolder({}))
  for (const file of [await openHar('hars/new/a.har', given), await openRecord('lines/a.jsonl', given)])
    await file.close()
  expect(existsSync(path.join(given.cwd, 'hars/new/a.har'))).toBe(true)
  expect(existsSync(path.join(given.cwd, 'lines/a.jsonl'))).toBe(true)
})

test('an archive that cannot be written leaves the one before as it was', async () => {
  const given = options(makeFolder({'a.har': 'an older one', 'folder/x': ''}))
  await expect(openHar('a.har/b.har', given)).rejects.toThrow(
    'a.har/b.har: A part of the path is a file, expected a fold',
  )
  await expect(openHar('folder', given)).rejects.toThrow('folder: Found a folder, expected a file.')
  expect(readFileSync(path.join(given.cwd, 'a.har'), 'utf8')).toBe('an older one')
})

test.runIf(existsSync('/dev/full'))('a device is written as it comes, and a full one is told once', async () => {
  const given = options(makeFolder({}))
  for (const open of [openRecord, openHar]) {
    const file = await open('/dev/full', given)
    for (let index = 0; index < 3; index++) file.write(exchange(index), observation)
    await file.close()
  }
  expect(given.errors).toEqual([expect.stringMatching(/^\/dev\/full: /), expect.stringMatching(/^\/dev\/full: /)])
})
