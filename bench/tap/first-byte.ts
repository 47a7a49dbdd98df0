import {once} from 'node:events'
import {validatingFetch} from '../../src/messages/testing.ts'
import {printTable} from '../measure.ts'
import type {Pair} from './child.ts'
import {openStream} from './open-stream.ts'

const rounds = 400
const warmUp = 100

/** Milliseconds until the first byte of a stream, directly and through the tap. */
export async function benchFirstByte({service, proxy}: Pair): Promise<void> {
  const tapped = validatingFetch(fetch, {onIssue: () => undefined})
  const ways: readonly (readonly [string, () => Promise<number>])[] = [
    ['direct', () => timeStream(service.url)],
    ['proxy', () => timeStream(proxy.url)],
    ['fetch', () => timeFetch(fetch, service.url)],
    ['validatingFetch', () => timeFetch(tapped, service.url)],
  ]
  const times = ways.map((): number[] => [])
  // In turn, so that what else the machine does falls on each alike.
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, [, time]] of ways.entries()) {
      const taken = await time()
      if (round >= 0) times[index]!.push(taken)
    }
  }
  const medians = times.map((list) => list.sort((one, other) => one - other)[rounds / 2]!)
  const rows = ways.map(([name], index) => [
    name,
    medians[index]!.toFixed(2),
    index % 2 === 0 ? '' : (medians[index]! - medians[index - 1]!).toFixed(2),
  ])
  printTable(`Time to first byte, median of ${rounds} in ms`, ['way', 'time', 'added'], rows)
}

const asked = {deltas: 1, size: 10}

async function timeStream(url: string): Promise<number> {
  const start = performance.now()
  const response = await openStream(url, asked)
  await once(response, 'readable')
  const taken = performance.now() - start
  response.resume()
  await once(response, 'end')
  return taken
}

async function timeFetch(fetch: typeof globalThis.fetch, url: string): Promise<number> {
  const body = JSON.stringify({model: 'm', max_tokens: 16, messages: [{role: 'user', content: 'Hello'}], stream: true})
  const headers = {
    'content-type': 'application/json',
    'x-api-key': 'example-key',
    'anthropic-version': '2023-06-01',
    'x-deltas': '1',
    'x-size': '10',
  }
  const start = performance.now()
  const reader = (await fetch(`${url}/v1/messages`, {method: 'POST', headers, body})).body!.getReader()
  await reader.read()
  const taken = performance.now() - start
  while (!(await reader.read()).done);
  return taken
}
