import type {Contract, Examples, MediaType} from '../contract.ts'
import {acceptable} from '../http/accepts.ts'
import {encodeForm} from '../http/encode-form.ts'
import {essence, isEventStream, isInRange, isJson, isSequential, isUrlEncoded, isXml} from '../http/media-type.ts'
import {isJsonObject} from '../json/object.ts'
import {splitTranscript} from '../sse/index.ts'
import {createGenerator} from '../testing/index.ts'
import type {MockRequest} from './admit.ts'
import {drawEvents} from './draw-events.ts'
import {drawXml} from './xml-body.ts'

/** Makes a valid value of the schema with this name in the contract. */
export type GeneratePayload = (schema: string, request: MockRequest) => unknown

/** The sources of payloads. */
export interface PayloadSources {
  readonly contract: Contract
  /** Default: none. */
  readonly examples: Examples
  /** Makes what has no valid example, and headers. Default: valid values, new ones for each request. */
  readonly generate: GeneratePayload
}

/** Valid values of a contract's schemas as a service sends them, which the number of the request decides. */
export function generateBySerial(contract: Contract): GeneratePayload {
  const {generate} = createGenerator(contract)
  return (schema, {number}) => generate(schema, {seed: number, direction: 'response'})
}

export interface DescribedPayload {
  readonly mediaType: string
  readonly media: MediaType
}

/** A made-up payload; undefined for media types that no value of a schema can be written in, such as images. */
export function drawPayload(
  request: MockRequest,
  {mediaType, media}: DescribedPayload,
  {contract, generate}: Pick<PayloadSources, 'contract' | 'generate'>,
): unknown {
  const draw = (schema: string, number = request.number) => generate(schema, {...request, number})
  if (isEventStream(mediaType)) return drawEvents(contract, media, {draw, number: request.number})
  // Where nothing is said of a body, any is right.
  if (media.schema === undefined) return isJson(mediaType) ? {} : isSequential(mediaType) ? [{}] : 'text'
  if (isXml(mediaType)) return drawXml(contract, media.schema, {draw, number: request.number})
  const value = draw(media.schema)
  if (isJson(mediaType)) return value
  if (isSequential(mediaType)) return [value]
  if (isUrlEncoded(mediaType)) return isJsonObject(value) ? value : undefined
  return Object(value) === value ? undefined : value
}

/** A payload as it goes over the wire: event streams in pieces of one event, sequences an item at a time, forms as such, all else as JSON. */
export function encodePayload(
  payload: unknown,
  mediaType: string,
  encoding: MediaType['encoding'] = {},
): string | readonly string[] {
  if (isEventStream(mediaType)) return splitTranscript(String(payload))
  if (typeof payload === 'string' && !isJson(mediaType)) return payload
  if (isSequential(mediaType)) return encodeItems(payload, essence(mediaType).endsWith('json-seq') ? '\u001E' : '')
  return isUrlEncoded(mediaType) && isJsonObject(payload) ? encodeForm(payload, encoding) : JSON.stringify(payload)
}

function encodeItems(payload: unknown, start: string): string {
  const items: readonly unknown[] = Array.isArray(payload) ? payload : [payload]
  return items.map((item) => `${start}${JSON.stringify(item)}\n`).join('')
}

/** Media types for ranges of which the client names none. */
const usual = ['text/plain', 'image/png', 'audio/mpeg', 'video/mp4', 'application/octet-stream']

/** A media type that a response can have, for one that may be a range: the one that the client wants most, else a usual one. */
export function concreteType(mediaType: string, headers: Headers): string {
  if (!mediaType.includes('*')) return mediaType
  const named = (headers.get('accept') ?? '')
    .split(',')
    .map(essence)
    .filter((name) => name !== '' && !name.includes('*'))
  const wanted = acceptable(headers.get('accept') ?? '', named)
  return [...wanted, ...usual].find((name) => isInRange(mediaType, name)) ?? mediaType
}
