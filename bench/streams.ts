import {examples} from '#generated/documented/examples.js'
import {createStreamChecker, decodeText} from 'messages-openapi/stream'
import {median, printTable} from './measure.ts'

/** Time to check one event of a stream: its schema, the order, the protocol. */
export function benchStreams(): void {
  const transcripts = Object.values(examples.createMessage!.responses['200']!['text/event-stream']!) as string[]
  const streams = transcripts.map((text) => decodeText(text))
  const count = streams.flat().length * 20
  const checked = median(() => {
    for (let round = 0; round < 20; round++) {
      for (const events of streams) {
        const checker = createStreamChecker()
        for (const event of events) checker.check(event)
      }
    }
  })
  const parsed = median(() => {
    for (let round = 0; round < 20; round++) for (const event of streams.flat()) JSON.parse(event.data)
  })
  printTable('Checking a stream, per event', ['', 'time, JSON.parse of its data = 1', 'µs on this machine'], [['schema, order and protocol, parsing included', (checked / parsed).toFixed(2), ((checked / count) * 1000).toFixed(2)]])
}
