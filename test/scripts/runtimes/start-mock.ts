import {
  attempts,
  createMessagesMock,
  cut,
  listen,
  overloaded,
  overloadedAfter,
  rateLimited,
  sequence,
  slow,
  text,
  toolCall,
  type Listener,
  type Scripted,
} from '../../../src/entries/mock.ts'

const answer = text('Hello, Wörld! 🌍')

/**
 * The scripts of the mock, selected by the last message. Scripts remember requests, so that each mock needs its own.
 */
const createScripts = (): Readonly<Record<string, Scripted>> => ({
  hello: answer,
  'byte by byte': {reply: answer, delivery: {splitAt: 1}},
  late: {reply: answer, ...slow(30_000)},
  stall: {reply: answer, ...cut('stall', 4)},
  close: {reply: answer, ...cut('close', 4)},
  // The pace lets what was sent arrive: a connection that breaks takes with it what is on its way.
  drop: {reply: answer, delivery: {...cut('drop', 4).delivery, pace: 20}},
  'overloaded later': {reply: answer, ...overloadedAfter(3)},
  'overloaded once': attempts(overloaded(), answer),
  'limited once': attempts(rateLimited(7), answer),
  'limited for a day': rateLimited(86_400),
})

/** The mock that the checks talk to, on the loopback interface. Its first page is empty, for a browser to start from. */
export function startMock(): Promise<Listener> {
  const scripts = createScripts()
  const toolRun = sequence(toolCall('level', {river: 'Oder'}), text('It is high.'))
  const mock = createMessagesMock({
    scenarios: [
      (request) => {
        const said = request.body.messages.at(-1)?.content
        return typeof said === 'string' ? scripts[said] : undefined
      },
      (request) => (request.body.tools ? toolRun(request) : undefined),
    ],
  })
  return listen((request) => {
    const {pathname} = new URL(request.url)
    if (pathname === '/v1/models/moved')
      return Promise.resolve(new Response(null, {status: 307, headers: {location: '/v1/models?limit=1'}}))
    return pathname === '/' ? Promise.resolve(blankPage()) : mock(request)
  })
}

function blankPage(): Response {
  return new Response('<!doctype html>', {headers: {'content-type': 'text/html'}})
}
