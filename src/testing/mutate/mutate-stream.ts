import type {Issue} from '../../issue.ts'
import {decodeText, encode} from '../../sse/index.ts'
import {changesOf, type Change} from './changes.ts'
import {harmlessMutants} from './harmless.ts'
import type {StreamMutant} from './stream-mutant.ts'

/** Finds what is wrong with the text of an event stream. */
export type CheckStream = (text: string) => {readonly issues: readonly Issue[]}

/**
 * Streams that differ from a recorded one in one respect: forms that mean the same, also to a client of tomorrow's service; one
 * for each rule of the protocol that a small change can break, found by trying; and the stream cut off after each event, within
 * one, and by a broken connection.
 */
export function* mutateStream(transcript: string, check: CheckStream): Generator<StreamMutant, void> {
  yield* harmlessMutants(transcript)
  yield* newerMutants(transcript, check)
  yield* brokenRules(transcript, check)
  yield* cutOffs(transcript)
}

/**
 * Changes that a newer service might make, where the rules allow them: an event of another kind, and another property
 * in each event.
 */
function* newerMutants(transcript: string, check: CheckStream): Generator<StreamMutant, void> {
  const events = decodeText(transcript)
  const unknown = {event: 'x_unknown', data: '{"type":"x_unknown"}'}
  const newer: readonly Change[] = [
    {what: 'with an event of an unknown kind', events: [...events.slice(0, 1), unknown, ...events.slice(1)]},
    {
      what: 'with an unknown property in each event',
      events: events.map((event) => ({...event, data: event.data.replace(/^\{/, '{"x_unknown":null,')})),
    },
  ]
  for (const {what: name, ...change} of newer) {
    const text = toText(change)
    if (errorCodes(check(text).issues).length === 0)
      yield {name, kind: 'harmless', chunks: [new TextEncoder().encode(text)], breaks: false}
  }
}

/** The first change that breaks each rule, and no other. */
function* brokenRules(transcript: string, check: CheckStream): Generator<StreamMutant, void> {
  const found = new Set<string>()
  for (const change of changesOf(decodeText(transcript))) {
    const text = toText(change)
    const [code, ...others] = new Set(errorCodes(check(text).issues))
    if (code === undefined || others.length > 0 || found.has(code)) continue
    found.add(code)
    yield {
      name: `${code}: ${change.what}`,
      kind: 'faulty',
      code,
      chunks: [new TextEncoder().encode(text)],
      breaks: false,
    }
  }
}

function* cutOffs(transcript: string): Generator<StreamMutant, void> {
  const code = 'truncated-stream'
  const bytes = new TextEncoder()
  const events = decodeText(transcript)
  for (const index of events.keys()) {
    const text = toText({events: events.slice(0, index)})
    const after = index === 0 ? 'before its first event' : `after event ${index - 1} (${events[index - 1]!.event})`
    yield {name: `${code}: ends ${after}`, kind: 'faulty', code, chunks: [bytes.encode(text)], breaks: false}
    yield {name: `${code}: breaks off ${after}`, kind: 'faulty', code, chunks: [bytes.encode(text)], breaks: true}
  }
  const last = transcript.trimEnd()
  yield {
    name: `${code}: ends within its last event`,
    kind: 'faulty',
    code,
    chunks: [bytes.encode(last.slice(0, -3))],
    breaks: false,
  }
}

function toText({events}: Pick<Change, 'events'>): string {
  return events.map(encode).join('')
}

function errorCodes(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({severity}) => severity === 'error').map(({code}) => code)
}
