import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {json} from 'node:stream/consumers'
import type {RedoclyRun, RedoclyStart} from '../../../src/codegen/redocly/start-redocly.ts'

/** The Redocly CLI for all processes of a test run. */
export interface ServedRedocly {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Listens for runs, and gives them one after the other to a `program`, which is started for the first. */
export async function serveRedocly(program: string): Promise<ServedRedocly> {
  let resident: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  const run = (start: RedoclyStart) => {
    const result = last.then(async () => {
      resident ??= fork(program, {execArgv: []})
      resident.send(start)
      const settled = new AbortController()
      const {signal} = settled
      const ended = once(resident, 'exit', {signal}).then(() => Promise.reject(new Error('The program has ended.')))
      try {
        const [answer] = (await Promise.race([once(resident, 'message', {signal}), ended])) as [RedoclyRun]
        return answer
      } finally {
        settled.abort()
      }
    })
    last = result.catch(() => undefined)
    return result
  }
  const server = createServer((request, response) => {
    void json(request)
      .then((start) => run(start as RedoclyStart))
      .then((result) => response.end(JSON.stringify(result)))
      .catch(() => response.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close()
      if (resident === undefined) return
      resident.disconnect()
      await once(resident, 'exit')
    },
  }
}
