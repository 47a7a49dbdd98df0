import {connect, type ClientHttp2Session, type Http2Server} from 'node:http2'
import type {AddressInfo} from 'node:net'
import {expect} from 'vitest'

const path = '/v1/rooms/room_1'
const fields = {'content-type': 'application/merge-patch+json', 'if-match': 'e'}

/** A request whose body no header tells of, unless it is empty. */
function ask(session: ClientHttp2Session, body: string, more: Readonly<Record<string, string>> = fields) {
  return new Promise<readonly [status: number | undefined, body: unknown]>((resolve, reject) => {
    const stream = session.request({':method': 'PATCH', ':path': path, ...more}, {endStream: body === ''})
    let [status, text]: [number | undefined, string] = [undefined, '']
    stream.on('response', (headers) => (status = headers[':status']))
    stream.on('data', (chunk) => (text += String(chunk)))
    stream.on('end', () => resolve([status, JSON.parse(text)]))
    stream.on('error', reject)
    if (body !== '') stream.end(body)
  })
}

/** Expects that a server of the bookings checks parameters and a body without a length. */
export async function expectChecksOverHttp2(server: Http2Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const params = {path: {roomId: 'room_1'}, header: {'If-Match': 'e'}, query: {}, cookie: {}}
  expect(await ask(session, '{"name":"x"}')).toMatchObject([200, {params, body: {name: 'x'}}])
  expect((await ask(session, ''))[0]).toBe(200)
  expect(await ask(session, '{"name":1}')).toMatchObject([422, {instance: path, errors: [{pointer: '#/name'}]}])
  expect(await ask(session, '', {'content-type': 'text/plain'})).toMatchObject([422, {errors: [{in: 'header'}]}])
  session.close()
  server.close()
}
