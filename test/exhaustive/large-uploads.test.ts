import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {request, type IncomingMessage} from 'node:http'
import path from 'node:path'
import {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {pipeline} from 'node:stream/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {frameworks} from '../server/start-framework.ts'

/** The kilobytes by which the memory of a server may grow from an upload of 10 MB to one of 100 MB: the platform keeps some for itself. */
const mostGrowth = 30_000
const program = path.resolve(import.meta.dirname, '../server/upload-receiver.ts')
const execArgv = ['--conditions=messages-openapi-source', '--import', 'tsx']

const part = (name: string, more = '') => `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`
const begin = `${part('caption')}Lake\r\n${part('file', '; filename="a.png"\r\nContent-Type: image/png')}`
const uploads = [
  {what: 'bytes', path: 'plan', method: 'PUT', type: 'application/pdf', begin: '', end: ''},
  {what: 'a form', path: 'photos', method: 'POST', type: 'multipart/form-data; boundary=b', begin, end: '\r\n--b--'},
]

/** Line ends, at each of which a boundary could stand. */
const chunk = Buffer.alloc(50_000, '\r\n')

function* bytesOf(length: number, {begin, end}: {readonly begin: string; readonly end: string}): Generator<Buffer> {
  if (begin !== '') yield Buffer.from(begin)
  for (let sent = 0; sent < length; sent += chunk.length) yield chunk
  if (end !== '') yield Buffer.from(end)
}

describe.each(Object.keys(frameworks))('%s', (name) => {
  let server: ChildProcess
  let port: number

  beforeAll(async () => {
    server = fork(program, [name], {execArgv})
    port = ((await once(server, 'message')) as [number])[0]
  })
  afterAll(() => server.disconnect())

  /** The most memory that the server has taken after an upload. */
  async function send(length: number, upload: (typeof uploads)[number]): Promise<number> {
    const {path, method, type} = upload
    const headers = {'content-type': type}
    const outgoing = request({host: '127.0.0.1', port, path: `/v1/rooms/room_1/${path}`, method, headers})
    const responded = once(outgoing, 'response') as Promise<[IncomingMessage]>
    await pipeline(Readable.from(bytesOf(length, upload), {highWaterMark: 1}), outgoing)
    const [response] = await responded
    const received = JSON.parse(await text(response)) as {length: number; kilobytes: number}
    expect(received.length).toBe(length)
    return received.kilobytes
  }

  test.each(uploads)('takes no more memory for 100 MB of $what than for 10 MB', async (upload) => {
    const before = await send(10_000_000, upload)
    expect((await send(100_000_000, upload)) - before).toBeLessThan(mostGrowth)
  })
})
