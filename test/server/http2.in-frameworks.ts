import {connect, createServer, type ClientHttp2Session, type Http2Server} from 'node:http2'
import type {AddressInfo} from 'node:net'
import fastify from 'fastify'
import Koa from 'koa'
import {describe, expect, test} from 'vitest'
import {fastifyPlugin, koaValidator} from '../../src/entries/server.ts'
import {contract} from './bookings.ts'

const startKoa = () => {
  const validate = koaValidator(contract, {responses: 'throw'})
  const app = new Koa().use(validate).use((context) => {
    const {params, body} = validate.of(context, 'updateRoom')
    context.body = {params, body}
  })
  const listener = app.callback()
  return createServer((request, response) => void listener(request, response))
}

const startFastify = async () => {
  const validate = fastifyPlugin(contract, {responses: 'throw'})
  const app = fastify({http2: true})
  await app.register(validate)
  app.patch('/v1/rooms/:id', (request) => {
    const {params, body} = validate.of(request, 'updateRoom')
    return Promise.resolve({params, body})
  })
  await app.ready()
  return app.server
}

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

async function withSession(server: Http2Server, use: (session: ClientHttp2Session) => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  await use(session)
  session.close()
  server.close()
}

describe.each([
  {name: 'koa', start: startKoa},
  {name: 'fastify', start: startFastify},
])('$name over HTTP/2', ({start}) => {
  test('checks parameters and a body without a length', async () => {
    await withSession(await start(), async (session) => {
      const params = {path: {roomId: 'room_1'}, header: {'If-Match': 'e'}, query: {}, cookie: {}}
      expect(await ask(session, '{"name":"x"}')).toMatchObject([200, {params, body: {name: 'x'}}])
      expect((await ask(session, ''))[0]).toBe(200)
      expect(await ask(session, '{"name":1}')).toMatchObject([422, {instance: path, errors: [{pointer: '#/name'}]}])
      expect(await ask(session, '', {'content-type': 'text/plain'})).toMatchObject([422, {errors: [{in: 'header'}]}])
    })
  })
})
