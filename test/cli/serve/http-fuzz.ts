import {once} from 'node:events'
import {connect} from 'node:net'
import {expect} from 'vitest'
import {createCheckingProxy} from '../../../src/cli/serve/create-checking-proxy.ts'
import {createMock} from '../../../src/entries/mock.ts'
import {validator} from '../../../src/messages/testing.ts'
import {listen} from '../../../src/mock/listen.ts'
import {serve} from '../../../src/mock/server.ts'
import {requestMutants, responseMutants} from '../../http-mutants.ts'
import {startRawService, startStrictService, statusesOf, talk} from './raw.ts'

const tail = 'GET /v1/models HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
const quiet = {onIssue: () => undefined, onFailure: () => undefined, onExchange: () => undefined}

/** Sends bytes and the end of them, and waits until the other side is through with it. */
async function throwAt(port: number, bytes: string): Promise<void> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  socket.resume().end(Buffer.from(bytes, 'latin1'))
  await once(socket, 'close')
}

/** Throws mutated requests at a mock and at a proxy: neither crashes nor hangs, and the service sees no request that the proxy has not. */
export async function fuzzRequests(seed: number, count: number): Promise<void> {
  const service = await startStrictService()
  const seen: string[] = []
  const {handle} = createCheckingProxy({target: service.url, validator, ...quiet})
  const proxy = await serve(
    (exchange) => {
      seen.push(exchange.incoming.method!)
      return handle(exchange)
    },
    {requestTimeout: 2_000},
  )
  const mock = await listen(createMock(), {requestTimeout: 2_000})
  for (const bytes of requestMutants(seed, count)) {
    await Promise.all([throwAt(proxy.port, bytes), throwAt(mock.port, bytes)])
    const sent = service.requests.map(({line}) => line.split(' ')[0]!)
    expect(isPart(sent, seen), `seed ${seed}: ${JSON.stringify(bytes.slice(0, 2_000))}`).toBe(true)
  }
  // Both are alive.
  expect([statusesOf(await talk(proxy.url, tail)), statusesOf(await talk(mock.url, tail))]).toEqual([[200], [401]])
  await Promise.all([proxy.close(), mock.close(), service[Symbol.asyncDispose]()])
}

/** True if each method was sent no more often than it was seen. */
function isPart(sent: readonly string[], seen: readonly string[]): boolean {
  const left = new Map<string, number>()
  for (const method of seen) left.set(method, (left.get(method) ?? 0) + 1)
  for (const method of sent) left.set(method, (left.get(method) ?? 0) - 1)
  return [...left.values()].every((count) => count >= 0)
}

/** Has a service answer mutated responses: the proxy passes each on or says 502, and lives on. */
export async function fuzzResponses(seed: number, count: number): Promise<void> {
  let answer = ''
  const service = await startRawService((_soFar, socket) => void socket.end(Buffer.from(answer, 'latin1')))
  const proxy = await serve(createCheckingProxy({target: service.url, validator, ...quiet}).handle)
  for (answer of responseMutants(seed, count)) await talk(proxy.url, tail)
  answer = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'
  expect(statusesOf(await talk(proxy.url, tail))).toEqual([200])
  await Promise.all([proxy.close(), service[Symbol.asyncDispose]()])
}

/** The seed of a run, `FUZZ_SEED`, so that two runs are alike. Titles print it. Default: `1`. */
export const fuzzSeed = Number(process.env.FUZZ_SEED ?? 1)
