import {describe, expect, test} from 'vitest'
import type {ServerValidatorOptions} from '../../src/entries/server.ts'
import type {Issue} from '../../src/issue.ts'
import {compile} from '../validate/compile.ts'
import {bookings} from './bookings.ts'
import {frameworks, type Reply} from './frameworks.ts'

const contract = await compile(bookings)
const origin = 'https://api.bookings.example/v1'
const sound = {headers: {'x-version': '1'}, body: {id: 'room_1', name: 'Attic'}}
const problems = {'content-type': 'application/problem+json'}

const faults: readonly {readonly name: string; readonly reply: Reply; readonly codes: readonly string[]}[] = [
  {name: 'a wrong body', reply: {...sound, body: {id: 1, name: 'x'}}, codes: ['wrong-type']},
  {name: 'a missing header', reply: {body: sound.body}, codes: ['missing-header']},
  {name: 'a status that is not described', reply: {...sound, status: 418}, codes: ['unknown-status']},
]

describe.each(Object.entries(frameworks))('%s', (_name, start) => {
  /** The response of an application that replies so, with what was reported. */
  async function ask(reply: Reply, options: ServerValidatorOptions, path = '/rooms/room_1', init: RequestInit = {}) {
    const reported: Issue[] = []
    const server = await start(contract, () => Promise.resolve(reply), {
      ...options,
      onResponseIssues: (issues) => reported.push(...issues),
    })
    const response = await server.fetch(new Request(`${origin}${path}`, init))
    const body: unknown = await response.json()
    await server.close()
    return {status: response.status, body, headers: response.headers, codes: reported.map(({code}) => code)}
  }

  test.each(faults)('reports $name, and replaces it where it shall', async ({reply, codes}) => {
    const off = await ask(reply, {})
    expect(off).toMatchObject({status: reply.status ?? 200, body: reply.body, codes: []})
    expect(await ask(reply, {responses: 'warn'})).toMatchObject({status: off.status, body: reply.body, codes})
    const thrown = await ask(reply, {responses: 'throw'})
    expect(thrown).toMatchObject({status: 500, body: {title: 'Internal Server Error', status: 500}, codes})
    expect(JSON.stringify(thrown.body)).not.toContain('integer')
  })

  test('sends what fits as it is, and failures of the application too', async () => {
    const options = {responses: 'throw'} as const
    expect(await ask(sound, options)).toMatchObject({status: 200, body: sound.body, codes: []})
    expect(await ask({status: 404, headers: problems, body: {}}, options)).toMatchObject({status: 404, codes: []})
    expect(await ask({status: 503, body: {}}, options)).toMatchObject({status: 503, codes: []})
  })

  test('tells what was wrong where it shall', async () => {
    const {body} = await ask(faults[0]!.reply, {responses: 'throw', responseDetails: true})
    expect(body).toMatchObject({errors: [{pointer: '#/id', detail: 'Found an integer (1), expected a string.'}]})
  })

  test('refuses in the words of a formatter, which needs not know of challenges', async () => {
    const options: ServerValidatorOptions = {
      formatter: (issues, {method, url}, {status}) =>
        Response.json({error: issues[0]?.code, at: `${method} ${url}`}, {status: status === 401 ? 499 : status}),
    }
    const {status, body, headers} = await ask(sound, options, '/rooms?limit=1')
    expect([status, body]).toEqual([499, {error: 'missing-credentials', at: 'GET /v1/rooms?limit=1'}])
    expect(headers.get('www-authenticate')).toBe('Bearer realm="Bookings API"')
  })

  test('stands at a path of its own', async () => {
    const options = {basePath: '/api/'}
    expect(await ask(sound, options, '/../api/v1/rooms/room_1')).toMatchObject({status: 200})
    expect(await ask(sound, options, '/../api/rooms/x')).toMatchObject({status: 400})
    expect(await ask(sound, options)).toMatchObject({status: 404})
  })
})

describe.each(Object.entries(frameworks).filter(([name]) => name !== 'a fetch handler'))('%s', (_name, start) => {
  test('leaves alone what the description does not have, where it shall', async () => {
    const server = await start(
      contract,
      async (validated, readBody) => ({body: {validated: validated !== undefined, body: await readBody()}}),
      {undescribed: 'pass', maxBody: 100},
    )
    const init = {method: 'POST', body: '{"a":1}', headers: {'content-type': 'application/json'}}
    const response = await server.fetch(new Request(`${origin}/nowhere`, init))
    expect([response.status, await response.json()]).toMatchObject([200, {validated: false}])
    await server.close()
  })

  test('leaves the body to handlers', async () => {
    const server = await start(contract, async (_validated, readBody) => ({body: {body: await readBody()}}), {})
    const init = {
      method: 'PATCH',
      body: '{"name":"x"}',
      headers: {'content-type': 'application/merge-patch+json', 'if-match': 'e'},
    }
    const response = await server.fetch(new Request(`${origin}/rooms/room_1`, init))
    const {body} = (await response.json()) as {body: unknown}
    expect(typeof body === 'string' ? (JSON.parse(body) as unknown) : body).toEqual({name: 'x'})
    await server.close()
  })
})
