import {once} from 'node:events'
import {Readable} from 'node:stream'
import express5 from 'express'
import express4 from 'express4'
import {describe, expect, test} from 'vitest'
import {expressValidator} from '../../src/entries/server.ts'
import {nodeBody} from '../../src/server/node-messages.ts'
import {contract} from './bookings.ts'
import {listening} from './start-framework.ts'

describe.each([
  {version: 4, express: express4},
  {version: 5, express: express5},
])('a refusal in Express $version', ({express}) => {
  test('comes too late where something in front has answered, and does no harm', async () => {
    let handled = 0
    const app = express()
    app.use((_request, response, next) => {
      response.status(503).end()
      next()
    })
    app.use(expressValidator(contract))
    app.use(() => {
      handled++
    })
    const server = await listening(app)
    const ask = async () => {
      const headers = {'content-type': 'application/merge-patch+json', 'if-match': 'e'}
      const url = 'https://api.bookings.example/v1/rooms/room_1'
      return (await server.fetch(new Request(url, {method: 'PATCH', body: '{"name":', headers}))).status
    }
    expect([await ask(), await ask()]).toEqual([503, 503])
    await server.close()
    expect(handled).toBe(0)
  })
})

test('a body whose client went away before it was read is incomplete', async () => {
  const request = Object.assign(new Readable({read() {}}), {headers: {'content-length': '9'}})
  const body = nodeBody({request, response: request, parsed: undefined})!
  request.destroy()
  await once(request, 'close')
  expect(await body.bytes(10, (bytes) => bytes)).toBe('incomplete')
})
