import type {MediaType} from '../contract.ts'
import {ownMember} from '../json/own.ts'
import {parseAnyJson} from '../json/parse-any-json.ts'
import {decodeText, encode} from '../sse/index.ts'
import type {MockRequest} from './admit.ts'
import {drawNamed} from './draw-events.ts'
import type {PayloadSources} from './payload.ts'

/** The event that reports a failure of a stream: one of the examples, or one that is made. Undefined where none is described. */
export function failureEvent(
  request: MockRequest,
  media: MediaType,
  {examples, contract, generate}: {readonly examples: Iterable<unknown>} & Omit<PayloadSources, 'examples'>,
): string | undefined {
  const {eventStream} = media
  const events = eventStream?.error?.events ?? []
  if (eventStream === undefined || events.length === 0) return undefined
  const isFailure = (data: unknown) => events.some((name) => name === ownMember(data, eventStream.eventField))
  for (const transcript of examples) {
    if (typeof transcript !== 'string') continue
    const found = decodeText(transcript).find(({data}) => isFailure(parseAnyJson(data)))
    if (found !== undefined) return encode({event: found.event, data: found.data})
  }
  const draw = (name: string, number: number) => generate(name, {...request, number})
  for (const name of events) {
    const drawn = drawNamed(contract, media, {eventField: eventStream.eventField, name}, {draw, number: request.number})
    if (drawn !== undefined) return drawn
  }
  return undefined
}
