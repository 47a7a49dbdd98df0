import type {Examples, MediaType} from '../contract.ts'
import {selectMediaType} from '../http/content.ts'
import {findResponse, statusOf, successesOf} from '../http/find-response.ts'
import {isEventStream, isJson, isJsonLines} from '../http/media-type.ts'
import {ownMember, ownValue} from '../json/own.ts'
import {splitTranscript} from '../sse/index.ts'
import type {MockRequest} from './admit.ts'
import type {Answer} from './answer.ts'

/** The sources of payloads. */
export interface PayloadSources {
  readonly examples: Examples
  /** Makes a valid value of the schema with this name in the contract, for responses without an example. */
  readonly generate?: (schema: string, request: MockRequest) => unknown
}

/**
 * The answer that the description gives: of the first successful status and the first example, or of those that the request's
 * `prefer` header names. `undefined` where the description has no such response, or nothing to fill it with.
 */
export function exampleAnswer(request: MockRequest, sources: PayloadSources): Answer | undefined {
  const {preference, operation} = request
  const {responses} = operation
  const found = preference.status === undefined ? successesOf(responses)[0] : findResponse(responses, preference.status)
  if (found === undefined) return undefined
  const status = preference.status ?? statusOf(found.key, 200)
  const mediaType = selectMediaType(found.response.content, request)
  if (mediaType === undefined) return {status}
  const named =
    ownValue(ownValue(ownValue(sources.examples, request.operationId)?.responses ?? {}, found.key) ?? {}, mediaType) ??
    {}
  const payload =
    pick(named, preference.example) ??
    generated(request, {mediaType, ...ownValue(found.response.content, mediaType)}, sources)
  return payload === undefined ? undefined : {status, mediaType, body: encodeBody(payload, mediaType)}
}

function pick(named: object, name: string | undefined): unknown {
  return name !== undefined && Object.hasOwn(named, name)
    ? ownMember(named, name)
    : (Object.values(named)[0] as unknown)
}

function generated(
  request: MockRequest,
  media: MediaType & {readonly mediaType: string},
  {generate}: PayloadSources,
): unknown {
  if (media.schema === undefined || generate === undefined) return undefined
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
