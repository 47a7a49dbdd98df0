import {createServer} from 'node:http'
import express from 'express'
import fastify from 'fastify'
import Koa from 'koa'
import {http, HttpResponse} from 'msw'
import {setupServer} from 'msw/node'
import request from 'supertest'
import {expect, test} from 'vitest'
import {createMatchers, type MatcherResult} from '../../src/testing/index.ts'
import {createValidator} from '../../src/validate/index.ts'
import {contract} from '../server/bookings.ts'

const matchers = createMatchers(createValidator(contract))

/** `pass`, or the message. */
async function outcomeOf(result: MatcherResult | Promise<MatcherResult>) {
  const {pass, message} = await result
  return pass || message()
}

const room = {id: 'room_1', name: 'Attic'}
const playwright = (status: number, headers: Record<string, string>, body: unknown) => ({
  status: () => status,
  headers: () => headers,
  body: () => Promise.resolve(Buffer.from(JSON.stringify(body))),
  json: () => Promise.resolve(body),
})

test('a response of Playwright is checked in all its parts', async () => {
  const json = {'content-type': 'application/json', 'x-version': '1'}
  const check = (response: object) => outcomeOf(matchers.toBeValidResponse(response, 'getRoom'))
  expect(await check(playwright(200, json, room))).toBe(true)
  expect(await check(playwright(200, {...json, 'set-cookie': 'a=1; path=/\nb=2'}, room))).toBe(true)
  expect(await check(playwright(200, json, {id: 1, name: 'x'}))).toContain('/id: Found an integer')
  expect(await check(playwright(200, {'content-type': 'application/json'}, room))).toContain('header x-version')
  expect(await check(playwright(200, {...json, 'content-type': 'text/html'}, room))).toContain('content-type')
  expect(await check(playwright(500, json, room))).toContain('Found the status 500')
})

test('a response of supertest is checked in all its parts', async () => {
  const app = express()
  app.get('/good', (_request, response) => void response.set('x-version', '1').json(room))
  app.get('/bad', (_request, response) => void response.json({id: 1, name: 'x'}))
  const server = createServer(app)
  expect(await outcomeOf(matchers.toBeValidResponse(await request(server).get('/good'), 'getRoom'))).toBe(true)
  const found = await outcomeOf(matchers.toBeValidResponse(await request(server).get('/bad'), 'getRoom'))
  expect(found).toContain('header x-version')
  expect(found).toContain('/id: Found an integer')
})

test('requests of Express and Fastify are checked with their queries and parsed bodies', async () => {
  const found: unknown[] = []
  const app = express().use(express.json(), (received, response) => {
    void outcomeOf(matchers.toBeValidRequest(received)).then((outcome) => response.json({n: found.push(outcome)}))
  })
  const server = createServer(app)
  await request(server).get('/v1/rooms?status=free&status=taken')
  await request(server).get('/v1/rooms?status=free&status=gone')
  await request(server).post('/v1/bookings').send({room_id: 'room_1', nights: 0})
  const other = fastify()
  other.all('*', async (received) => ({n: found.push(await outcomeOf(matchers.toBeValidRequest(received)))}))
  await other.inject('/v1/rooms?limit=0')
  await other.close()
  expect(found).toEqual([
    true,
    expect.stringContaining('query status/1: '),
    expect.stringContaining('/nights: Found 0'),
    expect.stringContaining('query limit: '),
  ])
})

test('a context of Koa and its request are checked, with the body that a parser left', async () => {
  const found: unknown[] = []
  const app = new Koa().use(async (context) => {
    Object.assign(context.request, {body: {room_id: 'room_1', nights: 0}})
    found.push(await outcomeOf(matchers.toBeValidRequest(context)))
    found.push(await outcomeOf(matchers.toBeValidRequest(context.request)))
    context.body = {}
  })
  const listener = app.callback()
  const server = createServer((received, response) => void listener(received, response))
  await request(server).post('/v1/bookings').send({})
  expect(found).toEqual(Array(2).fill(expect.stringContaining('/nights: Found 0')))
})

test('a request of supertest is checked before it is sent', async () => {
  const post = (nights: number) => request('http://127.0.0.1:1').post('/v1/bookings').send({room_id: 'room_1', nights})
  expect(await outcomeOf(matchers.toBeValidRequest(asMessage(post(0))))).toContain('/nights: Found 0')
  expect(await outcomeOf(matchers.toBeValidRequest(asMessage(post(1))))).toBe(true)
})

/** As `expect` hands it over: it does not await what could be awaited. */
const asMessage = (value: unknown) => value as object

test('a request that msw has captured is checked, and stays readable', async () => {
  const captured: Request[] = []
  const server = setupServer(
    http.post('https://api.bookings.example/v1/bookings', ({request: one}) => {
      captured.push(one)
      return HttpResponse.json({})
    }),
  )
  server.listen({onUnhandledRequest: 'error'})
  const headers = {'content-type': 'application/json'}
  const init = {method: 'POST', headers, body: JSON.stringify({room_id: 'room_1', nights: 0})}
  await fetch('https://api.bookings.example/v1/bookings', init)
  server.close()
  expect(await outcomeOf(matchers.toBeValidRequest(captured[0]))).toContain('/nights: Found 0')
  expect(await captured[0]!.json()).toMatchObject({nights: 0})
})

test('a Request and a Response of another realm are checked as those of this one', async () => {
  const body = JSON.stringify({room_id: 'room_1', nights: 0})
  const headers = {'content-type': 'application/json', 'x-version': '1'}
  const sent = new Request('https://api.bookings.example/v1/bookings', {method: 'POST', headers, body})
  const received = Response.json({id: 1, name: 'x'}, {headers})
  expect(await outcomeOf(matchers.toBeValidRequest(ofAnotherRealm(sent)))).toContain('/nights: Found 0')
  expect(await outcomeOf(matchers.toBeValidResponse(ofAnotherRealm(received), 'getRoom'))).toContain('/id: Found an')
})

/** The same message, whose class is not that of this realm. */
function ofAnotherRealm(message: Request | Response): object {
  const read = (target: Request | Response, name: string | symbol): unknown => {
    const value: unknown = Reflect.get(target, name)
    if (name === 'clone') return () => ofAnotherRealm(target.clone())
    return typeof value === 'function' ? (value as () => unknown).bind(target) : value
  }
  return new Proxy(message, {get: read, getPrototypeOf: () => ({constructor: Object})})
}

test.each([
  ['response', () => matchers.toBeValidResponse({status: 200, statusText: 'OK', headers: {}, data: room}, 'getRoom')],
  ['request', () => matchers.toBeValidRequest({method: 'GET', headers: {}, path: '/rooms'}, 'createBooking')],
])('what looks like a %s and is none that is known is refused with a sentence', (kind, match) => {
  expect(match).toThrow(`Found an object that looks like a ${kind} (with `)
})

test('a payload with the words of a message stays a payload', async () => {
  const result = await matchers.toBeValidRequest({method: 'card', status: 200, url: '/x'}, 'createBooking')
  expect(result.message()).toContain('/room_id')
})

test('a status that no response can be made of is checked like others', async () => {
  const response = {status: 999, headers: {}, text: '', body: {}}
  expect(await outcomeOf(matchers.toBeValidResponse(response, 'getRoom'))).toContain('Found the status 999')
})

test('a body that may be broken within its content coding is named with that', async () => {
  const headers = {'content-type': 'application/json', 'x-version': '1', 'content-encoding': 'gzip'}
  const found = await outcomeOf(matchers.toBeValidResponse(new Response('{"id":', {headers}), 'getRoom'))
  expect(found).toContain('Its content coding "gzip" may be broken')
})

test('a matcher without an operationId asks for it', () => {
  const id = undefined as never
  expect(() => matchers.toBeValidResponse({}, id)).toThrow('toBeValidResponse needs the operationId as its argument.')
  expect(() => matchers.toBeValidStream('', id)).toThrow('toBeValidStream needs the operationId as its argument.')
})
