import type {Operation, Parameter, SecurityScheme} from '../../../contract.ts'
import {mediaTypesFor} from '../../../http/content.ts'
import {encodeForm} from '../../../http/encode-form.ts'
import {successesOf} from '../../../http/find-response.ts'
import {formatOf, isEventStream, isJson, isJsonLines, isMultipart, isUrlEncoded} from '../../../http/media-type.ts'
import {percentEncode} from '../../../http/percent-encode.ts'
import {requestTexts, withQuery} from '../../../http/request-texts.ts'
import {serverUrl} from '../../../http/server-url.ts'
import {ownValue} from '../../../json/own.ts'
import {preferredMediaType} from '../../read/media-types.ts'
import {SampleFile} from './sample-files.ts'

/** A request of the docs, before it is written in any language. */
export interface SampleRequest {
  readonly operationId: string
  /** In upper case. */
  readonly method: string
  readonly url: string
  readonly headers: readonly SampleHeader[]
  readonly body?: SampleBody
  /** The items of its response, where that is a stream: always, or since the body asks for one. */
  readonly streamOf?: 'event' | 'line' | undefined
  /** The arguments of a client with a method for each operation. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Those of the path, in its order. */
  readonly pathParameters: readonly string[]
}

export interface SampleHeader {
  readonly name: string
  /** Of a header with a credential, the text in front of that. */
  readonly value: string
  /** The environment variable that holds the credential. */
  readonly variable?: string
}

export interface SampleBody {
  /** The one that is sent, where the description has a range. */
  readonly mediaType: string
  /** True where the generated client takes another media type, unless it is told. Default: `false`. */
  readonly isUnusual?: boolean
  /** With a `SampleFile` in the place of each file. */
  readonly value: unknown
  /** The text as it is sent; parts where the body is a form in parts. */
  readonly text?: string
  readonly parts?: readonly SamplePart[]
  /** The file that the body is, if it is one. */
  readonly file?: SampleFile
}

export interface SamplePart {
  readonly name: string
  readonly text: string
  readonly file?: SampleFile
}

/** The values that a sample is made of. */
export interface SampleValues {
  readonly parameters: ReadonlyMap<Parameter, unknown>
  /** Its media type is a key of `content`. */
  readonly body?: {readonly mediaType: string; readonly value: unknown}
}

/** A request with values in the places that its operation has for them. */
export function toSampleRequest(
  operationId: string,
  operation: Operation,
  {values, baseUrl}: {values: SampleValues; baseUrl: string},
): SampleRequest {
  const {path, pathTexts, query, headers} = requestTexts(operation, values.parameters)
  const credentials = (operation.security[0] ?? []).map(toCredential)
  const keys = credentials
    .filter(({in: place}) => place === 'query')
    .map(({name, variable}) => `${percentEncode(name)}=${variable}`)
  const body = values.body === undefined ? undefined : toSampleBody(operation, values.body)
  const server = operation.servers?.[0]
  const base = (server === undefined ? baseUrl : serverUrl(server)).replace(/\/$/, '')
  return {
    operationId,
    method: operation.method.toUpperCase(),
    url: base + withQuery(path, [...query, ...keys]),
    headers: [
      ...credentials.filter(({in: place}) => place === 'header').map(({in: _, ...header}) => header),
      ...headers.map(([name, value]) => ({name, value})),
      ...(body === undefined || isMultipart(body.mediaType) ? [] : [{name: 'content-type', value: body.mediaType}]),
    ],
    ...(body && {body}),
    streamOf: streamOf(operation, body?.value),
    parameters: Object.fromEntries(Array.from(values.parameters, ([{name}, value]) => [name, value])),
    pathParameters: [...pathTexts.keys()],
  }
}

function streamOf(operation: Operation, body: unknown): SampleRequest['streamOf'] {
  const request = {operation, body, headers: new Headers()}
  const possible = successesOf(operation.responses).flatMap(({response}) => mediaTypesFor(response.content, request))
  if (possible.length === 0) return undefined
  return possible.every(isEventStream) ? 'event' : possible.every(isJsonLines) ? 'line' : undefined
}

function toCredential({type, in: place, name, scheme = ''}: SecurityScheme) {
  const isToken = type !== 'apiKey'
  const prefix = !isToken ? '' : /^basic$/i.test(scheme) ? 'Basic ' : 'Bearer '
  return {in: place, name, value: prefix, variable: isToken ? 'API_TOKEN' : 'API_KEY'} as const
}

function toSampleBody(operation: Operation, {mediaType: key, value}: NonNullable<SampleValues['body']>): SampleBody {
  const content = operation.requestBody?.content ?? {}
  const usual = preferredMediaType(Object.keys(content))
  const mediaType = Object.hasOwn(content, formatOf(key)) ? key : (usual ?? key)
  const body = {mediaType, isUnusual: formatOf(mediaType) !== usual, value}
  if (value instanceof SampleFile) return {...body, text: value.placeholder, file: value}
  if (isJson(mediaType)) return {...body, text: JSON.stringify(value, null, 2)}
  const encoding = ownValue(content, formatOf(mediaType))?.encoding ?? {}
  if (isMultipart(mediaType) && typeof value === 'object' && value !== null)
    return {...body, parts: Object.entries(value).flatMap(([name, part]) => partsOf(name, part))}
  if (isUrlEncoded(mediaType) && typeof value === 'object' && value !== null)
    return {...body, text: encodeForm(value, {...(encoding as object)})}
  return {...body, text: typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
}

function partsOf(name: string, value: unknown): SamplePart[] {
  return [value]
    .flat()
    .map((item: unknown) =>
      item instanceof SampleFile
        ? {name, text: item.placeholder, file: item}
        : {name, text: typeof item === 'string' ? item : JSON.stringify(item)},
    )
}
