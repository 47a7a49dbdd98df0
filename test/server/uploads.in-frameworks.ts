import {afterAll, beforeAll, expect, test} from 'vitest'
import type {ProblemDetails, UploadedFile} from '../../src/entries/server.ts'
import {sampleOf} from '../sample.ts'
import {contract} from './bookings.ts'
import {inFrameworks, type Application, type Running} from './frameworks.ts'

const url = 'https://api.bookings.example/v1/rooms/room_1'
const chunk = new Uint8Array(4_096).fill(10)
const count = 12

/** Chunks between a beginning and an end, each made when it is asked for, as long as someone does. */
function streamOf(begin: string, end: string, seen: {made: number} = {made: 0}): ReadableStream<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text)
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (seen.made === 0) controller.enqueue(encode(begin))
        seen.made++
        if (seen.made <= count) return controller.enqueue(chunk)
        controller.enqueue(encode(end))
        controller.close()
      },
    },
    {highWaterMark: 0},
  )
}

const part = (name: string, more = '') => `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`
const file = part('file', '; filename="a.png"\r\nContent-Type: image/png')
const upload = (path: string, body: ReadableStream<Uint8Array>, contentType = 'multipart/form-data; boundary=b') =>
  new Request(`${url}${path}`, {
    method: path === '/plan' ? 'PUT' : 'POST',
    body,
    duplex: 'half',
    headers: {'content-type': contentType, 'x-stream': '1'},
  } as RequestInit)

let begun = {made: 0}
let madeBefore = 0

/** Counts the bytes of uploads, and how much of them had been made when the handler was called. */
const application: Application = async (validated) => {
  const body = validated!.body as ReadableStream<Uint8Array> | {file: UploadedFile; caption?: string; beds?: number}
  madeBefore = begun.made
  let length = 0
  for await (const bytes of body instanceof ReadableStream ? body : body.file.stream()) length += bytes.length
  if (body instanceof ReadableStream) return {body: {length}}
  return {body: {length, name: body.file.name, caption: body.caption, beds: body.beds}}
}

const refused: readonly (readonly [what: string, end: string, status: number, pointer: string | undefined])[] = [
  ['a field behind a long file that is wrong', `\r\n${part('caption')}${'x'.repeat(30)}\r\n--b--`, 400, '#/caption'],
  ['a form that lacks a field at its end', '\r\n--b--', 400, '#/caption'],
  ['a form without an end', '', 400, '#'],
  ['a field that does not fit in memory', `\r\n${part('caption')}${'x'.repeat(20_000)}\r\n--b--`, 413, undefined],
]

inFrameworks(
  (start, index) => {
    let server: Running
    beforeAll(async () => {
      server = await start(contract, application, {maxBody: 10_000, maxUpload: 1_000_000})
    })
    afterAll(() => server.close())

    const ask = async (request: Request) => {
      const response = await server.fetch(request)
      return [response.status, (await response.json()) as unknown] as const
    }

    test('hands over bytes before they have all come', async () => {
      begun = {made: 0}
      const answer = await ask(upload('/plan', streamOf('', '', begun), 'application/pdf'))
      expect(answer).toEqual([200, {length: chunk.length * count}])
      // A network buffers some, a process alone nothing.
      if (server.isInProcess) expect(madeBefore).toBeLessThanOrEqual(1)
    })

    test('hands over a long file before it has come, and checks the fields behind it', async () => {
      begun = {made: 0}
      const begin = `${part('caption')}Lake\r\n${file}`
      const answer = await ask(upload('/photos', streamOf(begin, `\r\n${part('beds')}2\r\n--b--`, begun)))
      expect(answer).toEqual([200, {length: chunk.length * count, name: 'a.png', caption: 'Lake', beds: 2}])
      if (server.isInProcess) expect(madeBefore).toBeLessThanOrEqual(4)
    })

    test.each(sampleOf(refused, 3, index))('refuses %s', async (_what, end, status, pointer) => {
      const [found, problem] = await ask(upload('/photos', streamOf(file, end)))
      expect([found, (problem as ProblemDetails).errors[0]?.pointer]).toEqual([status, pointer])
    })

    test('refuses a field that is wrong before the file behind it is read', async () => {
      begun = {made: 0}
      const [status] = await ask(upload('/photos', streamOf(`${part('beds')}many\r\n${file}`, '\r\n--b--', begun)))
      expect(status).toBe(400)
      if (server.isInProcess) expect(begun.made).toBeLessThanOrEqual(4)
    })
  },
  {isBehindParsers: false},
)
