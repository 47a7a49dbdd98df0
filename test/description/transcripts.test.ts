import {describe, expect, test} from 'vitest'
import type {EventSequence, EventStream} from '../../src/contract.ts'
import {decodeText} from '../../src/sse/index.ts'
import {documented} from './description.ts'

const transcripts = [...documented.examples()].filter(({mediaType}) => mediaType === 'text/event-stream')

describe.each(transcripts)('the transcript $name', ({schema, value, mediaTypeObject}) => {
  const events = decodeText(String(value))
  const stream = mediaTypeObject['x-sse'] as EventStream

  test('holds valid events, each named after its tag', () => {
    for (const {event, data} of events) {
      const payload = JSON.parse(data) as Record<string, unknown>
      expect(documented.faults(schema, payload), data).toEqual([])
      expect(payload[stream.eventField]).toBe(event)
    }
  })

  test('keeps to the order that x-sse declares', () => {
    const names = events.map(({event}) => event)
    const ordered = names.filter((name) => !stream.anywhere.includes(name))
    expect(stream.terminal).toContain(names.at(-1))
    if (names.at(-1) !== 'error') expect(ordered.join(' ')).toMatch(new RegExp(`^${pattern(stream.sequence)}$`))
  })

  test('counts its blocks from 0, and leaves none open', () => {
    const payloads = events.map(({data}) => JSON.parse(data) as {type: string; index?: number})
    const started = payloads.filter(({type}) => type === 'content_block_start').map(({index}) => index)
    const stopped = payloads.filter(({type}) => type === 'content_block_stop').map(({index}) => index)
    expect(started).toEqual(started.map((_, position) => position))
    if (events.at(-1)?.event !== 'error') expect(stopped).toEqual(started)
  })
})

const payloads = transcripts.flatMap(({value}) =>
  decodeText(String(value)).map(({data}) => JSON.parse(data) as Payload),
)

test.each([
  {union: 'StreamEvent', seen: payloads},
  {union: 'ContentBlock', seen: payloads.flatMap(({content_block: block}) => block ?? [])},
  {
    union: 'ContentBlockDelta',
    seen: payloads.filter(({type}) => type === 'content_block_delta').flatMap(({delta}) => delta ?? []),
  },
])('the transcripts show each member of $union, and nothing else', ({union, seen}) => {
  expect([...new Set(seen.map(({type}) => type))].toSorted()).toEqual(tagsOf(union))
})

test('the names in x-sse are the events of the union', () => {
  const [{mediaTypeObject}] = transcripts as [(typeof transcripts)[0]]
  const {sequence, anywhere} = mediaTypeObject['x-sse'] as EventStream
  expect([...anywhere, ...namesIn(sequence)].toSorted()).toEqual(tagsOf('StreamEvent'))
})

interface Payload {
  readonly type: string
  readonly content_block?: {readonly type: string}
  readonly delta?: {readonly type: string}
}

/** The tags of a union. */
function tagsOf(union: string): string[] {
  const {discriminator} = documented.components('schemas')[union] as {discriminator: {mapping: Record<string, string>}}
  return Object.keys(discriminator.mapping).toSorted()
}

/** A regular expression for names that are joined by spaces. */
function pattern(sequence: readonly EventSequence[]): string {
  return sequence
    .map((step) => (typeof step === 'string' ? ` ?\\b${step}\\b` : `(?:${pattern(step.repeat)})*`))
    .join('')
}

function namesIn(sequence: readonly EventSequence[]): string[] {
  return sequence.flatMap((step) => (typeof step === 'string' ? [step] : namesIn(step.repeat)))
}
