import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, existsSync, openSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {Readable} from 'node:stream'
import {expect, inject, test} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {main} from '../../src/cli/main.ts'
import {amount, isExhaustive} from '../sample.ts'
import {runMain} from './run-main.ts'

const line = `${JSON.stringify({
  method: 'POST',
  url_path: '/v1/messages',
  request: {model: 'm', max_tokens: 0, messages: [{role: 'user', content: 'x'.repeat(1000)}]},
})}\n`

function start(...args: string[]) {
  return startAfter('', ...args)
}

/** The program, in a process that runs `code` before it. */
function startAfter(code: string, ...args: string[]) {
  const preload = `--import=data:text/javascript,${encodeURIComponent(code)}`
  return spawn(process.execPath, [preload, path.join(inject('programs'), 'cli/bin.js'), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

test('the program reads its standard input, prints and sets its exit code', async () => {
  const child = start('validate', '--format', 'ndjson')
  child.stdin.end(line.repeat(3))
  const [stdout, stderr] = await Promise.all([
    Readable.from(child.stdout).toArray(),
    Readable.from(child.stderr).toArray(),
  ])
  expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(1)
  expect(stdout.join('').trim().split('\n')).toHaveLength(3)
  expect(stderr.join('')).toBe('3 payloads: 0 valid, 3 invalid, 3 errors, 0 warnings.\n')
})

/** Prints the flags that the program gives the engine. */
const tellingFlags = `
  const v8 = process.getBuiltinModule('node:v8')
  const {setFlagsFromString} = v8
  v8.setFlagsFromString = (flag) => {
    process._rawDebug(flag)
    setFlagsFromString(flag)
  }`

const late = '--(?:interrupt-budget|invocation-count-for-turbofan)=\\d+\n'

test.each([
  ['generate', `^${late}`],
  ['docs', `^${late}--heap-growing-percent=50\n`],
  ['validate', '^'],
])('%s has the engine work as is best for it, by flags that it knows', async (name, flags) => {
  const child = startAfter(tellingFlags, name, 'missing.yaml')
  const stderr = await Readable.from(child.stderr).toArray()
  expect(stderr.join('')).toMatch(new RegExp(`${flags}(?:messages-openapi|missing\\.yaml): The `))
})

/** Makes the descriptors of standard streams such as do not wait: reading finds nothing yet, and writing has room for ten bytes. */
const withoutWaiting = `
  const fs = process.getBuiltinModule('node:fs')
  const {read, writeSync} = fs
  const busy = () => Object.assign(new Error('busy'), {code: 'EAGAIN'})
  fs.read = (descriptor, ...args) => (descriptor === 0 ? args.at(-1)(busy()) : read(descriptor, ...args))
  const written = new Set()
  fs.writeSync = (descriptor, data) => {
    if (written.has(descriptor)) throw busy()
    written.add(descriptor)
    return writeSync(descriptor, data, 0, 10)
  }`

test('standard streams that another program made such as do not wait lose nothing', async () => {
  const child = startAfter(withoutWaiting, 'validate', '--format', 'ndjson')
  child.stdin.end(line.repeat(400))
  const stdout = await Readable.from(child.stdout).toArray()
  const rows = stdout
    .join('')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as {readonly valid: boolean})
  expect(rows.filter(({valid}) => !valid)).toHaveLength(400)
  expect((await Readable.from(child.stderr).toArray()).join('')).toMatch(/^400 payloads: .*\n$/)
})

test.skipIf(process.platform === 'win32')('a folder as the standard input is told as what it is', async () => {
  const folder = openSync(import.meta.dirname, 'r')
  const child = spawn(process.execPath, [path.join(inject('programs'), 'cli/bin.js'), 'validate', '-'], {
    stdio: [folder, 'ignore', 'pipe'],
  })
  closeSync(folder)
  const stderr = (await Readable.from(child.stderr!).toArray()).join('')
  expect(stderr).toMatch(/^<stdin>: Found a folder, expected a file\.\n/)
  expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(2)
})

test
  .runIf(existsSync('/dev/full'))
  .each([
    [['--help']],
    [['validate', '--format', 'ndjson', '-']],
    [['validate', '--format', 'ndjson', '--out', '/dev/full', '-']],
  ])('a full disk is told in a sentence: %j', async (args) => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [path.join(inject('programs'), 'cli/bin.js'), ...args], {
    stdio: ['pipe', full, 'pipe'],
  })
  closeSync(full)
  child.stdin!.on('error', () => {}).end(line)
  const stderr = (await Readable.from(child.stderr!).toArray()).join('')
  expect(stderr).toBe(
    'messages-openapi: The output ends too early. The disk is full: make room, and run the command again.\n',
  )
  expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(2)
})

/** Tells on the standard error which modules of Node.js are loaded at the end. */
const tellModules = 'process.on("exit", () => process._rawDebug("\\n" + process.moduleLoadList.join("\\n")))'

function streamModulesOf(stderr: string): string[] {
  const modules = stderr.split('\n').filter((row) => row.startsWith('NativeModule '))
  expect(modules).toContain('NativeModule fs')
  return modules.filter((name) => /^NativeModule (?:stream|net|tty|internal\/mime|internal\/fs\/streams)$/.test(name))
}

test.each([
  ['--version'],
  ['--help'],
  ['validate', '-'],
  ['validate', 'package.json', '--as', 'request', '--operation', 'createMessage'],
])('what streams of Node.js need is not loaded for "%s"', async (...args) => {
  const child = startAfter(tellModules, ...args)
  child.stdin.end(JSON.stringify({model: 'm', max_tokens: 1, messages: []}))
  const [stdout, stderr] = await Promise.all([
    Readable.from(child.stdout).toArray(),
    Readable.from(child.stderr).toArray(),
  ])
  expect(stdout.join('')).toMatch(/^\d|^Usage|error/)
  expect(streamModulesOf(stderr.join(''))).toEqual([])
})

test.skipIf(process.platform === 'win32')('nor where the output is the null device', async () => {
  const args = [path.join(inject('programs'), 'cli/bin.js'), 'validate', 'package.json', '--as', 'request']
  const preload = `--import=data:text/javascript,${encodeURIComponent(tellModules)}`
  const child = spawn(process.execPath, [preload, ...args], {stdio: ['ignore', 'ignore', 'pipe']})
  const stderr = await Readable.from(child.stderr).toArray()
  expect(streamModulesOf(stderr.join(''))).toEqual([])
  expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(1)
})

test('the program ends in peace when its reader goes away, also while input is still coming', async () => {
  const child = start('validate', '--format', 'ndjson')
  const errors = Readable.from(child.stderr).toArray()
  // Writing fails once the program has ended, which is what is awaited.
  child.stdin.on('error', () => undefined)
  const closed = once(child, 'close')
  child.stdout.once('data', () => child.stdout.destroy())
  while (child.exitCode === null && child.stdin.writable)
    if (!child.stdin.write(line.repeat(20)))
      await Promise.race([once(child.stdin, 'drain').catch(() => closed), closed])
  const [code] = (await closed) as [number]
  expect(code).toBe(1)
  expect((await errors).join('')).toMatch(/^\d[\d,]* payloads: .*\n$/)
})

test('threads give what one thread gives, in the same order', async () => {
  const repeats = amount(1, 5)
  const lines = Array.from({length: 300}, (_, id) =>
    id === 150 ? '{"id": \n' : line.replace('{', `{"id":"${id}",`).replace('"max_tokens":0', `"max_tokens":${id % 3}`),
  )
  const text = lines.join('').repeat(repeats)
  const child = start('validate', '--format', 'ndjson', '--jobs', String(amount(2, 3)))
  child.stdin.end(text)
  const [stdout, stderr] = (
    await Promise.all([Readable.from(child.stdout).toArray(), Readable.from(child.stderr).toArray()])
  ).map((chunks) => chunks.join(''))
  const inOne = await runMain(['validate', '--format', 'ndjson'], {stdin: text})
  // The program has its description in a folder of its own.
  expect(stdout!.replaceAll(/"[^"]*(?=generated\/)/g, '"')).toBe(inOne.stdout)
  expect(stderr).toBe(inOne.stderr)
  expect(stdout!.trim().split('\n')).toHaveLength(repeats * 299)
  expect(stderr).toContain('<stdin>:151:8: Found the end in the JSON, expected a value.')
})

test('no more of its input is read than what was printed for has made room for', async () => {
  let [read, printed, most] = [0, 0, 0]
  async function* source(): AsyncGenerator<Uint8Array, void> {
    const chunk = new TextEncoder().encode(line.repeat(10))
    for (let count = 0; count < 40; count++) {
      read += 10
      most = Math.max(most, read - printed)
      yield await Promise.resolve(chunk)
    }
  }
  const stdout = {
    isTTY: false,
    write(text: string) {
      printed += text.split('\n').length - 1
      return Promise.resolve()
    },
  }
  const stdin = Object.assign(source(), {isTTY: false})
  const stderr = {isTTY: false, write: () => Promise.resolve()}
  const io: Io = {stdin, stdout, stderr, cwd: process.cwd(), untilStopped: () => Promise.resolve()}
  expect(await main(['validate', '--format', 'ndjson'], io)).toBe(1)
  expect(printed).toBe(400)
  expect(most).toBeLessThanOrEqual(40)
})

test.runIf(isExhaustive)('recorded traffic passes through in constant memory', async () => {
  const child = start('validate', '--format', 'ndjson', '--quiet')
  const block = line.repeat(1000)
  const blocks = 25
  let printed = 0
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.length))
  let peak = 0
  for (let count = 0; count < blocks; count++) {
    if (!child.stdin.write(block)) await once(child.stdin, 'drain')
    peak = Math.max(peak, residentMegabytes(child.pid!))
  }
  child.stdin.end()
  await once(child, 'close')
  expect(printed).toBeGreaterThan(blocks * 200_000)
  expect(peak).toBeLessThan(300)
})

/** @see https://www.man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function residentMegabytes(pid: number): number {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024
}
