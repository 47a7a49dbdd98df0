import {sayChange} from '../codegen/docs/say.ts'
import type {EventSequence, EventStream, MediaType, Schema} from '../contract.ts'
import {canonicalOf} from '../json/canonical.ts'
import {ownMember} from '../json/own.ts'
import type {ChangeList} from './change-list.ts'
import type {Sender} from './change.ts'
import {schemaOfMedia} from './compare-content.ts'
import {draw, placeOf} from './place.ts'
import {messageOf, proveMessage, type MessagePart} from './prove.ts'
import {responderOf, responseOf} from './requests.ts'
import {resolvedOf} from './schema-text.ts'
import type {OperationPair} from './side.ts'

/** Compares the event streams of a response: the data of their events, and the order that they come in. */
export function compareStreams(
  list: ChangeList,
  answered: {readonly pair: OperationPair; readonly status: number; readonly key: string},
  [old, next]: readonly [MediaType, MediaType],
): void {
  const {pair} = answered
  const sender = responderOf(pair)
  const [was, is] = [schemaOfMedia(list.sides.old, old), schemaOfMedia(list.sides.new, next)]
  const place = placeOf({old: was, new: is}, sender)
  const declared = (sender === 'client' ? old : next).eventStream
  const answer = (events: readonly unknown[]) =>
    responseOf(list.sides, pair, {...answered, mediaType: 'text/event-stream', events})
  const title = sayChange('stream', {operation: pair.title})
  const part: MessagePart = {
    sender,
    title,
    operation: pair.title,
    isText: false,
    pathOf: ({in: location, path}) => (location === undefined ? /^\/\d+(.*)$/s.exec(path)?.[1] : undefined),
    message: (event) => answer(streamWith(event, declared, place.giver, sender)),
  }
  list.compare(part, {old: was, next: is, oldAt: '', newAt: '', place})
  if (canonicalOf(old.eventStream ?? null) === canonicalOf(next.eventStream ?? null)) return
  const described = {
    code: 'stream-changed',
    message: sayChange('streamChanged', {where: title}),
    operation: pair.title,
  }
  for (const names of orders(declared)) {
    const message = messageOf(
      {message: () => answer(names.map((name) => eventNamed(name, declared!, place.giver, sender)))},
      undefined,
    )
    const witness = message && proveMessage(list.sides, message, ({in: location}) => location === undefined)
    if (witness !== undefined) return list.add(described, {class: 'breaking', witness})
  }
  list.add(described, {class: 'possibly', reason: sayChange('noOrder')})
}

/** The simplest event of a name: that of the member of the union which has the name. */
function eventNamed(name: string, {eventField}: EventStream, schema: Schema, sender: Sender): unknown {
  const {oneOf, anyOf} = resolvedOf(schema) || {}
  for (const member of oneOf ?? anyOf ?? [schema]) {
    const event = draw(member, sender)
    if (ownMember(event, eventField) === name) return event
  }
  return {[eventField]: name}
}

/** A stream that has an event, with the fewest others that the order asks for. */
function streamWith(
  event: unknown,
  declared: EventStream | undefined,
  schema: Schema,
  sender: Sender,
): readonly unknown[] {
  if (declared === undefined) return [event]
  const {eventField} = declared
  const name = String(ownMember(event, eventField))
  const names = orders(declared).find((order) => order.includes(name)) ?? [...orders(declared)[0]!, name]
  const index = names.indexOf(name)
  return names.map((one, at) => (at === index ? event : eventNamed(one, declared, schema, sender)))
}

/** Orders of events: each run left out, once and twice, and each event that may come anywhere after the first. */
function orders(declared: EventStream | undefined): readonly (readonly string[])[] {
  if (declared === undefined) return [[]]
  const {sequence, anywhere} = declared
  const some = [0, 1, 2].map((times) => unroll(sequence, times))
  return [...some, ...anywhere.map((name) => some[0]!.toSpliced(1, 0, name))]
}

function unroll(sequence: readonly EventSequence[], times: number): readonly string[] {
  return sequence.flatMap((item) =>
    typeof item === 'string'
      ? [item]
      : Array.from({length: times}, () => unroll(item.repeat, Math.max(1, times))).flat(),
  )
}
