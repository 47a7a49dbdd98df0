import {printTable} from '../measure.ts'
import type {Pair} from './child.ts'
import {openStream} from './open-stream.ts'

const size = 1_000
const deltas = 95_000

/** The memory that the proxy needs for a stream of 100 MB, while it is checked. */
export async function benchLongStream({service, proxy}: Pair): Promise<void> {
  await read(proxy.url, 5_000)
  const rows: string[][] = []
  for (const count of [deltas / 10, deltas]) {
    const before = await proxy.report()
    const sentBefore = (await service.report()).bytes
    const received = await read(proxy.url, count)
    const after = await proxy.report()
    const sent = (await service.report()).bytes - sentBefore
    const growth = [after.heap - before.heap, after.peakResident - before.resident].map(megabytes)
    rows.push([megabytes(sent), megabytes(received), ...growth, String(after.events - before.events)])
  }
  printTable(
    'The proxy and a long stream, in MB',
    ['sent', 'received', 'heap growth', 'peak of resident memory, growth', 'issues found'],
    rows,
  )
}

async function read(url: string, count: number): Promise<number> {
  let received = 0
  for await (const chunk of await openStream(url, {deltas: count, size})) received += (chunk as Buffer).length
  return received
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
