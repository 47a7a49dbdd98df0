import {onTestFinished} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {main} from '../../src/cli/main.ts'
import type {Run} from './run-main.ts'

export interface Started {
  /** The URL of its listener. */
  readonly url: string
  /** The output so far. */
  readonly written: {readonly stdout: string; readonly stderr: string}
  /** Asks it to end, as a signal does, and waits until it has. */
  readonly stop: () => Promise<Run>
}

/** Runs a command that listens in this process, on a free port. It ends with the test. */
export async function startMain(args: readonly string[], cwd = process.cwd()): Promise<Started> {
  const written = {stdout: '', stderr: ''}
  const signal = new AbortController()
  const stopped = new Promise<void>((resolve) => signal.signal.addEventListener('abort', () => resolve()))
  let ended: Promise<number> = Promise.resolve(0)
  const listening = new Promise<string>((resolve, reject) => {
    const output = (name: 'stdout' | 'stderr') => ({
      isTTY: false,
      write(text: string) {
        written[name] += text
        const url = /http:\S+/.exec(text)?.[0]
        if (url !== undefined) resolve(url)
        return Promise.resolve()
      },
    })
    const stdin = Object.assign(noInput(), {isTTY: true})
    const io: Io = {stdin, stdout: output('stdout'), stderr: output('stderr'), cwd, untilStopped: () => stopped}
    ended = main([...args, '--port', '0'], io)
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${written.stderr}`)))
  })
  const stop = async () => {
    signal.abort()
    return {code: await ended, ...written}
  }
  onTestFinished(async () => {
    await stop()
  })
  return {url: await listening, written, stop}
}

async function* noInput(): AsyncGenerator<Uint8Array, void> {}
