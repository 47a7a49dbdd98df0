import {
  createRetry,
  decodeEvents,
  decodeLines,
  createClient,
  type ClientOptions,
  type Fetch,
} from '../../src/client/index.ts'
import type {Route} from '../../src/route.ts'
import {routes as riverRoutes} from './rivers.ts'

/** A method that gives something to iterate over, if anything. */
export type Method = (...given: unknown[]) => Promise<AsyncIterable<unknown>>
const list: Route = {method: 'get', path: '/lines', accept: 'application/x-jsonl'}
export const routes = {...riverRoutes, list}
const decoders = {'text/event-stream': decodeEvents, 'application/x-jsonl': decodeLines}
export const clock = {now: () => 0, sleep: () => Promise.resolve()}

/** A client of whatever `fetch` gives, without types. */
export function createLooseClient(fetch: Fetch, options: Partial<ClientOptions> = {}) {
  const client: unknown = createClient({
    routes,
    baseUrl: 'http://localhost',
    credentials: null,
    fetch,
    decoders,
    ...options,
  })
  return client as Record<string, Method>
}

export const watch = ['watchRiver', {stream: true}, {params: {river: 'x'}}] as const
export const events = (text: string) => new Response(text, {headers: {'content-type': 'text/event-stream'}})
const broken = () =>
  new Response(new ReadableStream({pull: (controller) => controller.error(new TypeError('terminated'))}), {
    headers: {'content-type': 'text/event-stream'},
  })
const failing = () => Promise.reject(new Error('checked'))

/** A way for a call to fail, at once or when its result is read. */
export interface Failure {
  readonly given: string
  readonly answer: () => Response | Promise<Response>
  readonly call?: readonly [id: string, ...given: unknown[]]
  readonly options?: Partial<ClientOptions>
}

export const failures: readonly Failure[] = [
  {given: 'a refusal', answer: () => Response.json({}, {status: 400})},
  {
    given: 'a refusal after retries',
    answer: () => Response.json({}, {status: 500}),
    options: {retry: createRetry({clock})},
  },
  {given: 'no connection', answer: () => Promise.reject(new TypeError('fetch failed'))},
  {given: 'no JSON', answer: () => new Response('<p>')},
  {given: 'a missing path parameter', answer: () => Response.json({}), call: ['deleteRiver', {}]},
  {
    given: 'no credentials',
    answer: () => Response.json({}),
    call: ['updateRiver', {}, {params: {river: 'x'}}],
    options: {credentials: undefined},
  },
  {given: 'an invalid request', answer: () => Response.json({}), options: {validate: {request: failing}}},
  {given: 'an invalid response', answer: () => Response.json({}), options: {validate: {response: failing}}},
  {given: 'an invalid event', answer: () => events('data: {}\n\n'), call: watch, options: {validate: {event: failing}}},
  {given: 'a stream that ends early', answer: () => events('data: {}\n\n'), call: watch},
  {given: 'a stream that breaks', answer: broken, call: watch},
  {given: 'a stream of something else', answer: () => events('data: 1\n\n'), call: watch},
  {given: 'a page instead of a stream', answer: () => new Response('<p>'), call: watch},
  {given: 'a broken line', answer: () => new Response('{}\n{'), call: ['list']},
  {
    given: 'an invalid line',
    answer: () => new Response('{}\n'),
    call: ['list'],
    options: {validate: {response: failing}},
  },
  {given: 'an unknown path', answer: () => Response.json({}), call: ['GET', '/lakes']},
]

/** Makes a call, takes all that it may give, and waits for nothing of it. */
export function callAndDrop(
  client: Record<string, Method>,
  {call: [id, ...given] = ['listRivers', {}]}: Failure,
  signal: AbortSignal,
): void {
  const call: Promise<AsyncIterable<unknown> & {drain?: () => Promise<void>}> = client[id]!(given[0], {
    signal,
    ...(given[1] as object | undefined),
  })
  // Others end without being read.
  if (id !== 'list' && id !== 'watchRiver') return
  const take = (result: Awaited<typeof call>) => {
    const items = result[Symbol.asyncIterator]()
    for (let ahead = 0; ahead < 4; ahead += 1) void items.next()
    void result.drain?.()
    void result[Symbol.asyncIterator]().next()
  }
  call.then(take, () => undefined)
}
