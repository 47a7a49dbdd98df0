import {inspect} from 'node:util'
import {expect, test} from 'vitest'
import {
  createBareClient,
  createClient,
  createRetry,
  decodeEvents,
  decodeLines,
  type ClientOptions,
} from '../../src/client/index.ts'
import {fakeFetch} from './fake-fetch.ts'
import {routes as rivers} from './rivers.ts'

const secret = 'planted/4711+key'
const routes = {
  ...rivers,
  listRivers: {...rivers.listRivers!, query: ['api_key']},
  lines: {method: 'get', path: '/lines', accept: 'application/x-jsonl'} as const,
}
type Loose = Record<string, (...given: unknown[]) => Promise<unknown>>

/** All that a log could show of a value. */
function everythingOf(value: unknown): string {
  const texts = [String(value), JSON.stringify(value), inspect(value, {depth: 12, showHidden: true, getters: true})]
  for (let error = value; error instanceof Error; error = error.cause)
    texts.push(error.stack ?? '', inspect(structuredClone(error)), JSON.stringify(Object.entries(error)))
  return texts.join('\n')
}

function expectNoSecret(value: unknown): void {
  const text = everythingOf(value)
  for (const form of [secret, encodeURIComponent(secret), '4711']) expect(text).not.toContain(form)
}

const failure = (call: () => unknown): Promise<unknown> =>
  new Promise((resolve) => resolve(call())).then(
    () => 'no failure',
    (error: unknown) => error,
  )

test.each([
  `http:/user:${secret}@h`,
  `http://user:${secret}@h`,
  `http://${secret}@h/path`,
  `http:user:${secret}@h`,
  `https:${secret}@h`,
  `HTTP://u:${secret}@h`,
  ` http://u:${secret}@h`,
  `ht\ntp://u:${secret}@h`,
  `http:\\\\u:${secret}@h`,
  `http:\\/u:${secret}@h`,
  `http:////u:${secret}@h`,
  `//u:${secret}@h`,
  `\\\\u:${secret}@h`,
  `u:${secret}@h`,
  `u:4711@h/path`,
  `ftp://u:4711@h`,
  `http://u:4711@h:99999`,
  `http://u%3A4711@h`,
  `http://h/?api_key=${secret}`,
  `http://h?api_key=${secret}`,
  `http://h#${secret}`,
  `HTTP://`,
  `https://`,
  `4711`,
])('refuses the base URL without a word of it: %j', async (baseUrl) => {
  for (const create of [() => createClient({routes, baseUrl}), () => createBareClient({routes, baseUrl})]) {
    const error = await failure(create)
    expect(error).toMatchObject({
      name: 'CredentialsError',
      message: 'The base URL holds a user, a query or a fragment, or is not http.',
    })
    expectNoSecret(error)
  }
})

test.each(['http://localhost', 'http://localhost/', 'HTTP://LOCALHOST', ' http://localhost '])(
  'takes the base URL in any other form: %j',
  async (baseUrl) => {
    const {fetch, requests} = fakeFetch(Response.json([]))
    await (createClient({routes, baseUrl, credentials: null, fetch}) as unknown as Loose).listRivers!()
    expect(requests[0]?.url).toBe('http://localhost/rivers')
  },
)

test.each(['/api', 'api/', '//localhost:8080/api'])(
  'takes one from where the page is, where there is a page: %j',
  async (baseUrl) => {
    const {fetch, requests} = fakeFetch(Response.json([]))
    const page = globalThis as {location?: unknown}
    page.location = {href: 'http://localhost:8080/index.html'}
    try {
      await (createClient({routes, baseUrl, credentials: null, fetch}) as unknown as Loose).listRivers!()
    } finally {
      delete page.location
    }
    expect(requests[0]?.url).toBe('http://localhost:8080/api/rivers')
  },
)

const places: readonly {place: string; options?: Partial<ClientOptions>; call?: readonly unknown[]}[] = [
  {place: 'credentials', options: {credentials: {'x-token': secret}}},
  {place: 'credentials with a scheme', options: {credentials: {authorization: `Bearer ${secret}`}}},
  {place: 'a header of the client that no description declares', options: {headers: {'X-Api-Key': secret}}},
  {place: 'a header of the call', call: [{}, {headers: {authorization: `Basic ${secret}`}}]},
  {place: 'a cookie', options: {headers: {cookie: `theme=dark; session=${secret}; lang=en`}}},
  {place: 'a header that the redaction of recordings knows', options: {headers: {'x-client-assertion': secret}}},
  {place: 'a header for a proxy', options: {headers: [['proxy-authorization', `Digest response="${secret}"`]]}},
  {place: 'a parameter of the query', call: [{api_key: secret}]},
]

const said = `no ${secret}, nor ${encodeURIComponent(secret)}`
const answers: readonly {answer: string; give: () => Response | Promise<Response>; id?: string}[] = [
  {
    answer: 'a fetch that repeats it',
    give: () =>
      Promise.reject(
        new TypeError('fetch failed', {cause: Object.assign(new Error(said), {code: 'EFAIL', headers: {key: secret}})}),
      ),
  },
  {answer: 'a refusal', give: () => Response.json({error: {type: said, message: said}, echo: [said]}, {status: 401})},
  {answer: 'a refusal in text', give: () => new Response(said, {status: 500})},
  {answer: 'a page', give: () => new Response(`<p>${said}`, {headers: {'content-type': 'text/html'}})},
  {
    answer: 'a redirect that repeats it',
    give: () => new Response(said, {status: 302, headers: {location: `ftp://u:${secret}@h/`}}),
  },
  {answer: 'a pause that is too long', give: () => new Response(said, {status: 429, headers: {'retry-after': '9999'}})},
]

test.each(places.flatMap((place) => answers.map((answer) => ({...place, ...answer}))))(
  'keeps $place out of errors: $answer',
  async ({options, call = [{}], give}) => {
    const retry = createRetry({clock: {now: () => 0, sleep: () => Promise.resolve()}})
    const decoders = {'text/event-stream': decodeEvents, 'application/x-jsonl': decodeLines}
    const client = createClient({
      routes,
      baseUrl: 'http://localhost',
      credentials: null,
      retry,
      decoders,
      fetch: () => Promise.resolve(give()),
      ...options,
    }) as unknown as Loose
    const error = await failure(() => client.listRivers!(...call))
    expect(error).toBeInstanceOf(Error)
    expectNoSecret(error)
    expectNoSecret(client)
    const lines = await failure(async () => {
      for await (const _ of (await client.lines!({}, call[1])) as AsyncIterable<unknown>);
    })
    if (call.length !== 1) expectNoSecret(lines)
  },
)
