import type {Contract, Examples, MediaType} from '../contract.ts'
import {selectMediaType} from '../http/content.ts'
import {findResponse, statusOf, successesOf, type FoundResponse} from '../http/find-response.ts'
import {isEventStream, isJson, isJsonLines} from '../http/media-type.ts'
import {serializeParameter} from '../http/serialize-parameter.ts'
import {mayHaveBody} from '../http/status.ts'
import {hasErrors} from '../issue.ts'
import {ownMember, ownValue} from '../json/own.ts'
import {splitTranscript} from '../sse/index.ts'
import {createGenerator} from '../testing/index.ts'
import {readResponse} from '../validate/index.ts'
import type {MockRequest} from './admit.ts'
import type {Answer} from './answer.ts'

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

/** Valid values of a contract's schemas, which the number of the request decides. */
export function generateBySerial(contract: Contract): GeneratePayload {
  const {generate} = createGenerator(contract)
  return (schema, {number}) => generate(schema, {seed: number})
}

/**
 * The answer that the description gives: of the first successful status and the first example that is valid, or of those that the request's
 * `prefer` header names. `undefined` where the description has no such response, or nothing to fill it with.
 */
export function exampleAnswer(request: MockRequest, sources: PayloadSources): Answer | undefined {
  const {preference, operation} = request
  const {responses} = operation
  const found = preference.status === undefined ? successesOf(responses)[0] : findResponse(responses, preference.status)
  if (found === undefined) return undefined
  const status = preference.status ?? statusOf(found.key, 200)
  const headers = requiredHeaders(request, found, sources)
  const mediaType = selectMediaType(found.response.content, request)
  if (mediaType === undefined || !mayHaveBody(operation.method, status)) return {status, headers}
  const payload = payloadOf(request, {...found, status, mediaType}, sources)
  return payload === undefined ? undefined : {status, headers, mediaType, body: encodeBody(payload, mediaType)}
}

interface Wanted extends FoundResponse {
  readonly status: number
  readonly mediaType: string
}

/** The example that was asked for by name; else the first that is valid; else a value that is made up, or an invalid example if none can be. */
function payloadOf(request: MockRequest, wanted: Wanted, sources: PayloadSources): unknown {
  const {operationId, operation, preference} = request
  const {key, response, status, mediaType} = wanted
  const named = ownValue(ownValue(ownValue(sources.examples, operationId)?.responses ?? {}, key) ?? {}, mediaType) ?? {}
  if (preference.example !== undefined && Object.hasOwn(named, preference.example))
    return ownMember(named, preference.example)
  const examples: readonly unknown[] = Object.values(named)
  // Streams and texts have no schema that speaks of all of them.
  const isValid = (body: unknown) =>
    !isJson(mediaType) ||
    !hasErrors(readResponse(sources.contract, operation, {status, body, contentType: mediaType}).found.issues)
  return (
    (preference.isDynamic ? undefined : examples.find(isValid)) ??
    generated(request, {mediaType, ...ownValue(response.content, mediaType)}, sources) ??
    examples[0]
  )
}

/** The headers that a response must have, with values that are made. */
export function requiredHeaders(
  request: MockRequest,
  {response}: FoundResponse,
  {generate}: PayloadSources,
): Readonly<Record<string, string>> {
  const required = Object.entries(response.headers).filter(
    ([name, header]) => header.required && name !== 'content-type',
  )
  return Object.fromEntries(
    required.map(([name, {schema, ...header}]) => {
      const draw = (number: number) =>
        serializeParameter(
          {name, in: 'header', ...header},
          schema === undefined ? '' : generate(schema, {...request, number}),
        )
      return [name, drawText(draw, request.number)]
    }),
  )
}

const attempts = 20

/** A text that a header can carry, which texts of a schema need not be: in ISO-8859-1, on one line. */
function drawText(draw: (number: number) => string, number: number): string {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const text = draw(number + attempt * 10_007)
    if (/^[\t -~\xA0-\xFF]*$/.test(text) && text.trim() === text) return text
  }
  return draw(number).replaceAll(/[^\t -~\xA0-\xFF]/g, '?')
}

function generated(
  request: MockRequest,
  media: MediaType & {readonly mediaType: string},
  {generate}: PayloadSources,
): unknown {
  // Where nothing is said of a body, any is right.
  if (media.schema === undefined)
    return isEventStream(media.mediaType) ? undefined : isJson(media.mediaType) ? {} : 'text'
  if (isJson(media.mediaType)) return generate(media.schema, request)
  if (isJsonLines(media.mediaType)) return [generate(media.schema, request)]
  // Of other types only texts can be made.
  const value = isEventStream(media.mediaType) ? undefined : generate(media.schema, request)
  return typeof value === 'string' ? value : undefined
}

/** A payload as it goes over the wire: event streams in pieces of one event, JSON Lines a line per item, all else as JSON. */
function encodeBody(payload: unknown, mediaType: string): string | readonly string[] {
  if (isEventStream(mediaType)) return splitTranscript(String(payload))
  if (isJsonLines(mediaType)) return encodeLines(payload)
  return typeof payload === 'string' && !isJson(mediaType) ? payload : JSON.stringify(payload)
}

function encodeLines(payload: unknown): string {
  if (typeof payload === 'string') return payload
  const lines: readonly unknown[] = Array.isArray(payload) ? payload : [payload]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
