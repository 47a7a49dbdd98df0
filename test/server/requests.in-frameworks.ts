import {afterAll, beforeAll, expect, test} from 'vitest'
import type {ProblemDetails, ServerValidatorOptions} from '../../src/entries/server.ts'
import {essence} from '../../src/http/media-type.ts'
import {sampleOf} from '../sample.ts'
import {contract} from './bookings.ts'
import {inFrameworks, type Application, type Running} from './frameworks.ts'

const origin = 'https://api.bookings.example/v1'
const token = {authorization: 'Bearer good'}
const json = (body: unknown, headers: Readonly<Record<string, string>> = token) => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: {'content-type': 'application/json', ...headers},
})
const form = (fields: Readonly<Record<string, string | Blob>>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return {method: 'POST', body: data}
}
const png = new Blob([Uint8Array.of(137, 80, 255, 0)], {type: 'image/png'})

const options: ServerValidatorOptions = {
  maxBody: 2_000,
  maxUpload: 100_000,
  security: {
    bearerAuth: ({value}) => value === 'good' && {user: 'ada'},
    basic: ({username, password}) => username === 'ada' && password === 'pass:word',
    key: ({value}) => value === 'good',
    oauth({value}, _request, {scopes}) {
      if (value === 'weak') throw Object.assign(new Error(`lacks ${scopes.join(' ')}`), {status: 403})
      return value === 'good'
    },
  },
}

/** Sends back the request as it was understood, files by their bytes. */
const application: Application = async (validated) => {
  const {operationId, params, body, security} = validated!
  const seen: Record<string, unknown> = {operationId, params, security, body: await plain(body)}
  if (operationId === 'deleteRoom') return {status: 204, body: undefined}
  return operationId === 'getRoom' ? {headers: {'x-version': '1'}, body: {id: 'room_1', name: 'Attic'}} : {body: seen}
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof ReadableStream) return [...new Uint8Array(await new Response(value).arrayBuffer())]
  if (typeof value !== 'object' || value === null) return value
  if ('arrayBuffer' in value) {
    const file = value as File
    return {name: file.name, type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())]}
  }
  const entries = await Promise.all(
    Object.entries(value).map(async ([name, member]) => [name, await plain(member)] as const),
  )
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries)
}

interface Case {
  readonly name: string
  readonly request: readonly [path: string, init?: RequestInit]
}

const admitted: readonly (Case & {readonly want: object})[] = [
  {
    name: 'parameters, typed by their schemas',
    request: ['/rooms?limit=5&status=free&status=taken&price[min]=3', {headers: {...token, cookie: 'visit=7'}}],
    want: {
      params: {query: {limit: 5, status: ['free', 'taken'], price: {min: 3}}, cookie: {visit: 7}, path: {}, header: {}},
      security: {bearerAuth: {user: 'ada'}},
    },
  },
  {
    name: 'a body of JSON',
    request: ['/bookings', json({room_id: 'room_1', nights: 2})],
    want: {operationId: 'createBooking', body: {room_id: 'room_1', nights: 2}, security: {oauth: true}},
  },
  {
    name: 'one of several content types, with parameters in the path and in a header',
    request: [
      '/rooms/room_1',
      {...json({name: 'x'}, {'if-match': 'e', 'content-type': 'application/merge-patch+json'}), method: 'PATCH'},
    ],
    want: {params: {path: {roomId: 'room_1'}, header: {'If-Match': 'e'}}, body: {name: 'x'}},
  },
  {
    name: 'a form',
    request: ['/rooms/room_1', {method: 'PATCH', body: new URLSearchParams({beds: '2'}), headers: {'if-match': 'e'}}],
    want: {body: {beds: 2}},
  },
  {
    name: 'a request without its optional body',
    request: ['/rooms/room_1', {method: 'PATCH', headers: {'if-match': 'e'}}],
    want: {operationId: 'updateRoom', params: {header: {'If-Match': 'e'}}},
  },
  {
    name: 'a form with a file',
    request: ['/rooms/room_1/photos', form({caption: 'Lake', beds: '2', file: png})],
    want: {body: {caption: 'Lake', beds: 2, file: {name: 'blob', type: 'image/png', bytes: [137, 80, 255, 0]}}},
  },
  {
    name: 'bytes as a stream',
    request: [
      '/rooms/room_1/plan',
      {method: 'PUT', body: Uint8Array.of(0, 255), headers: {'content-type': 'application/pdf'}},
    ],
    want: {body: [0, 255]},
  },
]

const refused: readonly (Case & {
  readonly status: number
  readonly errors: readonly object[]
  readonly headers?: object
})[] = [
  {name: 'an unknown path', request: ['/nowhere'], status: 404, errors: [{code: 'unknown-path'}]},
  {
    name: 'an unknown method',
    request: ['/bookings', {method: 'DELETE'}],
    status: 405,
    headers: {allow: 'POST'},
    errors: [{code: 'unknown-method'}],
  },
  {
    name: 'no credentials',
    request: ['/rooms'],
    status: 401,
    headers: {'www-authenticate': 'Bearer realm="Bookings API"'},
    errors: [{code: 'missing-credentials'}],
  },
  {
    name: 'credentials that are not valid',
    request: ['/rooms', {headers: {authorization: 'Bearer bad'}}],
    status: 401,
    headers: {'www-authenticate': 'Bearer realm="Bookings API", error="invalid_token"'},
    errors: [{code: 'invalid-credentials'}],
  },
  {
    name: 'a wrong password',
    request: ['/rooms/room_1', {method: 'DELETE', headers: {authorization: `Basic ${btoa('ada:other')}`}}],
    status: 401,
    headers: {'www-authenticate': 'Basic realm="Bookings API"'},
    errors: [{code: 'invalid-credentials'}],
  },
  {
    name: 'credentials that do not allow it',
    request: ['/bookings', json({}, {authorization: 'Bearer weak'})],
    status: 403,
    errors: [{code: 'insufficient-credentials'}],
  },
  {
    name: 'a response that cannot be accepted',
    request: ['/rooms', {headers: {...token, accept: 'text/html, application/*;q=0'}}],
    status: 406,
    errors: [{parameter: 'accept', in: 'header', code: 'not-acceptable'}],
  },
  {
    name: 'a body that is too large',
    request: ['/bookings', json({room_id: 'x'.repeat(3_000), nights: 1})],
    status: 413,
    errors: [{code: 'body-too-large'}],
  },
  {
    name: 'an upload that is too large',
    request: [
      '/rooms/room_1/plan',
      {method: 'PUT', body: new Uint8Array(200_000), headers: {'content-type': 'application/pdf'}},
    ],
    status: 413,
    errors: [{code: 'body-too-large'}],
  },
  {
    name: 'another content type',
    request: ['/bookings', json('x', {...token, 'content-type': 'text/plain'})],
    status: 415,
    errors: [{parameter: 'content-type', in: 'header', code: 'wrong-content-type'}],
  },
  {
    name: 'parameters that are wrong',
    request: ['/rooms?limit=0&status=free&status=gone', {headers: token}],
    status: 400,
    errors: [
      {parameter: 'limit', in: 'query', code: 'too-small'},
      {parameter: 'status', in: 'query', code: 'unknown-value'},
    ],
  },
  {name: 'a wrong path parameter', request: ['/rooms/x'], status: 400, errors: [{parameter: 'roomId', in: 'path'}]},
  {
    name: 'a body that is wrong',
    request: ['/bookings', json({room_id: 1, nights: 0, colour: 2})],
    status: 400,
    errors: [{pointer: '#/colour'}, {pointer: '#/room_id'}, {pointer: '#/nights'}],
  },
  {
    name: 'a missing body',
    request: ['/bookings', {method: 'POST', headers: token}],
    status: 400,
    errors: [{pointer: '#'}],
  },
  {
    name: 'a body with a missing header, by the status that is documented',
    request: ['/rooms/room_1', {...json({}, {'content-type': 'application/merge-patch+json'}), method: 'PATCH'}],
    status: 422,
    errors: [{parameter: 'if-match', in: 'header', code: 'missing-parameter'}, {pointer: '#'}],
  },
  {
    name: 'a form that lacks a field',
    request: ['/rooms/room_1/photos', form({file: png})],
    status: 400,
    errors: [{pointer: '#/caption', code: 'missing-property'}],
  },
  {
    name: 'a file of another kind',
    request: ['/rooms/room_1/photos', form({caption: 'x', file: new Blob(['x'], {type: 'image/gif'})})],
    status: 400,
    errors: [{pointer: '#/file', code: 'wrong-content-type'}],
  },
  {
    name: 'a form that is none',
    request: [
      '/rooms/room_1/photos',
      {method: 'POST', body: 'x', headers: {'content-type': 'multipart/form-data; boundary=a'}},
    ],
    status: 400,
    errors: [{pointer: '#', code: 'malformed-body'}],
  },
]

const ask = ({fetch}: Running, [path, init]: Case['request']) => fetch(new Request(`${origin}${path}`, init))

inFrameworks((start, index) => {
  let server: Running
  beforeAll(async () => {
    server = await start(contract, application, options)
  })
  afterAll(() => server.close())

  test.each(sampleOf(admitted, 3, index))('admits $name', async ({request, want}) => {
    const response = await ask(server, request)
    expect([response.status, await response.json()]).toMatchObject([200, want])
  })

  test.each(sampleOf(refused, 3, index))('refuses $name', async ({request, status, errors, headers = {}}) => {
    const response = await ask(server, request)
    const problem = (await response.json()) as ProblemDetails
    expect([response.status, essence(response.headers.get('content-type'))]).toEqual([
      status,
      'application/problem+json',
    ])
    expect(problem).toMatchObject({
      type: 'about:blank',
      status,
      instance: `/v1${request[0].replace(/\?.*/, '')}`,
      errors,
    })
    expect(problem.errors).toHaveLength(errors.length)
    expect(Object.fromEntries(response.headers)).toMatchObject(headers)
  })
})
