import {printTable} from '../measure.ts'
import type {Pair} from './child.ts'
import {openStream, type Asked} from './open-stream.ts'

const streams = 200

const loads: readonly (readonly [string, Asked])[] = [
  ['an event every 25 ms', {milliseconds: 30_000, pace: 25, size: 20}],
  ['events as fast as they go', {milliseconds: 30_000, size: 20}],
]

/** Checks that each event arrives, and in order, when many streams pass at once. */
export async function benchConcurrency({service, proxy}: Pair): Promise<void> {
  const rows: (string | number)[][] = []
  for (const [name, asked] of loads) {
    const [before, foundBefore] = [await service.report(), await proxy.report()]
    const seen = await Promise.all(Array.from({length: streams}, () => follow(proxy.url, asked)))
    const [after, foundAfter] = [await service.report(), await proxy.report()]
    const sum = (key: keyof Seen) => seen.reduce((total, one) => total + one[key], 0)
    const sent = after.events - before.events
    rows.push([
      name,
      sent,
      sum('received'),
      sent - sum('received'),
      sum('reordered'),
      streams - sum('ended'),
      foundAfter.events - foundBefore.events,
    ])
  }
  printTable(
    `${streams} streams at once for 30 s`,
    ['load', 'sent', 'received', 'lost', 'reordered', 'streams not ended', 'issues found'],
    rows,
  )
}

interface Seen {
  readonly received: number
  readonly reordered: number
  /** 1 if the last event came. */
  readonly ended: number
}

/** Reads a stream to its end. The events carry numbers that count up from 0. */
async function follow(url: string, asked: Asked): Promise<Seen> {
  let [received, reordered, ended, rest] = [0, 0, 0, '']
  for await (const chunk of (await openStream(url, asked)).setEncoding('utf8')) {
    const events = `${rest}${String(chunk)}`.split('\n\n')
    rest = events.pop()!
    for (const event of events) {
      if (event.startsWith('event: message_stop')) ended = 1
      const number = /"text":"(\d+) /.exec(event)?.[1]
      if (number !== undefined && Number(number) !== received++) reordered++
    }
  }
  return {received, reordered, ended}
}
