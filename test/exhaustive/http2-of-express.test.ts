import {createServer} from 'node:http2'
import {createRequire} from 'node:module'
import path from 'node:path'
import express from 'express'
import {test} from 'vitest'
import {expressValidator} from '../../src/entries/server.ts'
import {contract} from '../server/bookings.ts'
import {expectChecksOverHttp2} from '../server/over-http2.ts'
import {isInstalled} from '../servers/start-servers.ts'

const load = createRequire(path.join(import.meta.dirname, '../servers/package.json'))

// Express itself fails with every request over HTTP/2.
test.runIf(isInstalled)('Express over HTTP/2 is checked behind a bridge', async () => {
  const bridge = load('http2-express') as (factory: typeof express) => express.Express
  const validate = expressValidator(contract, {responses: 'throw'})
  const app = bridge(express)
  app.use(validate).patch('/v1/rooms/:id', (request, response) => {
    const {params, body} = validate.of(request, 'updateRoom')
    response.json({params, body})
  })
  await expectChecksOverHttp2(createServer(app as never))
})
