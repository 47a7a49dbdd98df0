import {describe, expect, test} from 'vitest'
import {examples} from '#generated/documented/examples.js'
import {checkStream} from '../../../src/messages/validate.ts'
import {decodeText, encode, type ServerSentEvent} from '../../../src/sse/index.ts'
import {amount, numbersOf, sampleOf} from '../../sample.ts'

interface Mutant {
  readonly name: string
  readonly events: readonly ServerSentEvent[]
  readonly codes: readonly string[]
}

type Data = Record<string, unknown> & {type: string; index?: number; delta?: {type?: string}}

const transcripts = Object.entries(examples.createMessage!.responses['200']!['text/event-stream']!) as [
  string,
  string,
][]
const complete = transcripts.filter(([, text]) => text.includes('message_stop'))
const dataOf = (event: ServerSentEvent) => JSON.parse(event.data) as Data
const withData = (event: ServerSentEvent, change: object): ServerSentEvent => ({
  ...event,
  data: JSON.stringify({...dataOf(event), ...change}),
})
const replaced = (events: readonly ServerSentEvent[], index: number, ...others: ServerSentEvent[]) =>
  events.toSpliced(index, 1, ...others)

/** Events whose absence, repetition or move changes nothing that the protocol can see. */
const isFree = ({event}: ServerSentEvent) => event === 'ping' || event === 'content_block_delta'

const orderCodes = [
  'unexpected-event',
  'truncated-stream',
  'event-after-end',
  'wrong-block-index',
  'missing-stop-reason',
  'stop-reason-mismatch',
  'malformed-tool-input',
  'shrinking-usage',
]

function* mutantsOf(events: readonly ServerSentEvent[]): Generator<Mutant> {
  for (const [index, event] of events.entries()) {
    const at = `event ${index}, ${event.event}`
    const next = events[index + 1]
    if (!isFree(event)) yield {name: `without ${at}`, events: replaced(events, index), codes: orderCodes}
    const isRepeatable = isFree(event) || event.event === 'message_delta'
    if (!isRepeatable) yield {name: `twice ${at}`, events: replaced(events, index, event, event), codes: orderCodes}
    if (next && !isFree(event) && next.event !== 'ping')
      yield {
        name: `${at} and the next one swapped`,
        events: replaced(replaced(events, index, next), index + 1, event),
        codes: orderCodes,
      }
    if (dataOf(event).index !== undefined)
      yield {
        name: `another index in ${at}`,
        events: replaced(events, index, withData(event, {index: dataOf(event).index! + 1})),
        codes: ['wrong-block-index'],
      }
    if (event.event === 'content_block_delta') {
      const type = /text|citations/.test(dataOf(event).delta?.type ?? '') ? 'thinking' : 'text'
      yield {
        name: `another kind of delta in ${at}`,
        events: replaced(events, index, withData(event, {delta: {type: `${type}_delta`, [type]: 'Hm.'}})),
        codes: ['delta-of-other-block'],
      }
    }
    yield {
      name: `another name for ${at}`,
      events: replaced(events, index, {...event, event: event.event === 'ping' ? 'message_stop' : 'ping'}),
      codes: ['event-name-mismatch', ...orderCodes],
    }
    yield {
      name: `broken data in ${at}`,
      events: replaced(events, index, {...event, data: event.data.slice(0, -1)}),
      codes: ['malformed-event'],
    }
  }
}

const codesOf = (stream: string) =>
  checkStream(stream)
    .issues.filter(({severity}) => severity === 'error')
    .map(({code}) => code)

let count = 0

describe.each(sampleOf(complete, 2))('%s', (_name, text) => {
  test('the transcript is valid, also with other line ends and cut in pieces', () => {
    expect(codesOf(text)).toEqual([])
    expect(codesOf(text.replaceAll('\n', '\r\n'))).toEqual([])
  })

  test('each mutant is caught, by a code that says why', () => {
    for (const mutant of mutantsOf(decodeText(text))) {
      count++
      const codes = codesOf(mutant.events.map((event) => encode(event)).join(''))
      expect(codes.length, mutant.name).toBeGreaterThan(0)
      expect(mutant.codes, mutant.name).toContain(codes[0])
    }
  })

  test('each cut is caught, at any byte', () => {
    const end = text.trimEnd().length
    for (const length of numbersOf(0, end, 23))
      expect(codesOf(text.slice(0, length)), `cut at ${length}`).toContain('truncated-stream')
  })
})

test('the mutants are many', () => {
  expect(count).toBeGreaterThanOrEqual(amount(150, 300))
})

test('an unknown event and an unknown delta are warnings', () => {
  const events = decodeText(complete[0]![1])
  const note = {event: 'note', data: '{"type": "note"}', id: ''}
  const {valid, issues} = checkStream(
    [...events.slice(0, -1), note, events.at(-1)!].map((event) => encode(event)).join(''),
  )
  expect(valid).toBe(true)
  expect(issues).toMatchObject([{severity: 'warning', code: 'unknown-variant', path: `/${events.length - 1}/type`}])
})

test('a stream that an error event ends is complete', () => {
  const overloaded = transcripts.find(([, text]) => text.includes('event: error'))
  expect(codesOf(overloaded![1])).toEqual([])
})
