import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'
import {inject} from 'vitest'
import type {RedoclyRun, RedoclyStart} from '../../../src/codegen/redocly/start-redocly.ts'

let resident: ChildProcess | undefined
let last: Promise<unknown> = Promise.resolve()

/** Runs the Redocly CLI as the module in `src/` does, but in one process for all tests, one run after the other. */
export async function startRedocly(start: RedoclyStart): Promise<RedoclyRun> {
  const run = last.then(async () => {
    resident ??= fork(path.join(inject('programs'), '../resident-redocly.js'), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
    })
    resident.send(start)
    const [result] = (await once(resident, 'message')) as [RedoclyRun]
    return result
  })
  last = run.catch(() => undefined)
  return run
}
