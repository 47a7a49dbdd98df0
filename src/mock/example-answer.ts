import type {Examples, MediaType, Operation} from '../contract.ts'
import {findResponse, type FoundResponse} from '../http/find-response.ts'
import {isJson, isJsonLines} from '../http/media-type.ts'
import {ownMember, ownValue} from '../json/own.ts'
import type {Answer} from './answer.ts'
import {encodeBody} from './encode-body.ts'
import {responseMediaType} from './media-type.ts'
import type {MockRequest} from './mock-request.ts'
import {parsePrefer} from './prefer.ts'

/** Where payloads come from. */
export interface PayloadSources {
  readonly examples: Examples
  /** Makes a valid value of the schema with this name in the contract, for responses without an example. */
  readonly generate?: (schema: string, request: MockRequest) => unknown
}

/**
 * The answer that the description gives: of the first successful status and the first example, or of those that the request's
 * `prefer` header names. Undefined where the description has no such response, or nothing to fill it with.
 */
export function exampleAnswer(request: MockRequest, sources: PayloadSources): Answer | undefined {
  const preference = parsePrefer(request.headers)
  const {responses} = request.operation
  const found = preference.status === undefined ? successOf(responses) : findResponse(responses, preference.status)
  if (found === undefined) return undefined
  const status = preference.status ?? (/^\d+$/.test(found.key) ? Number(found.key) : 200)
  const mediaType = responseMediaType(found.response.content, request)
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
  const value = media.mediaType === 'text/event-stream' ? undefined : generate(media.schema, request)
  return typeof value === 'string' ? value : undefined
}

/** The first success that is described, or what holds for all statuses. */
function successOf(responses: Operation['responses']): FoundResponse | undefined {
  const keys = Object.keys(responses)
  const key = keys.find((candidate) => candidate.startsWith('2')) ?? keys.find((candidate) => candidate === 'default')
  return key === undefined ? undefined : {key, response: ownValue(responses, key)!}
}
