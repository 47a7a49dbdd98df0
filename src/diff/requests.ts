import {buildRequest} from '../conform/build-request.ts'
import {carry} from '../conform/credential-headers.ts'
import type {Contract, Operation} from '../contract.ts'
import {serializeParameter} from '../http/serialize-parameter.ts'
import {ownValue} from '../json/own.ts'
import {createGenerator} from '../testing/index.ts'
import type {Sender, WitnessRequest, WitnessResponse} from './change.ts'
import {type Message, type Sides, giverOf} from './prove.ts'
import type {OwnOperation, OperationPair} from './side.ts'

export interface RequestParts {
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly without?: readonly string[]
  readonly body?: unknown
  readonly mediaType?: string
  /** The alternative whose credentials are sent. Default: the first. */
  readonly alternative?: number
}

/** The one who sends the requests of an operation. */
export function requesterOf({isIncoming}: OperationPair): Sender {
  return isIncoming ? 'service' : 'client'
}

/** The one who answers them. */
export function responderOf({isIncoming}: OperationPair): Sender {
  return isIncoming ? 'client' : 'service'
}

/** The smallest request of an operation that has these parts. @throws {InputError} where no value of a parameter is found. */
export function requestOf(sides: Sides, pair: OperationPair, parts: RequestParts = {}): Message {
  const sender = requesterOf(pair)
  const {contract} = giverOf(sides, sender)
  const own = giverOf(pair, sender)
  return {
    sentBy: sender,
    ...(pair.isIncoming && {webhook: own.id}),
    request: build(contract, {...own, sender}, parts),
  }
}

function build(
  contract: Contract,
  {id, operation, sender}: OwnOperation & {readonly sender: Sender},
  parts: RequestParts,
): WitnessRequest {
  const {parameters, without, alternative = 0, ...given} = parts
  const {body, mediaType} = 'body' in given ? given : bodyOf(contract, operation, sender)
  const {
    method,
    path,
    headers = {},
  } = buildRequest({contract: {...contract, operations: {[id]: operation}}, seed: 1}, id, {
    ...(parameters && {parameters}),
    ...(without && {without}),
  })
  const credentials = (operation.security[alternative] ?? []).map((scheme) =>
    carry(scheme, scheme.scheme === 'basic' ? 'user:secret' : 'secret'),
  )
  const {query, ...carried} = Object.assign({}, ...credentials) as Record<string, string>
  return {
    method,
    path: query === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`,
    headers: {
      ...carried,
      ...headers,
      ...(body !== undefined && mediaType !== undefined && {'content-type': mediaType}),
    },
    ...(body !== undefined && {body}),
  }
}

/** The body of a request that needs one. */
function bodyOf(
  contract: Contract,
  {requestBody}: Operation,
  sender: Sender,
): Pick<RequestParts, 'body' | 'mediaType'> {
  const [mediaType, media] = Object.entries(requestBody?.content ?? {})[0] ?? []
  if (requestBody?.required !== true || mediaType === undefined) return {}
  return {body: sampleOfMedia(contract, media, sender), mediaType}
}

export interface ResponseParts {
  /** The key of the Response Object. */
  readonly key: string
  readonly status: number
  readonly headers?: Readonly<Record<string, unknown>>
  readonly without?: readonly string[]
  readonly body?: unknown
  readonly mediaType?: string | undefined
  readonly events?: readonly unknown[]
}

/** The smallest response of an operation that has these parts, with a request for it. @throws {InputError} where no value of something is found. */
export function responseOf(sides: Sides, pair: OperationPair, parts: ResponseParts): Message {
  const sender = responderOf(pair)
  const {contract} = giverOf(sides, sender)
  return {
    ...requestOf(sides, pair),
    sentBy: sender,
    response: answer(contract, giverOf(pair, sender).operation, parts),
  }
}

function answer(contract: Contract, {responses}: Operation, parts: ResponseParts): WitnessResponse {
  const {key, status, headers: given = {}, without = [], body, mediaType, events} = parts
  const generator = createGenerator(contract)
  const described = ownValue(responses, key)?.headers ?? {}
  const headers = Object.entries(described)
    .filter(([name, {required}]) => (required === true || Object.hasOwn(given, name)) && !without.includes(name))
    .map(([name, {schema, required: _, ...header}]): [string, string] => {
      const value =
        ownValue(given, name) ??
        (schema === undefined ? 'text' : generator.generate(schema, {direction: 'response', seed: 1}))
      return [name, serializeParameter({...header, name, in: 'header'}, value)]
    })
  return {
    status,
    headers: {...Object.fromEntries(headers), ...(mediaType !== undefined && {'content-type': mediaType})},
    ...(body !== undefined && {body}),
    ...(events !== undefined && {events}),
  }
}

/** A body of a response, the first that it may have. */
export function answerBodyOf(
  contract: Contract,
  {responses}: Operation,
  {key, sender}: {readonly key: string; readonly sender: Sender},
): Pick<ResponseParts, 'body' | 'mediaType'> {
  const [mediaType, media] = Object.entries(ownValue(responses, key)?.content ?? {})[0] ?? []
  if (mediaType === undefined) return {}
  return {mediaType, body: sampleOfMedia(contract, media, sender)}
}

/** The same value of a schema each time, as a sender sends it. */
export function sampleOfMedia(
  contract: Contract,
  media: {readonly schema?: string} | undefined,
  sender: Sender,
): unknown {
  const direction = sender === 'client' ? 'request' : 'response'
  return media?.schema === undefined ? 'text' : createGenerator(contract).generate(media.schema, {direction, seed: 1})
}
