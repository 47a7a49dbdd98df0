import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'

/** Leaves a stream that has begun, then has nothing left to do. */
const program = `
  import {createServer} from 'node:http'
  import {createClient, decodeEvents} from './src/client/index.ts'
  import {routes} from './test/client/rivers.ts'
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
  const args = ['--import', 'tsx', '--conditions=messages-openapi-source', '--input-type=module', '--eval', program]
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', timeout: 25_000})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})
