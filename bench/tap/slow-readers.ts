import {once} from 'node:events'
import type {IncomingMessage} from 'node:http'
import {setTimeout as sleep} from 'node:timers/promises'
import {printTable} from '../measure.ts'
import type {Pair} from './child.ts'
import {openStream} from './open-stream.ts'

const readers = 20
const size = 1_000
const patience = 3_000

/**
 * The amount that the service can send to readers that take one chunk and then wait: with back-pressure no more than
 * what sockets hold.
 */
export async function benchSlowReaders({service, proxy}: Pair): Promise<void> {
  const rows: string[][] = []
  for (const [name, url] of [
    ['direct', service.url],
    ['proxy', proxy.url],
  ] as const) {
    const [before, sentBefore] = [await proxy.report(), await service.report()]
    const streams = await Promise.all(Array.from({length: readers}, () => readOnce(url)))
    await sleep(patience)
    const sent = await service.report()
    await sleep(patience)
    const [after, later] = [await proxy.report(), await service.report()]
    const each = (bytes: number) => (bytes / readers / 1e3).toFixed(0)
    const held = [after.heap - before.heap, after.resident - before.resident]
    rows.push([name, ...[sent.bytes - sentBefore.bytes, later.bytes - sent.bytes, ...held].map(each)])
    for (const stream of streams) stream.destroy()
  }
  const head = [
    'way',
    `sent in ${patience / 1e3} s`,
    'sent later',
    "the proxy's heap and buffers",
    'its resident memory',
  ]
  printTable(`${readers} readers that stop, in kB for each`, head, rows)
}

async function readOnce(url: string): Promise<IncomingMessage> {
  const stream = await openStream(url, {size})
  await once(stream, 'readable')
  stream.read(1)
  return stream
}
