import type {MediaType} from '../contract.ts'
import {ownMember} from '../json/own.ts'
import {parseAnyJson} from '../json/parse-any-json.ts'
import {decodeText, encode} from '../sse/index.ts'
import type {MockRequest} from './admit.ts'
import type {PayloadSources} from './payload.ts'

const attempts = 60

/** The event that reports a failure of a stream: one of the examples, or one that is made. Undefined where none is described. */
export function failureEvent(
  request: MockRequest,
  {eventStream, schema}: MediaType,
  {examples, generate}: {readonly examples: Iterable<unknown>} & Pick<PayloadSources, 'generate'>,
): string | undefined {
  const events: readonly unknown[] = eventStream?.error?.events ?? []
  if (eventStream === undefined || events.length === 0) return undefined
  const isFailure = (data: unknown) => events.includes(ownMember(data, eventStream.eventField))
  for (const transcript of examples) {
    if (typeof transcript !== 'string') continue
    const found = decodeText(transcript).find(({data}) => isFailure(parseAnyJson(data)))
    if (found !== undefined) return encode({event: found.event, data: found.data})
  }
  for (let attempt = 0; schema !== undefined && attempt < attempts; attempt++) {
    const data = generate(schema, {...request, number: request.number + attempt * 10_007})
    if (isFailure(data))
      return encode({event: String(ownMember(data, eventStream.eventField)), data: JSON.stringify(data)})
  }
  return undefined
}
