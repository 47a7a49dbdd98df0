import zlib from 'node:zlib'
import {expect, test} from 'vitest'
import {createBareClient, createClient} from '../../src/client/index.ts'
import type {Route} from '../../src/route.ts'
import {respond, serveRaw} from '../raw-server.ts'
import {createLooseClient, events} from './failures.ts'
import {type operations, type paths, routes} from './rivers.ts'

const json = {'content-type': 'application/json'}
const rivers = JSON.stringify(Array.from({length: 50}, (_, index) => ({name: `River ${index}`})))

/** The failure of a call of a server that answers with these bytes. */
async function callServer(chunks: readonly (string | Uint8Array)[]) {
  const {url} = await serveRaw(...chunks)
  const client = createClient<operations, paths>({routes, baseUrl: url, credentials: null})
  try {
    await client.listRivers()
    return undefined
  } catch (error) {
    return Object.assign(error as Error, {message: (error as Error).message.replace(url, '')})
  }
}

test.each([999, 600])('tells a status that no response can be made of: %d', async (status) => {
  const error = {error: {type: 'denied', message: 'Not for robots.'}}
  expect(await callServer(respond(`${status} Denied`, json, JSON.stringify(error)))).toMatchObject({
    name: 'ApiError',
    message: `GET /rivers answered ${status}: denied: Not for robots.`,
    status,
    body: error,
  })
})

test.each([
  {coding: 'gzip', encode: zlib.gzipSync},
  {coding: 'br', encode: zlib.brotliCompressSync},
])('says that the encoding of a body may be broken: $coding', async ({coding, encode}) => {
  const headers = {...json, 'content-encoding': coding}
  const cut = encode(rivers).subarray(0, -30)
  expect(await callServer(respond('200 OK', headers, cut))).toMatchObject({
    name: 'ResponseError',
    message: `GET /rivers answered 200 with application/json (perhaps broken ${coding}), expected JSON.`,
  })
  const failure = await callServer(respond('200 OK', headers, rivers))
  expect(failure).toMatchObject({name: 'ConnectionError'})
  expect(String(failure)).toContain(`failed after the response with application/json (perhaps broken ${coding}) began:`)
})

test('has words for a failure that the platform has none for', async () => {
  expect(await callServer(respond('407 Proxy Authentication Required', {}))).toMatchObject({
    name: 'ConnectionError',
    message: expect.stringMatching(/^GET \/rivers failed before the response began: \w+/) as string,
  })
})

/** The events of a stream with this text, and the message of its failure. */
async function readStream(text: string, declared: Partial<NonNullable<Route['events']>>) {
  const route: Route = {
    method: 'get',
    path: '/events',
    accept: 'text/event-stream',
    events: {eventField: '', terminal: [], ...declared},
  }
  const client = createLooseClient(() => Promise.resolve(events(text)), {routes: {watch: route}})
  const values: unknown[] = []
  try {
    for await (const value of await client.watch!()) values.push(value)
    return {values}
  } catch (error) {
    return {values, message: (error as Error).message}
  }
}

test.each(['', '\n', '\r\n', '\n\n'])('takes the word of a stream that is done, however it ends: %j', async (end) => {
  expect(await readStream(`data: 1\n\ndata: [DONE]${end}`, {done: '[DONE]'})).toEqual({values: [1]})
  expect(await readStream(`data: 1\n\ndata: [DO`, {done: '[DONE]'})).toMatchObject({
    message: expect.stringContaining('ended without the end of an event') as string,
  })
})

test('says of an event that it is no JSON, or no object where it must be one', async () => {
  expect(await readStream('data: {\n\n', {})).toMatchObject({
    message: expect.stringContaining('holds an event that is no JSON') as string,
  })
  expect(await readStream('data: 1\n\n', {eventField: 'type'})).toMatchObject({
    message: expect.stringContaining('holds an event that is no object') as string,
  })
})

test.each([null, '', 0, false])('ends a call whose signal is aborted with %j, which says nothing', async (reason) => {
  const fetch = (_request: Request, init?: {signal: AbortSignal}) =>
    new Promise<Response>((_resolve, reject) => {
      const {signal} = init ?? _request
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
  const options = {routes, baseUrl: 'http://localhost', fetch}
  const clients = [
    createClient<operations, paths>({...options, credentials: null}),
    createBareClient<operations, paths>(options),
  ]
  for (const client of clients) {
    const controller = new AbortController()
    const call = client.listRivers({}, {signal: controller.signal})
    controller.abort(reason)
    await expect(call).rejects.toMatchObject({name: 'AbortError'})
  }
})
