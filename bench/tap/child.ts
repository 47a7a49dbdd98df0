import {fork} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout as sleep} from 'node:timers/promises'

/** The report of a process: its memory in bytes, and what it has sent. */
export interface Report {
  /** With the buffers outside of it. */
  readonly heap: number
  readonly resident: number
  /** The most since the last report. */
  readonly peakResident: number
  readonly bytes: number
  readonly events: number
}

/** A server in a process of its own, so that its memory and its time are its own. */
export interface Child extends AsyncDisposable {
  readonly url: string
  readonly report: () => Promise<Report>
}

/** A service, and the proxy before it. */
export interface Pair {
  readonly service: Child
  readonly proxy: Child
}

/** Starts a module of this folder, which tells its address when it listens. */
export async function startChild(module: string, ...args: readonly string[]): Promise<Child> {
  const execArgv = [...process.execArgv, '--expose-gc']
  const child = fork(new URL(module, import.meta.url), args, {execArgv})
  const [url] = (await once(child, 'message')) as [string]
  return {
    url,
    async report() {
      child.send('report')
      const [report] = (await once(child, 'message')) as [Report]
      return report
    },
    async [Symbol.asyncDispose]() {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

/** Lets a child tell its address and report when asked; it ends with its parent. */
export function serveParent(url: string, count: () => Pick<Report, 'bytes' | 'events'>): void {
  let peakResident = 0
  setInterval(() => (peakResident = Math.max(peakResident, process.memoryUsage.rss())), 100)
  const report = async (): Promise<Report> => {
    // Buffers are freed a while after what held them.
    globalThis.gc?.()
    await sleep(300)
    globalThis.gc?.()
    const {heapUsed, external, rss: resident} = process.memoryUsage()
    const peak = Math.max(peakResident, resident)
    peakResident = 0
    return {heap: heapUsed + external, resident, peakResident: peak, ...count()}
  }
  process.on('message', () => void report().then((found) => process.send!(found)))
  process.on('disconnect', () => process.exit())
  process.send!(url)
}
