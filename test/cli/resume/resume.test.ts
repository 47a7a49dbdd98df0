import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import type {Io} from '../../../src/cli/io.ts'
import {main} from '../../../src/cli/main.ts'
import {makeFolder, runMain} from '../run-main.ts'

/** Long enough that a file is read in several chunks. Some are refused, some are no JSON, and some lines are blank. */
function lines(name: string, count: number): string {
  const request = (id: number) => ({
    model: `${name}-${id % 2}`,
    max_tokens: id % 7,
    messages: [{role: 'user', content: 'é'.repeat(20_000)}],
  })
  return Array.from({length: count}, (_, id) =>
    id % 5 === 4
      ? '{"id": \n\n'
      : `${JSON.stringify({id, method: 'POST', url_path: '/v1/messages', request: request(id), status: 0})}\n`,
  ).join('')
}

const archive = JSON.stringify({
  log: {
    entries: Array.from({length: 4}, (_, id) => ({
      request: {
        method: 'POST',
        url: `https://${id === 1 ? 'elsewhere.example' : 'api.anthropic.com'}/v1/messages`,
        headers: [],
        postData: {mimeType: 'application/json', text: id === 2 ? '{}' : '{'},
      },
      response: {status: 0, headers: [], content: {}},
    })),
  },
})

const files = {
  'in/a.jsonl': lines('a', 15),
  'in/b.jsonl.gz': gzipSync(lines('b', 10)),
  'in/c.har': archive,
  'in/d.json': '{"model": "m"}',
  'in/e.json': '{',
  'in/f.jsonl': lines('f', 6).trimEnd(),
}

const command = ['validate', 'in', '--summary', 'summary', '--out', 'out', '--resume', 'checkpoint']

/** Runs a command whose `count`th message about an input is its last: nothing comes after it, as with a process that is killed. */
async function interruptedAt(count: number, args: readonly string[], cwd: string): Promise<boolean> {
  let left = count
  const quiet = () => Promise.resolve()
  const io: Io = {
    stdin: Object.assign((async function* (): AsyncGenerator<Uint8Array> {})(), {isTTY: true}),
    stdout: {isTTY: false, write: quiet},
    stderr: {
      isTTY: false,
      write: (text) => (text.includes('in the JSON') && --left < 0 ? Promise.reject(new Error('killed')) : quiet()),
    },
    cwd,
    untilStopped: quiet,
  }
  await main(args, io)
  return left < 0
}

function readResults(cwd: string) {
  return {out: readFileSync(path.join(cwd, 'out'), 'utf8'), summary: readFileSync(path.join(cwd, 'summary'), 'utf8')}
}

// A clock that stands still: then a checkpoint is always due.
beforeEach(() => {
  vi.useFakeTimers({toFake: ['performance']})
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([
  {format: 'ndjson', first: 0},
  {format: 'text', first: 5},
])('a run in $format gives the same output, summary and sums wherever it is interrupted', async ({format, first}) => {
  const args = [...command, '--format', format]
  const whole = makeFolder(files)
  const {code, stderr} = await runMain(args, {cwd: whole})
  const sums = stderr.split('\n').slice(-3)
  expect(sums[0]).toMatch(/^29 payloads: .* 7 inputs unreadable, 1 of other services left out\.$/)
  const want = readResults(whole)
  const cwd = makeFolder(files)
  const checkpoint = path.join(cwd, 'checkpoint')
  const places = new Set<string>()
  for (let at = first; await interruptedAt(at, args, cwd); at++) {
    if (existsSync(checkpoint)) places.add(readFileSync(checkpoint, 'utf8').replace(/^.*"place"/s, ''))
    // Once more, at the message after the next.
    await interruptedAt(1, args, cwd)
    const resumed = await runMain(args, {cwd})
    expect([resumed.code, resumed.stderr.split('\n').slice(-3)]).toEqual([code, sums])
    expect(readResults(cwd)).toEqual(want)
    expect(existsSync(checkpoint)).toBe(false)
  }
  expect(places.size).toBeGreaterThan(1)
})

describe('a checkpoint', () => {
  async function interrupt() {
    const cwd = makeFolder(files)
    expect(await interruptedAt(5, command, cwd)).toBe(true)
    return cwd
  }
  const refusal = (reason: string) =>
    `checkpoint: Found the checkpoint of another run: ${reason}. Repeat the command that was interrupted, or delete this file to begin again.\n`

  test.each([
    {
      what: 'another contract',
      args: ['--contract', 'native'],
      reason: '"--contract" was "documented", and is "native"',
    },
    {what: 'another option', args: ['--strict'], reason: '"--strict" was not given, and is given'},
    {what: 'another rule', args: ['--rule', 'x=off'], code: 'Unknown rule'},
    {what: 'more inputs', args: ['in/a.jsonl'], reason: 'it had 6 inputs, and this one has 7'},
  ])('is refused with $what', async ({args, reason, code}) => {
    const cwd = await interrupt()
    const {code: exit, stderr} = await runMain([...command, ...args], {cwd})
    expect(exit).toBe(2)
    expect(stderr).toContain(reason === undefined ? code : refusal(reason))
  })

  test('is refused when an input or the output is not what it was', async () => {
    const cwd = await interrupt()
    writeFileSync(path.join(cwd, 'out'), '')
    expect((await runMain(command, {cwd})).stderr).toMatch(/^out: Found 0 bytes, expected the \d+ that /m)
    writeFileSync(path.join(cwd, 'in/f.jsonl'), '{}')
    expect((await runMain(command, {cwd})).stderr).toContain(refusal('the input "in/f.jsonl" has changed since'))
  })

  test.each(['', '{}', '{"version": 1}', '[]'])('is none: %j', async (text) => {
    const cwd = makeFolder({...files, checkpoint: text})
    const {code, stderr} = await runMain(command, {cwd})
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^checkpoint:.* (?:Found no checkpoint|Found the end)/m)])
    expect(readFileSync(path.join(cwd, 'checkpoint'), 'utf8')).toBe(text)
  })
})

test('folders are made for the files that are written', async () => {
  const cwd = makeFolder({'in/a.jsonl': lines('a', 1)})
  const args = ['validate', 'in', '--out', 'new/out', '--summary', 'new/deep/summary', '--resume', 'state/checkpoint']
  const {stderr} = await runMain(args, {cwd})
  expect(stderr).not.toContain('does not exist')
  expect(['new/out', 'new/deep/summary'].map((file) => existsSync(path.join(cwd, file)))).toEqual([true, true])
})

test.each([
  {args: ['--resume', 'c', '--out', 'o'], stdin: '{}', says: 'The standard input cannot be read a second time'},
  {args: ['in', '--resume', 'c'], says: 'The option "--out" is missing'},
  {
    args: ['in', '--resume', 'c', '--out', 'o', '--format', 'json'],
    says: 'Found the format "json", which is one document',
  },
  {args: ['in/a.jsonl', '--out', 'in/a.jsonl'], says: 'Found "in/a.jsonl" for "--out", which is an input'},
  {args: ['in', '--out', 'o', '--summary', './o'], says: 'Found "./o" for "--summary", which is that of "--out"'},
  {args: ['in', '--out', 'in'], says: 'Found "in" for "--out", which is an input'},
  {args: ['in/*', '--out', 'in'], says: 'in: Found a folder, expected a file'},
  {
    args: ['in', '--resume', 'in/a.jsonl/c', '--out', 'o'],
    says: 'in/a.jsonl/c: A part of the path is a file, expected a folder',
  },
])('$args is refused before anything is written', async ({args, stdin, says}) => {
  const cwd = makeFolder({'in/a.jsonl': 'x'})
  const {code, stderr} = await runMain(['validate', ...args], {cwd, ...(stdin !== undefined && {stdin})})
  expect([code, stderr]).toEqual([2, expect.stringContaining(says)])
  expect(readFileSync(path.join(cwd, 'in/a.jsonl'), 'utf8')).toBe('x')
  expect(existsSync(path.join(cwd, 'o'))).toBe(false)
})
