import {createStreamChecker, decodeText} from 'messages-openapi/stream'
import {examples} from '#generated/documented/examples.js'
import {compare, printTable} from './measure.ts'

type Events = ReturnType<typeof decodeText>

/** Time to check one event of a stream: its schema, the order, the protocol. */
export function benchStreams(): void {
  const transcripts = Object.values(examples.createMessage!.responses['200']!['text/event-stream']!) as string[]
  const streams = transcripts.map((text) => decodeText(text))
  const {checked, parsed} = compare(
    {checked: () => streams.forEach(checkAll), parsed: () => streams.forEach(parseAll)},
    {rounds: 101},
  )
  const microseconds = (checked / streams.flat().length) * 1_000
  const row = ['schema, order and protocol, parsing included', (checked / parsed).toFixed(2), microseconds.toFixed(2)]
  printTable('Checking a stream, per event', ['', 'time, JSON.parse of its data = 1', 'µs on this machine'], [row])
}

function checkAll(events: Events): void {
  const checker = createStreamChecker()
  for (const event of events) checker.check(event)
}

function parseAll(events: Events): void {
  for (const {data} of events) JSON.parse(data)
}
