import type {CompiledSchema, Contract, MediaType, Operation} from '../contract.ts'
import {ownMember, ownValue} from '../json/own.ts'
import {acceptable} from './accepts.ts'
import {essence, formatFit, isEventStream, isInRange, isJson, isJsonLines} from './media-type.ts'

/** Media Type Objects by media type, as a request body or a response has them. */
export type MediaTypes = Readonly<Record<string, MediaType>>

/** The Media Type Object of a JSON body, or else of a body in JSON Lines, whose schema is that of one line. */
export function jsonContentOf(content: MediaTypes): MediaType | undefined {
  const mediaTypes = Object.keys(content)
  const mediaType = mediaTypes.find(isJson) ?? mediaTypes.find(isJsonLines)
  return mediaType === undefined ? undefined : ownValue(content, mediaType)
}

/** A Media Type Object with the key that it stands under. */
export interface FoundMediaType {
  readonly key: string
  readonly media: MediaType
}

/**
 * The Media Type Object that holds for a body of a content type: that of the type itself with the parameters that fit best, else that of the
 * narrowest range, such as `text/*`.
 */
export function findMediaType(content: MediaTypes, contentType: string): FoundMediaType | undefined {
  const own = ownValue(content, contentType)
  if (own !== undefined) return {key: contentType, media: own}
  const wanted = essence(contentType)
  const exact = ownValue(content, wanted)
  if (exact !== undefined && !hasFormats(content)) return {key: wanted, media: exact}
  const [found] = Object.entries(content)
    .map(([key, media]) => ({key, media, range: media.range ?? key, fit: formatFit(key, contentType)}))
    .filter(({range, fit}) => fit !== undefined && isInRange(essence(range), wanted))
    .sort((one, other) => essence(other.range).length - essence(one.range).length || other.fit! - one.fit!)
  return found && {key: found.key, media: found.media}
}

/** Tells contents in which parameters tell one format of a media type from another. */
function hasFormats(content: MediaTypes): boolean {
  for (const key in content) if (key.includes(';')) return true
  return false
}

/** The Media Type Object of an event stream, whose schema is that of the data of one event. */
export function streamContentOf(content: MediaTypes): MediaType | undefined {
  const mediaType = Object.keys(content).find(isEventStream)
  return mediaType === undefined ? undefined : ownValue(content, mediaType)
}

/** The schema of a Media Type Object or of a parameter; `undefined` where it names none. */
export function schemaOf(
  {schemas}: Pick<Contract, 'schemas'>,
  described: {readonly schema?: string} | undefined,
): CompiledSchema | undefined {
  return described?.schema === undefined ? undefined : ownValue(schemas, described.schema)
}

/** The parts of a request that select the media type of its response. */
export interface SelectingRequest {
  readonly operation: Pick<Operation, 'responseBy'>
  readonly body: unknown
  readonly headers: Headers
}

/**
 * The media types that a response may have, the most wanted first: the one that the request body selects, else those that the client accepts.
 * A client that accepts none of them gets what there is, as HTTP allows.
 */
export function mediaTypesFor(content: MediaTypes, {operation, body, headers}: SelectingRequest): readonly string[] {
  const offered = Object.keys(content)
  const selected = selectedByBody(operation, body)
  if (selected !== undefined && offered.includes(selected)) return [selected]
  const accepted = acceptable(headers.get('accept') ?? '*/*', offered)
  return accepted.length > 0 ? accepted : offered
}

function selectedByBody({responseBy}: SelectingRequest['operation'], body: unknown): string | undefined {
  if (responseBy === undefined) return undefined
  const value = ownMember(body, responseBy.property)
  if (value === undefined) return responseBy.default
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return ownValue(responseBy.mediaTypes, text) ?? responseBy.default
}
