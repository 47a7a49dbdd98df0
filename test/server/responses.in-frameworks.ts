import {afterAll, expect, test} from 'vitest'
import type {ServerValidatorOptions} from '../../src/entries/server.ts'
import type {Issue} from '../../src/issue.ts'
import {sampleOf} from '../sample.ts'
import {contract} from './bookings.ts'
import {inFrameworks, type Application, type Reply, type Running} from './frameworks.ts'

const origin = 'https://api.bookings.example/v1'
const sound = {headers: {'x-version': '1'}, body: {id: 'room_1', name: 'Attic'}}
const problems = {'content-type': 'application/problem+json'}

const faults: readonly {readonly name: string; readonly reply: Reply; readonly codes: readonly string[]}[] = [
  {name: 'a wrong body', reply: {...sound, body: {id: 1, name: 'x'}}, codes: ['wrong-type']},
  {name: 'a missing header', reply: {body: sound.body}, codes: ['missing-header']},
  {name: 'a status that is not described', reply: {...sound, status: 418}, codes: ['unknown-status']},
]

const off: ServerValidatorOptions = {}
const warn: ServerValidatorOptions = {responses: 'warn'}
const thrown: ServerValidatorOptions = {responses: 'throw'}
const detailed: ServerValidatorOptions = {responses: 'throw', responseDetails: true}
const mounted: ServerValidatorOptions = {basePath: '/api/'}
const passing: ServerValidatorOptions = {undescribed: 'pass', maxBody: 100}
const formatting: ServerValidatorOptions = {
  formatter: (issues, {method, url}, {status}) =>
    Response.json({error: issues[0]?.code, at: `${method} ${url}`}, {status: status === 401 ? 499 : status}),
}

inFrameworks(
  (start, index) => {
    // One server for each of the options, whose application is changed.
    const servers = new Map<ServerValidatorOptions, Promise<Running>>()
    const reported: Issue[] = []
    let application: Application
    const running = (options: ServerValidatorOptions): Promise<Running> => {
      const onResponseIssues = (issues: readonly Issue[]) => reported.push(...issues)
      const known =
        servers.get(options) ??
        start(contract, (validated, readBody) => application(validated, readBody), {...options, onResponseIssues})
      servers.set(options, known)
      return known
    }
    afterAll(async () => {
      for (const server of await Promise.all(servers.values())) await server.close()
    })

    /** The response of an application that replies so, with what was reported. */
    async function ask(
      reply: Reply | Application,
      options: ServerValidatorOptions,
      path = '/rooms/room_1',
      init: RequestInit = {},
    ) {
      application = typeof reply === 'function' ? reply : () => Promise.resolve(reply)
      reported.length = 0
      const {fetch} = await running(options)
      const response = await fetch(new Request(`${origin}${path}`, init))
      const body: unknown = await response.json()
      return {status: response.status, body, headers: response.headers, codes: reported.map(({code}) => code)}
    }

    test.each(sampleOf(faults, 3, index))('reports $name, and replaces it where it shall', async ({reply, codes}) => {
      const {status = 200, body} = reply
      expect(await ask(reply, off)).toMatchObject({status, body, codes: []})
      expect(await ask(reply, warn)).toMatchObject({status, body, codes})
      const replaced = await ask(reply, thrown)
      expect(replaced).toMatchObject({status: 500, body: {title: 'Internal Server Error', status: 500}, codes})
      expect(JSON.stringify(replaced.body)).not.toContain('integer')
    })

    test('sends what fits as it is, and failures of the application too', async () => {
      expect(await ask(sound, thrown)).toMatchObject({status: 200, body: sound.body, codes: []})
      expect(await ask({status: 404, headers: problems, body: {}}, thrown)).toMatchObject({status: 404, codes: []})
      expect(await ask({status: 503, body: {}}, thrown)).toMatchObject({status: 503, codes: []})
    })

    test('tells what was wrong where it shall', async () => {
      const {body} = await ask(faults[0]!.reply, detailed)
      expect(body).toMatchObject({errors: [{pointer: '#/id', detail: 'Found an integer (1), expected a string.'}]})
    })

    test('refuses in the words of a formatter, which needs not know of challenges', async () => {
      const {status, body, headers} = await ask(sound, formatting, '/rooms?limit=1')
      expect([status, body]).toEqual([499, {error: 'missing-credentials', at: 'GET /v1/rooms?limit=1'}])
      expect(headers.get('www-authenticate')).toBe('Bearer realm="Bookings API"')
    })

    test('stands at a path of its own', async () => {
      expect(await ask(sound, mounted, '/../api/v1/rooms/room_1')).toMatchObject({status: 200})
      expect(await ask(sound, mounted, '/../api/rooms/x')).toMatchObject({status: 400})
      expect(await ask(sound, mounted)).toMatchObject({status: 404})
    })

    test('leaves alone what the description does not have, where it shall and can', async () => {
      const init = {method: 'POST', body: '{"a":1}', headers: {'content-type': 'application/json'}}
      const application: Application = async (validated, readBody) => ({
        body: {validated: validated !== undefined, body: await readBody()},
      })
      const {status, body} = await ask(application, passing, '/nowhere', init)
      // A handler has operations alone.
      const {servesOperations = false} = await running(passing)
      expect([status, body]).toMatchObject(servesOperations ? [404, {status: 404}] : [200, {validated: false}])
    })

    test('leaves the body to handlers', async () => {
      const headers = {'content-type': 'application/merge-patch+json', 'if-match': 'e'}
      const application: Application = async (_validated, readBody) => ({body: {body: await readBody()}})
      const init = {method: 'PATCH', body: '{"name":"x"}', headers}
      const {body} = (await ask(application, off, '/rooms/room_1', init)).body as {body: unknown}
      expect(typeof body === 'string' ? (JSON.parse(body) as unknown) : body).toEqual({name: 'x'})
    })
  },
  {isBehindParsers: false},
)
