import {broken, hidden, odd, refused} from './cli/serve/framing-cases.ts'

/** Numbers that follow from a seed. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const json = JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], stream: true})
const message = (body: string) =>
  `POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: k\r\nAnthropic-Version: 2023-06-01\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`

const seeds: readonly string[] = [
  ...hidden.map(({bytes}) => bytes),
  ...[...refused, ...broken, ...odd].map(([, bytes]) => bytes),
  message(json),
  message(json.replace('Hello', '\\ud800'.repeat(50))),
  message(`${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  message('{"__proto__": {"constructor": 1}, "toString": [1e999, -0, 1E400]}'),
  'GET /v1/models?limit=1&limit=%ff&after_id= HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: k\r\nPrefer: code=529, drop=1\r\n\r\n',
]

const pieces = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  ' ',
  '\t',
  ':',
  ',',
  ';',
  '\r\n\r\n',
  '0\r\n\r\n',
  'Content-Length: 5\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Transfer-Encoding: identity\r\n',
  'Host: a\r\n',
  'Connection: close\r\n',
  'Connection: keep-alive, te\r\n',
  'Expect: 100-continue\r\n',
  'Upgrade: h2c\r\n',
  'HTTP/1.0',
  'HTTP/1.1',
  'HTTP/9.9',
  '\xff\xfe',
  '%2e%2e/',
  '{"a":',
  '"\\u0000"',
  'ffffffffffffffff\r\n',
  '-1\r\n',
  'x'.repeat(20_000),
  'data: {"type": "constructor"}\n\n',
  'event: ping\n',
]

/** The bytes with a few changes: pieces put in, cut out, doubled, exchanged, and letters in another case. */
export function mutate(bytes: string, random: (below: number) => number): string {
  let mutant = bytes
  for (let count = random(4) + 1; count > 0; count--) {
    const [from, to] = [random(mutant.length + 1), random(mutant.length + 1)].sort((one, other) => one - other) as [
      number,
      number,
    ]
    const near = Math.min(to, from + random(40))
    const changes = [
      () => `${mutant.slice(0, from)}${pieces[random(pieces.length)]!}${mutant.slice(from)}`,
      () => `${mutant.slice(0, from)}${mutant.slice(near)}`,
      () => `${mutant.slice(0, near)}${mutant.slice(from)}`,
      () => mutant.slice(0, from) + String.fromCharCode(random(256)) + mutant.slice(from + 1),
      () => mutant.slice(0, from) + mutant.slice(from, near).toUpperCase() + mutant.slice(near),
      () => `${mutant.slice(0, to)}${seeds[random(seeds.length)]!}`,
    ]
    mutant = changes[random(changes.length)]!()
  }
  return mutant
}

/** Raw requests, one after the other, that follow from the seed. */
export function* requestMutants(seed: number, count: number): Generator<string, void> {
  const random = createRandom(seed)
  for (let index = 0; index < count; index++) {
    const first = mutate(seeds[random(seeds.length)]!, random)
    yield random(3) === 0 ? first + mutate(seeds[random(seeds.length)]!, random) : first
  }
}

const responses: readonly string[] = [
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${json.length}\r\n\r\n${json}`,
  'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n21\r\nevent: ping\ndata: {"type":"ping"}\n\n\r\n0\r\nX-T: 1\r\n\r\n',
  'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: application/json\r\n\r\nnot gzip',
]

/** Raw responses that follow from the seed. */
export function* responseMutants(seed: number, count: number): Generator<string, void> {
  const random = createRandom(seed)
  for (let index = 0; index < count; index++) yield mutate(responses[random(responses.length)]!, random)
}
