import type {
  Encoding,
  ErrorPlaces,
  EventStream,
  MediaType,
  Operation,
  Parameter,
  ResponseBy,
  Server,
} from '../../contract.ts'
import {isBodilessMethod, isForbiddenMethod} from '../../http/fetch-methods.ts'
import {successesOf} from '../../http/find-response.ts'
import {isEventStream, isJson, isJsonLines, isMarkup, isSequential} from '../../http/media-type.ts'
import {serializationOf} from '../../http/serialization.ts'
import {serverUrl} from '../../http/server-url.ts'
import {filterMembers, isJsonObject, textAt, type JsonObject} from '../../json/object.ts'
import {tokensOf} from '../../json/pointer.ts'
import type {Route, RouteEncoding, RouteEvents, RouteParameter} from '../../route.ts'
import {items} from '../read/document.ts'
import {preferredMediaType} from '../read/media-types.ts'
import type {LoweredSchema} from '../read/schemas/lower-schema.ts'
import {type Code, identifier} from './code.ts'

/** A route whose functions are imported. */
export type EmittedRoute = {
  readonly [Key in keyof Route]: Key extends 'decoders' ? Readonly<Record<string, Code>> : Route[Key] | Code
}

/** The functions of the client that routes may need. */
export const codecs = {
  authorize: identifier('authorizeRequest'),
  decodeBody: identifier('decodeBody'),
  decodeEvents: identifier('decodeEvents'),
  decodeLines: identifier('decodeLines'),
  encode: identifier('encodeRequest'),
  encodeBodiless: identifier('encodeBodiless'),
}

type Schemas = ReadonlyMap<string, LoweredSchema>

/** A route for a client that knows of its service no more than the routes say. */
export function toRoute(operation: Operation, {isSecured, servers, schemas}: RouteContext): EmittedRoute {
  const own = operation.servers ?? servers
  const {parameters, requestBody, security} = operation
  const body = Object.entries(requestBody?.content ?? {})
  const names = new Set(parameters.map(({name}) => name))
  const isBodiless = requestBody ? isBodilessMethod(operation.method) : isForbiddenMethod(operation.method)
  const needsEncoding =
    isBodiless ||
    operation.path.includes('?') ||
    names.size < parameters.length ||
    !parameters.every((parameter) => isPlain(parameter, schemas)) ||
    body.some(([mediaType]) => mediaType !== 'application/json')
  const {credentials: _, query, ...rest} = toBareRoute(operation)
  const encodings = body.flatMap(([mediaType, {encoding}]) =>
    encoding ? [[mediaType, toRouteEncoding(encoding, schemas)] as const] : [],
  )
  return {
    ...rest,
    ...(own?.[0] && {baseUrl: serverUrl(own[0])}),
    ...(!needsEncoding && query && {query}),
    ...(needsEncoding &&
      parameters.length > 0 && {parameters: parameters.map((parameter) => toRouteParameter(parameter, schemas))}),
    ...(encodings.length > 0 && {encoding: Object.fromEntries(encodings)}),
    ...(needsEncoding && {encode: isBodiless ? codecs.encodeBodiless : codecs.encode}),
    ...(isSecured && {security, authorize: codecs.authorize}),
    ...toDecoding(operation, schemas),
  }
}

/** The parts of a model that a route is made of. */
export interface RouteContext {
  /** True where any operation has security requirements. */
  readonly isSecured: boolean
  readonly servers: readonly Server[] | undefined
  readonly schemas: Schemas
}

/** A route for a client that sets base URL, header parameters and credentials itself. */
export function toBareRoute({
  method,
  path,
  parameters,
  requestBody,
  security,
  responses,
  responseBy,
  error,
}: Operation): EmittedRoute {
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({name}) => name)
  const schemes = security.flat().filter((scheme) => scheme.in === 'header')
  const contentType = preferredMediaType(Object.keys(requestBody?.content ?? {}))
  const accept = responseBy?.default ?? preferredMediaType(successContents(responses).map(([mediaType]) => mediaType))
  const events = successContents(responses).find(([, {eventStream}]) => eventStream)?.[1].eventStream
  return {
    method,
    path,
    ...(query.length > 0 && {query}),
    ...(requestBody && {hasBody: true}),
    ...(contentType !== undefined && contentType !== 'application/json' && {contentType}),
    ...(schemes.length > 0 && {credentials: [...new Set(schemes.map(({name}) => name))]}),
    ...(method !== 'head' && accept !== undefined && {accept}),
    ...(responseBy && {acceptBy: {property: responseBy.property, mediaTypes: exceptions(responseBy)}}),
    ...(error && {error: toNames({...error})}),
    ...(events && {events: toRouteEvents(events)}),
  }
}

/** Tells parameters that a client writes right without any knowledge of styles: scalars and lists of them in the usual style. */
function isPlain(parameter: Parameter, schemas: Schemas): boolean {
  const {in: location, mediaType, greedy, schema = ''} = parameter
  const {style, explode, allowReserved} = serializationOf(parameter)
  if (mediaType !== undefined || allowReserved || greedy) return false
  const isUsual =
    (location === 'path' && style === 'simple' && !explode) || (location === 'query' && style === 'form' && explode)
  return isUsual && isOfTypes(['boolean', 'number', 'integer', 'string', 'null', 'array'], schemas.get(schema), schemas)
}

/** Tells schemas that are sure to allow no other types, nor lists of lists or objects. */
function isOfTypes(
  allowed: readonly string[],
  schema: LoweredSchema | undefined,
  schemas: Schemas,
  seen: ReadonlySet<LoweredSchema> = new Set(),
): boolean {
  if (typeof schema !== 'object' || seen.has(schema)) return false
  const {$ref, type, anyOf, oneOf, allOf, enum: values} = schema
  const also = (part: LoweredSchema | undefined, types = allowed) =>
    isOfTypes(types, part, schemas, new Set([...seen, schema]))
  if (type)
    return type.every(
      (one) => allowed.includes(one) && (one !== 'array' || also(schema.items as LoweredSchema, allowed.slice(0, -1))),
    )
  return (
    ($ref !== undefined && also(schemas.get($ref))) ||
    items(values).some((value) => typeof value === 'string') ||
    [anyOf, oneOf].some((members) => members?.every((member) => also(member))) ||
    allOf?.some((part) => also(part)) === true
  )
}

function toRouteParameter(
  {schema: _schema, required: _required, encoding, ...parameter}: Parameter,
  schemas: Schemas,
): RouteParameter {
  return {...parameter, ...(encoding && {encoding: toRouteEncoding(encoding, schemas)})}
}

/** Encoding Objects with those headers of parts that a client can send by itself, as they have but one value. */
function toRouteEncoding(
  encoding: Readonly<Record<string, Encoding>>,
  schemas: Schemas,
): Record<string, RouteEncoding> {
  const fields = Object.entries(encoding).map(([field, {headers = {}, ...rest}]) => {
    const fixed = Object.entries(headers).flatMap(([name, {schema = ''}]) => {
      const value = onlyValueOf(schemas.get(schema), schemas)
      return value === undefined ? [] : [[name, value] as const]
    })
    return [field, {...rest, ...(fixed.length > 0 && {headers: Object.fromEntries(fixed)})}] as const
  })
  return Object.fromEntries(fields)
}

function onlyValueOf(schema: LoweredSchema | undefined, schemas: Schemas): string | undefined {
  if (typeof schema !== 'object') return undefined
  const {$ref, const: value, enum: values} = schema
  if ($ref !== undefined) return onlyValueOf(schemas.get($ref), schemas)
  const only: unknown = value ?? (items(values).length === 1 ? items(values)[0] : undefined)
  return typeof only === 'string' ? only : undefined
}

/** The media types that are accepted, and what reads them. */
function toDecoding(
  {method, responses, responseBy}: Operation,
  schemas: Schemas,
): Pick<EmittedRoute, 'accept' | 'decoders' | 'events'> {
  if (method === 'head') return {}
  const contents = successContents(responses)
  const offered = contents.map(([mediaType]) => mediaType)
  const accepted = acceptedOf(offered, responseBy)
  if (accepted.length === 0) return {}
  const accept = accepted.join(', ')
  const mayBeEmpty = successesOf(responses).some(({response}) => Object.keys(response.content).length === 0)
  const decoders = [...new Set([accept, ...offered])].flatMap((mediaType) => {
    const decoder = decoderFor(mediaType, mayBeEmpty)
    return decoder ? [[mediaType, decoder] as const] : []
  })
  const stream = contents.find(([mediaType]) => isEventStream(mediaType))?.[1]
  return {
    accept,
    ...(decoders.length > 0 && {decoders: Object.fromEntries(decoders)}),
    ...(stream && !stream.eventStream && {events: undeclaredEvents(stream, schemas)}),
  }
}

/**
 * Those of the offered media types that a client accepts where its caller names none: JSON, and with it what is no other way to write the same;
 * all where there is no JSON. A stream of events and JSON Lines are read in a way of their own.
 */
function acceptedOf(offered: readonly string[], responseBy: ResponseBy | undefined): string[] {
  const preferred =
    responseBy?.default ?? preferredMediaType(offered.filter((one) => !isEventStream(one))) ?? offered[0]
  if (preferred === undefined) return []
  if (responseBy || isSequential(preferred)) return [preferred]
  const others = offered.filter((one) => one !== preferred && !isSequential(one))
  return [preferred, ...(isJson(preferred) ? others.filter((one) => !isJson(one) && !isMarkup(one)) : others)]
}

function decoderFor(mediaType: string, mayBeEmpty: boolean): Code | undefined {
  if (isEventStream(mediaType)) return codecs.decodeEvents
  if (isJsonLines(mediaType)) return codecs.decodeLines
  return mediaType === 'application/json' && !mayBeEmpty ? undefined : codecs.decodeBody
}

/** The contents of all successes, each media type once. */
function successContents(responses: Operation['responses']): [string, MediaType][] {
  return Object.entries(
    Object.assign(
      {},
      ...successesOf(responses)
        .map(({response}) => response.content)
        .reverse(),
    ) as Record<string, MediaType>,
  )
}

/** The events of a stream of which its description says no more than the schema of their data. */
function undeclaredEvents({schema = ''}: MediaType, schemas: Schemas): RouteEvents {
  const isText = isOfTypes(['string'], schemas.get(schema), schemas)
  return {eventField: '', terminal: [], done: '[DONE]', ...(isText && {isText})}
}

function toRouteEvents({eventField, terminal, error}: EventStream): NonNullable<Route['events']> {
  if (!isJsonObject(error)) return {eventField, terminal}
  return {eventField, terminal, error: {events: items(error.events).map(String), ...toNames(error)}}
}

/** The names that the pointers are made of, so that no client has to take them apart. */
function toNames(places: JsonObject): ErrorPlaces<readonly string[]> {
  const names = (['type', 'message'] as const).map((name) => [name, textAt(places, name)] as const)
  return Object.fromEntries(names.flatMap(([name, place]) => (place === undefined ? [] : [[name, tokensOf(place)]])))
}

function exceptions({mediaTypes, default: usual}: ResponseBy): Record<string, string> {
  return filterMembers(mediaTypes, (_, mediaType) => mediaType !== usual)
}
