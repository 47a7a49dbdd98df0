import {expect, test} from 'vitest'
import {type CallOptions, createClient, createRetry, type RetryOptions} from '../../src/client/index.ts'
import {fakeFetch} from './fake-fetch.ts'
import {type operations, type paths, routes} from './rivers.ts'

const fail = (status: number, headers: Record<string, string> = {}) => new Response(null, {status, headers})
const refused = () =>
  Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('connect ECONNREFUSED'), {code: 'ECONNREFUSED'}),
  })

/** Calls once with these responses to come; gives the pauses that were made and how many requests were sent. */
async function callWith(
  responses: readonly (Response | Error)[],
  options: RetryOptions = {},
  callOptions: CallOptions = {},
) {
  const pauses: number[] = []
  const clock = {
    now: () => Date.parse('2025-01-01T00:00:00Z'),
    sleep: (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds)),
  }
  const {fetch, requests} = fakeFetch(...responses)
  const retry = createRetry({clock, random: () => 0, ...options})
  const client = createClient<operations, paths>({routes, baseUrl: 'http://localhost', fetch, retry, credentials: null})
  const result = await client.updateRiver({length: 1}, {params: {river: 'x'}, ...callOptions}).then(
    ({name}) => name,
    (error: unknown) => (error as Error).name,
  )
  const bodies = await Promise.all(requests.map((request) => request.text()))
  return {pauses, result, requests: requests.length, bodies: [...new Set(bodies)]}
}

const fine = () => Response.json({name: 'fine'})

test('goes on to a success, with the same body each time', async () => {
  const {bodies, ...rest} = await callWith([fail(529), refused(), fine()])
  expect(rest).toEqual({pauses: [500, 1000], result: 'fine', requests: 3})
  expect(bodies).toEqual(['{"length":1}'])
})

test.each([
  {given: 'no retries', options: {maxRetries: 0}, want: {pauses: [], requests: 1}},
  {
    given: 'more retries, with pauses that stop growing',
    options: {maxRetries: 6},
    want: {pauses: [500, 1000, 2000, 4000, 8000, 8000], requests: 7},
  },
  {given: 'a random part of the pause taken off', options: {random: () => 1}, want: {pauses: [375, 750], requests: 3}},
])('tries as often as it is told: $given', async ({options, want}) => {
  const responses = Array.from({length: 9}, () => fail(500))
  expect(await callWith(responses, options)).toMatchObject({...want, result: 'ApiError'})
})

test('lets a call say how often', async () => {
  expect(await callWith([fail(500), fine()], {maxRetries: 0}, {maxRetries: 1})).toMatchObject({
    requests: 2,
    result: 'fine',
  })
})

test.each([
  {given: {'retry-after': '1.5'}, want: [1500]},
  {given: {'retry-after': '0'}, want: [0]},
  {given: {'retry-after': 'Wed, 01 Jan 2025 00:00:07 GMT'}, want: [7000]},
  {given: {'retry-after': 'Wed, 01 Jan 2020 00:00:07 GMT'}, want: [500]},
  {given: {'retry-after': '-1'}, want: [500]},
  {given: {'retry-after-ms': '250', 'retry-after': '9'}, want: [250]},
  {given: {'retry-after-ms': 'x', 'retry-after': '2'}, want: [2000]},
])('pauses for as long as the server asks: $given', async ({given, want}) => {
  expect(await callWith([fail(429, given), fine()])).toMatchObject({pauses: want, result: 'fine'})
})

test.each([
  {given: {}, random: 0.5, want: [437.5]},
  {given: {'retry-after': '0'}, random: 1, want: [500]},
  {given: {'retry-after': '1'}, random: 0.5, want: [1250]},
  {given: {'retry-after': '40'}, random: 1, want: [50_000]},
  {given: {'retry-after-ms': '60000'}, random: 0.999, want: [74_985]},
  {given: {'retry-after': 'Wed, 01 Jan 2025 00:00:08 GMT'}, random: 0.5, want: [9000]},
])('comes back at a random moment, and not before the server asks: $given', async ({given, random, want}) => {
  expect(await callWith([fail(429, given), fine()], {random: () => random})).toMatchObject({
    pauses: want,
    result: 'fine',
  })
})

test.each([
  {status: 429, told: 'false', requests: 1},
  {status: 529, told: 'false', requests: 1},
  {status: 400, told: 'true', requests: 2},
  {status: 404, told: 'true', requests: 2},
  {status: 400, told: 'maybe', requests: 1},
  {status: 529, told: '', requests: 2},
])('does as the server says: $status with x-should-retry: $told', async ({status, told, requests}) => {
  expect(await callWith([fail(status, {'x-should-retry': told}), fine()])).toMatchObject({requests})
})

test('asks for no success again, whatever the server says', async () => {
  const paid = Response.json({name: 'paid'}, {headers: {'x-should-retry': 'true'}})
  expect(await callWith([paid, fine()])).toMatchObject({requests: 1, result: 'paid'})
})

test('tries no more often than it may, though the server says that it should', async () => {
  const responses = Array.from({length: 9}, () => fail(400, {'x-should-retry': 'true'}))
  expect(await callWith(responses, {maxRetries: 3})).toMatchObject({requests: 4, result: 'ApiError'})
})

test('does not fail for a body that breaks while it is given up', async () => {
  const body = new ReadableStream({cancel: () => Promise.reject(new Error('broken'))})
  expect(await callWith([new Response(body, {status: 500}), fine()])).toMatchObject({result: 'fine'})
})

test('fails at once when the server asks for too long a pause', async () => {
  expect(await callWith([fail(429, {'retry-after': '61'}), fine()])).toMatchObject({
    pauses: [],
    requests: 1,
    result: 'ApiError',
  })
  expect(await callWith([fail(429, {'retry-after': '61'}), fine()], {maxRetryAfter: 61_000})).toMatchObject({
    pauses: [61_000],
    result: 'fine',
  })
})

test('does not try again what the platform waited for in vain', async () => {
  const timeout = Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('x'), {code: 'UND_ERR_HEADERS_TIMEOUT'}),
  })
  expect(await callWith([timeout, fine()])).toMatchObject({requests: 1, result: 'ConnectionError'})
})

test.each([400, 401, 403, 404, 413, 422])('does not try again after %i', async (status) => {
  expect(await callWith([fail(status), fine()])).toMatchObject({requests: 1, result: 'ApiError'})
})
