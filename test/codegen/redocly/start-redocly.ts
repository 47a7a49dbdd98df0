import {once} from 'node:events'
import {request, type IncomingMessage} from 'node:http'
import {json} from 'node:stream/consumers'
import {inject} from 'vitest'
import type {RedoclyRun, RedoclyStart} from '../../../src/codegen/redocly/start-redocly.ts'

/** Runs the Redocly CLI as the module in `src/` does, but in one process for all tests, one run after the other. */
export async function startRedocly(start: RedoclyStart): Promise<RedoclyRun> {
  const asking = request({host: '127.0.0.1', port: inject('redocly'), method: 'POST', agent: false})
  asking.end(JSON.stringify(start))
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  return (await json(response)) as RedoclyRun
}
