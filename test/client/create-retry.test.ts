import {expect, test} from 'vitest'
import {type CallOptions, createClient, createRetry, type RetryOptions} from '../../src/client/index.ts'
import {fakeFetch} from './fake-fetch.ts'
import {type operations, type paths, routes} from './rivers.ts'

const fail = (status: number, headers: Record<string, string> = {}) => new Response(null, {status, headers})
const refused = () => Object.assign(new TypeError('fetch failed'), {cause: Object.assign(new Error('connect ECONNREFUSED'), {code: 'ECONNREFUSED'})})

/** Calls once with these responses to come; gives the pauses that were made and how many requests were sent. */
async function callWith(responses: readonly (Response | Error)[], options: RetryOptions = {}, callOptions: CallOptions = {}) {
  const pauses: number[] = []
  const clock = {now: () => Date.parse('2025-01-01T00:00:00Z'), sleep: (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds))}
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
  {given: 'more retries, with pauses that stop growing', options: {maxRetries: 6}, want: {pauses: [500, 1000, 2000, 4000, 8000, 8000], requests: 7}},
  {given: 'a random part of the pause taken off', options: {random: () => 1}, want: {pauses: [375, 750], requests: 3}},
])('tries as often as it is told: $given', async ({options, want}) => {
  const responses = Array.from({length: 9}, () => fail(500))
  expect(await callWith(responses, options)).toMatchObject({...want, result: 'ApiError'})
})

test('lets a call say how often', async () => {
  expect(await callWith([fail(500), fine()], {maxRetries: 0}, {maxRetries: 1})).toMatchObject({requests: 2, result: 'fine'})
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

test('fails at once when the server asks for too long a pause', async () => {
  expect(await callWith([fail(429, {'retry-after': '61'}), fine()])).toMatchObject({pauses: [], requests: 1, result: 'ApiError'})
  expect(await callWith([fail(429, {'retry-after': '61'}), fine()], {maxRetryAfter: 61_000})).toMatchObject({pauses: [61_000], result: 'fine'})
})

test('does not try again what the platform waited for in vain', async () => {
  const timeout = Object.assign(new TypeError('fetch failed'), {cause: Object.assign(new Error('x'), {code: 'UND_ERR_HEADERS_TIMEOUT'})})
  expect(await callWith([timeout, fine()])).toMatchObject({requests: 1, result: 'ConnectionError'})
})

test.each([400, 401, 403, 404, 413, 422])('does not try again after %i', async (status) => {
  expect(await callWith([fail(status), fine()])).toMatchObject({requests: 1, result: 'ApiError'})
})
