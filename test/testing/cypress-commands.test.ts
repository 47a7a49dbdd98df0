import {runInNewContext} from 'node:vm'
import fastify from 'fastify'
import {expect, test} from 'vitest'
import {createAssertions, createCypressCommands} from '../../src/testing/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {contract} from '../server/bookings.ts'

const commands = createCypressCommands(createAssertions(createValidator(contract)))
const json = {'content-type': 'application/json', 'x-version': '1'}
const room = {id: 'room_1', name: 'Attic'}

/** As `cy.request` gives them. */
const requested = (status: number, body: unknown, headers: object = json) => ({
  allRequestResponses: [],
  body,
  duration: 3,
  headers,
  isOkStatusCode: status < 400,
  redirects: [],
  requestHeaders: {},
  status,
  statusText: '',
})
/** As `cy.wait` gives them for an intercepted request. */
const intercepted = (statusCode: number, body: unknown, headers: object = json) => ({
  headers,
  body,
  statusCode,
  statusMessage: 'OK',
  httpVersion: '1.1',
  url: 'http://localhost/v1/rooms/room_1',
})

test.each([requested(200, room), intercepted(200, room)])(
  'a response is handed on where it is valid',
  async (response) => {
    await expect(Promise.resolve(commands.assertValidResponse(response, 'getRoom'))).resolves.toBe(response)
  },
)

test.each([
  {what: 'body', response: requested(200, {id: 1, name: 'x'}), report: /\/id: Found an integer[^]*> {3}"id": 1/},
  {what: 'body', response: intercepted(200, {id: 1, name: 'x'}), report: /\/id: Found an integer/},
  {what: 'text', response: requested(200, 'oops'), report: /the whole payload: Found a string \("oops"\)/},
  {what: 'status', response: requested(500, room), report: /Found the status 500/},
  {what: 'absence of a body', response: intercepted(200, ''), report: /Found no body/},
  {
    what: 'absence of a header',
    response: requested(200, room, {'content-type': ['application/json']}),
    report: /> x-version: \(missing\)/,
  },
  {
    what: 'bytes of another realm',
    response: intercepted(200, runInNewContext('new ArrayBuffer(3)'), {...json, 'content-type': 'image/png'}),
    report: /content-type/,
  },
])('the $what of a response is at fault', async ({response, report}) => {
  await expect(commands.assertValidResponse(response, 'getRoom')).rejects.toThrow(report)
})

test('an intercepted request is checked by its URL, without a length in its headers too', async () => {
  const post = (body: object) => ({
    method: 'POST',
    url: 'http://localhost/v1/bookings',
    headers: {'content-type': 'application/json', 'idempotency-key': 'k-1', authorization: 'Bearer t'},
    body,
    httpVersion: '1.1',
    resourceType: 'fetch',
  })
  const valid = post({room_id: 'room_1', nights: 2})
  await expect(Promise.resolve(commands.assertValidRequest(valid))).resolves.toBe(valid)
  await expect(commands.assertValidRequest(post({room_id: 'room_1', nights: 0}))).rejects.toThrow(/> {3}"nights": 0/)
})

test('a payload is checked at once', () => {
  expect(commands.assertValidResponse(room, 'getRoom')).toBe(room)
  expect(() => commands.assertValidResponse({id: 1}, 'getRoom')).toThrow('Found an integer')
  expect(() => commands.assertValidStream('', 'getRoom')).toThrow('getRoom')
})

test("a response of Fastify's inject is read as the response that it is", async () => {
  const app = fastify()
  app.get('/room', (_request, reply) => reply.header('x-version', 1).send(room))
  app.get('/number', (_request, reply) => reply.header('x-version', 1).send({id: 1, name: 'x'}))
  const response = await app.inject('/room')
  await expect(Promise.resolve(commands.assertValidResponse(response, 'getRoom'))).resolves.toBe(response)
  await expect(commands.assertValidResponse(await app.inject('/number'), 'getRoom')).rejects.toThrow('Found an integer')
})
