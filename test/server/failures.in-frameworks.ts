import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import type {ServerValidatorOptions} from '../../src/entries/server.ts'
import {contract} from './bookings.ts'
import {inFrameworks, type Application, type Running} from './frameworks.ts'

const room = 'https://api.bookings.example/v1/rooms/room_1'
const patch = {
  method: 'PATCH',
  body: '{"name":"x"}',
  headers: {'content-type': 'application/merge-patch+json', 'if-match': 'e'},
}
const broken = () => {
  throw new Error('broken')
}

inFrameworks(
  (start) => {
    let application: Application
    let server: Running
    let options: Pick<ServerValidatorOptions, 'formatter' | 'onResponseIssues'>
    beforeAll(async () => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const formatter: ServerValidatorOptions['formatter'] = (...given) => options.formatter!(...given)
      const onResponseIssues: ServerValidatorOptions['onResponseIssues'] = (...given) =>
        options.onResponseIssues?.(...given)
      server = await start(contract, (...given) => application(...given), {
        responses: 'throw',
        formatter,
        onResponseIssues,
      })
    })
    afterAll(async () => {
      vi.restoreAllMocks()
      await server.close()
    })

    /** The status by which a framework responds to a failure; a handler in the shape of `fetch` fails itself. */
    const ask = (init: RequestInit = {}, url = room) =>
      server.fetch(new Request(url, init)).then(
        ({status}) => status,
        (error: unknown) => ((error as Error).message === 'broken' ? 500 : error),
      )

    test('hands failures of handlers to the framework, at once and after a body was read', async () => {
      options = {}
      application = broken
      expect([await ask(), await ask(patch)]).toEqual([500, 500])
      application = () => Promise.reject(new Error('broken'))
      expect([await ask(), await ask(patch)]).toEqual([500, 500])
    })

    test('hands failures of a formatter to the framework', async () => {
      options = {formatter: broken}
      expect([await ask({}, `${room}s`), await ask({...patch, body: '{}'})]).toEqual([500, 500])
      application = () => Promise.resolve({body: 'x'})
      expect(await ask()).toBe(500)
    })

    test('hands a response of a formatter that cannot be sent to the framework', async () => {
      options = {formatter: () => Response.error()}
      const seen = [await ask({}, `${room}s`), await ask({...patch, body: '{}'})]
      for (const one of seen) expect(one instanceof RangeError ? 500 : one).toBe(500)
    })

    test('hands failures of what receives issues to the framework', async () => {
      options = {onResponseIssues: broken}
      application = () => Promise.resolve({body: 'x'})
      expect(await ask()).toBe(500)
    })
  },
  {isBehindParsers: false},
)
