import {mediaTypesFor} from '../http/content.ts'
import {findResponse, statusOf, successesOf, type FoundResponse} from '../http/find-response.ts'
import {isJson, isXml} from '../http/media-type.ts'
import {serializeParameter} from '../http/serialize-parameter.ts'
import {mayHaveBody} from '../http/status.ts'
import {hasErrors} from '../issue.ts'
import {ownMember, ownValue} from '../json/own.ts'
import {readResponse} from '../validate/index.ts'
import type {MockRequest} from './admit.ts'
import type {Answer} from './answer.ts'
import {drawUntil} from './draw-until.ts'
import {failureEvent} from './failed-stream.ts'
import {concreteType, drawPayload, encodePayload, type PayloadSources} from './payload.ts'
import {toXml} from './xml-body.ts'

/**
 * The answer that the description gives: of the first successful status and the first example that is valid, or of those that the request's
 * `prefer` header names. `undefined` where the description has no such response, or nothing to fill it with.
 */
export function exampleAnswer(request: MockRequest, sources: PayloadSources): Answer | undefined {
  const {preference, operation} = request
  const found = wantedResponse(request)
  if (found === undefined) return undefined
  const status = preference.status ?? statusOf(found.key, 200)
  const headers = requiredHeaders(request, found, sources)
  const {content} = found.response
  if (Object.keys(content).length === 0 || !mayHaveBody(operation.method, status)) return {status, headers}
  for (const key of wantedTypes(request, found, sources)) {
    const payload = payloadOf(request, {...found, status, mediaType: key}, sources)
    if (payload === undefined) continue
    const mediaType = concreteType(key, request.headers)
    const {schema, encoding} = ownValue(content, key) ?? {}
    const isValue = isXml(mediaType) && typeof payload !== 'string' && schema !== undefined
    const written = isValue ? toXml(sources.contract, schema, payload) : undefined
    const body = encodePayload(written ?? payload, mediaType, encoding)
    const answer = {status, headers, mediaType, body}
    return typeof body === 'string'
      ? answer
      : {...answer, body: withFailure(body, request, {...found, mediaType: key}, sources)}
  }
  return undefined
}

/** XML that has to be made up comes last for clients that do not name it: most can read the other better. */
function wantedTypes(request: MockRequest, {key, response}: FoundResponse, sources: PayloadSources): readonly string[] {
  const mediaTypes = mediaTypesFor(response.content, request)
  const isNamed = (request.headers.get('accept') ?? '').split(',').some(isXml)
  const isLast = (mediaType: string) =>
    !isNamed && isXml(mediaType) && Object.keys(examplesOf(request, {key, response, mediaType}, sources)).length === 0
  return [...mediaTypes.filter((mediaType) => !isLast(mediaType)), ...mediaTypes.filter(isLast)]
}

/** The events of a stream, ended by one that reports a failure where the client prefers that and the description has one. */
function withFailure(
  events: readonly string[],
  request: MockRequest,
  wanted: Contents,
  sources: PayloadSources,
): readonly string[] {
  const {errorAfter} = request.preference
  if (errorAfter === undefined) return events
  const failure = failureEvent(request, ownValue(wanted.response.content, wanted.mediaType) ?? {}, {
    ...sources,
    examples: Object.values(examplesOf(request, wanted, sources)),
  })
  return failure === undefined ? events : [...events.slice(0, errorAfter), failure]
}

type Contents = Pick<Wanted, 'key' | 'response' | 'mediaType'>

function examplesOf(
  {operationId}: MockRequest,
  {key, mediaType}: Contents,
  {examples}: PayloadSources,
): Readonly<Record<string, unknown>> {
  return ownValue(ownValue(ownValue(examples, operationId)?.responses ?? {}, key) ?? {}, mediaType) ?? {}
}

/** The reason why the description has no answer to a request. */
export function whyNone(request: MockRequest): string {
  const found = wantedResponse(request)
  if (found === undefined) return 'since it has no such response'
  const mediaTypes = mediaTypesFor(found.response.content, request).map((mediaType) => `"${mediaType}"`)
  return `since it has no example of the content type ${mediaTypes.join(' or ')}`
}

/** The response of the status that the client prefers; else the first success, or of an operation that has none, its first redirect. */
function wantedResponse({operation: {responses}, preference}: MockRequest): FoundResponse | undefined {
  if (preference.status !== undefined) return findResponse(responses, preference.status)
  const redirect = Object.entries(responses).find(([key]) => key.startsWith('3'))
  return successesOf(responses)[0] ?? (redirect && {key: redirect[0], response: redirect[1]})
}

interface Wanted extends FoundResponse {
  readonly status: number
  readonly mediaType: string
}

/** The example that was asked for by name; else the first that is valid; else a value that is made up, or an invalid example if none can be. */
function payloadOf(request: MockRequest, wanted: Wanted, sources: PayloadSources): unknown {
  const {operation, preference} = request
  const {response, status, mediaType} = wanted
  const named = examplesOf(request, wanted, sources)
  if (preference.example !== undefined && Object.hasOwn(named, preference.example))
    return ownMember(named, preference.example)
  const examples: readonly unknown[] = Object.values(named)
  // Streams and texts have no schema that speaks of all of them.
  const isValid = (body: unknown) =>
    !isJson(mediaType) ||
    !hasErrors(readResponse(sources.contract, operation, {status, body, contentType: mediaType}).found.issues)
  const sourcesOfOne = [
    () => (preference.isDynamic ? undefined : examples.find(isValid)),
    () => drawPayload(request, {mediaType, media: ownValue(response.content, mediaType) ?? {}}, sources),
    () => examples[0],
  ]
  for (const source of sourcesOfOne) {
    const payload = source()
    if (payload !== undefined) return payload
  }
  return undefined
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

/** A text that a header can carry, which texts of a schema need not be: in ISO-8859-1, on one line. */
function drawText(draw: (number: number) => string, number: number): string {
  const fit = drawUntil(number, (seed) => {
    const text = draw(seed)
    return /^[\t -~\xA0-\xFF]*$/.test(text) && text.trim() === text ? text : undefined
  })
  return fit ?? draw(number).replaceAll(/[^\t -~\xA0-\xFF]/g, '?')
}
