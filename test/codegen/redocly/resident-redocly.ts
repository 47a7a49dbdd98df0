import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {inspect} from 'node:util'
import type {RedoclyRun, RedoclyStart} from '../../../src/codegen/redocly/start-redocly.ts'

/** A program that runs the Redocly CLI each time it is told to. Loading it takes longer than most of its runs, and happens once. */
const exit = process.exit.bind(process)
const {readFile} = fs.promises
const {fetch} = globalThis

/** Ends the code that calls `process.exit`, which returns nowhere. */
class Exit extends Error {}

let count = 0
let written = {stdout: '', stderr: ''}
let isRunning = false
let isIdle = false

for (const name of ['stdout', 'stderr'] as const) {
  process[name].write = (text: string | Uint8Array, ...rest: unknown[]) => {
    written[name] += typeof text === 'string' ? text : Buffer.from(text).toString()
    const done = rest.find((value): value is () => void => typeof value === 'function')
    if (done !== undefined) queueMicrotask(done)
    return true
  }
}

process.exit = (code) => {
  finish(code ?? process.exitCode ?? 0)
  if (isIdle) return undefined as never
  throw new Exit()
}

function finish(code: number | string): void {
  if (!isRunning) return
  isRunning = false
  process.channel!.ref()
  process.send!({exitCode: Number(code), ...written} satisfies RedoclyRun)
}

async function run({bin, args, preloaded, env}: RedoclyStart): Promise<void> {
  count++
  written = {stdout: '', stderr: ''}
  isRunning = true
  isIdle = false
  // What ran before may have put others in their places.
  fs.promises.readFile = readFile
  globalThis.fetch = fetch
  process.exitCode = undefined
  process.env = {...env}
  process.argv = [process.execPath, bin, ...args]
  process.removeAllListeners('beforeExit').on('beforeExit', () => {
    isIdle = true
    // A listener of the CLI, which comes after this one, knows the code.
    if (process.listenerCount('beforeExit') === 1) finish(process.exitCode ?? 0)
  })
  // From here on only what the CLI does keeps it running.
  process.channel!.unref()
  for (const module of preloaded) await import(`${module}#${count}`)
  await import(`${pathToFileURL(path.join(path.dirname(bin), '../lib/index.js')).href}?${count}`)
}

function fail(error: unknown): void {
  if (error instanceof Exit) return
  written.stderr += inspect(error)
  finish(1)
}

process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
process.on('disconnect', () => exit())
process.on('message', (start: RedoclyStart) => void run(start).catch(fail))
