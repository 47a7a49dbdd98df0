import {expect, test} from 'vitest'
import {createBareClient, createClient, decodeEvents, type ClientOptions} from '../../src/client/index.ts'
import {fakeFetch} from './fake-fetch.ts'

type Loose = Record<string, (...given: unknown[]) => Promise<unknown>>

/** A service whose events and errors look like those of no other. */
const routes: ClientOptions['routes'] = {
  watchLog: {
    method: 'get',
    path: '/log',
    accept: 'text/event-stream',
    error: {type: ['fault', 'kind'], message: ['fault', 'text']},
    events: {
      eventField: 'level',
      terminal: ['end'],
      error: {events: ['broken'], type: ['why', 'kind'], message: ['why', 'text']},
    },
  },
  silent: {method: 'get', path: '/silent', accept: 'application/json'},
}

function clientOf(response: Response): Loose {
  const decoders = {'text/event-stream': decodeEvents}
  return createClient({
    routes,
    baseUrl: 'http://x',
    credentials: null,
    decoders,
    ...fakeFetch(response),
  })
}

async function eventsOf(...data: readonly object[]): Promise<unknown[]> {
  const text = data.map((one) => `data: ${JSON.stringify(one)}\n\n`).join('')
  const response = new Response(text, {headers: {'content-type': 'text/event-stream'}})
  const events: unknown[] = []
  for await (const event of (await clientOf(response).watchLog!()) as AsyncIterable<unknown>) events.push(event)
  return events
}

test('an event that says "error" is one like others, where the description declares no such thing', async () => {
  const events = [{level: 'info'}, {level: 'error', line: 'disk is nearly full'}, {level: 'end'}]
  expect(await eventsOf(...events)).toEqual(events)
})

test('an event that reports an error is read as the description declares', async () => {
  await expect(eventsOf({level: 'broken', why: {kind: 'full', text: 'No room.'}})).rejects.toMatchObject({
    name: 'StreamError',
    reason: 'error-event',
    errorType: 'full',
    message: 'GET http://x/log: the stream reported full: No room., after 1 of its parts.',
  })
})

test('the body of an error is read as the description declares', async () => {
  const refusal = () => Response.json({fault: {kind: 'locked', text: 'Closed.'}}, {status: 423})
  await expect(clientOf(refusal()).watchLog!()).rejects.toMatchObject({
    name: 'ApiError',
    errorType: 'locked',
    message: 'GET http://x/log answered 423: locked: Closed.',
  })
  const bare = createBareClient({routes, baseUrl: 'http://x', fetch: () => Promise.resolve(refusal())})
  await expect((bare as unknown as Loose).watchLog!()).rejects.toMatchObject({errorType: 'locked'})
})

test.each([{error: {type: 'locked', message: 'Closed.'}}, 'locked'])(
  'without a declaration, the body of an error is given as it is: %j',
  async (body) => {
    await expect(clientOf(Response.json(body, {status: 423})).silent!()).rejects.toMatchObject({
      errorType: null,
      body,
      message: 'GET http://x/silent answered 423',
    })
  },
)
