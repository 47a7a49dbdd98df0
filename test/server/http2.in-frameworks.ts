import {createServer} from 'node:http2'
import fastify from 'fastify'
import Koa from 'koa'
import {describe, test} from 'vitest'
import {fastifyPlugin, koaValidator} from '../../src/entries/server.ts'
import {contract} from './bookings.ts'
import {expectChecksOverHttp2} from './over-http2.ts'

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

describe.each([
  {name: 'koa', start: startKoa},
  {name: 'fastify', start: startFastify},
])('$name over HTTP/2', ({start}) => {
  test('checks parameters and a body without a length', async () => {
    await expectChecksOverHttp2(await start())
  })
})
