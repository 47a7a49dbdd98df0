import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, inject, test} from 'vitest'
import {routes} from './rivers.ts'

/** Leaves a stream that has begun, then has nothing left to do. */
const program = `
  import {createServer} from 'node:http'
  import {createClient, decodeEvents} from '${pathToFileURL(path.join(inject('programs'), 'entries/client.js')).href}'
  const routes = ${JSON.stringify(routes)}
  const server = createServer((_, response) => {
    response.writeHead(200, {'content-type': 'text/event-stream'}).write('data: {"kind":"level"}\\n\\n')
    setTimeout(() => response.destroy(), 50)
  })
  server.listen(0, '127.0.0.1', async () => {
    const baseUrl = 'http://127.0.0.1:' + server.address().port
    const client = createClient({routes, baseUrl, credentials: null, decoders: {'text/event-stream': decodeEvents}})
    await client.watchRiver({stream: true}, {params: {river: 'Arve'}})
    const stream = await client.watchRiver({stream: true}, {params: {river: 'Arve'}})
    await stream[Symbol.asyncIterator]().next()
    server.close()
  })`

test('lets a process end that has forgotten a stream', () => {
  const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    timeout: 100_000,
  })
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})
