import type {ErrorPlaces, EventStream, Operation, OperationResponse, Parameter, ResponseBy} from '../../contract.ts'
import {successesOf} from '../../http/find-response.ts'
import {isEventStream, isJsonLines} from '../../http/media-type.ts'
import {serializationOf} from '../../http/serialization.ts'
import {isJsonObject, textAt, type JsonObject} from '../../json/object.ts'
import {tokensOf} from '../../json/pointer.ts'
import type {QueryStyle, Route} from '../../route.ts'
import {items} from '../read/document.ts'
import {preferredMediaType} from '../read/media-types.ts'
import type {Model} from '../read/model.ts'
import {Names} from '../read/names.ts'
import {banner, code, identifier, isIdentifier, joinCode, type Code} from './code.ts'

/** A module with the routes of all operations as `routes`, and each under its operationId, for clients that need a few. */
export function emitRoutes({operations, schemas}: Pick<Model, 'operations' | 'schemas'>) {
  return {
    'routes.js': routesModule(operations, objectsAmong(schemas)),
    'routes.d.ts': routeTypes(Object.keys(operations)),
  }
}

function routesModule(operations: Model['operations'], objects: ReadonlySet<unknown>): Code {
  const names = new Names()
  const ids = Object.keys(operations)
  const name = (id: string) => identifier(names.get(id, `${id}Route`))
  const routes = Object.entries(operations).map(([id, operation]) => [id, toRoute(operation, objects)] as const)
  const declarations = routes.map(([id, route]) => code`const ${name(id)} = ${route}\n`)
  const all = Object.fromEntries(ids.map((id) => [id, name(id)]))
  const exported = exportable(ids).map((id) => code`export {${name(id)} as ${identifier(id)}}\n`)
  const codecs = [decodeBody, encodeRequest].filter((codec) =>
    routes.some(([, {encode, decode}]) => encode === codec || decode === codec),
  )
  const imports =
    codecs.length > 0 ? code`import {${joinCode(codecs, ', ')}} from 'messages-openapi/client'\n\n` : code``
  return code`${banner}${imports}${joinCode(declarations)}\nexport const routes = ${all}\n${joinCode(exported)}`
}

function routeTypes(ids: readonly string[]): Code {
  const exported = exportable(ids).map((id, index) => {
    const name = identifier(`route${index}`)
    return code`declare const ${name}: Route\nexport {${name} as ${identifier(id)}}\n`
  })
  return code`${banner}import type {Route} from 'messages-openapi/contract'\n\nexport declare const routes: Readonly<Record<string, Route>>\n${joinCode(exported)}`
}

function exportable(ids: readonly string[]): string[] {
  return ids.filter((id) => isIdentifier(id) && id !== 'routes')
}

const decodeBody = identifier('decodeBody')
const encodeRequest = identifier('encodeRequest')

/** A route whose functions are imported. */
type EmittedRoute = {readonly [Key in keyof Route]: Route[Key] | Code}

function toRoute(operation: Operation, objects: ReadonlySet<unknown>): EmittedRoute {
  const {method, path, parameters, requestBody, security, responses, responseBy, error} = operation
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({name}) => name)
  const credentials = [
    ...new Set(
      security
        .flat()
        .filter((scheme) => scheme.in === 'header')
        .map(({name}) => name),
    ),
  ]
  const content = method === 'head' ? {} : successContent(responses)
  const accept = responseBy?.default ?? preferredMediaType(Object.keys(content))
  const styles = parameters.flatMap((parameter) => {
    const style = queryStyleOf(parameter, objects)
    return style === undefined ? [] : [[parameter.name, style] as const]
  })
  const contentType = preferredMediaType(Object.keys(requestBody?.content ?? {}))
  const isJson = contentType === undefined || contentType === 'application/json'
  const events = Object.values(content).find(({eventStream}) => eventStream)?.eventStream
  return {
    method,
    path,
    ...(query.length > 0 && {query}),
    ...(styles.length > 0 && {styles: Object.fromEntries(styles)}),
    ...(requestBody && {hasBody: true}),
    ...(!isJson && {contentType}),
    ...((!isJson || styles.length > 0) && {encode: encodeRequest}),
    ...(credentials.length > 0 && {credentials}),
    ...(accept !== undefined && {accept}),
    ...(accept !== undefined && (!isStreamOrJson(accept) || mayBeEmpty(responses)) && {decode: decodeBody}),
    ...(responseBy && {acceptBy: {property: responseBy.property, mediaTypes: exceptions(responseBy)}}),
    ...(error && {error: toNames({...error})}),
    ...(events && {events: toRouteEvents(events)}),
  }
}

function objectsAmong(schemas: Model['schemas']): ReadonlySet<unknown> {
  const objects = schemas.filter(({schema}) => typeof schema === 'object' && schema.type?.includes('object') === true)
  return new Set(objects.map(({name}) => name))
}

function queryStyleOf(parameter: Parameter, objects: ReadonlySet<unknown>): QueryStyle | undefined {
  if (parameter.mediaType !== undefined) return 'json'
  const {style, explode} = serializationOf(parameter)
  if (parameter.in !== 'query' || style === 'deepObject') return undefined
  if (explode) return objects.has(parameter.schema) ? 'properties' : undefined
  return style === 'spaceDelimited' ? ' ' : style === 'pipeDelimited' ? '|' : ','
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

/** Media types that the client reads by itself, or by its decoders. */
function isStreamOrJson(mediaType: string): boolean {
  return mediaType === 'application/json' || isEventStream(mediaType) || isJsonLines(mediaType)
}

function mayBeEmpty(responses: Operation['responses']): boolean {
  return Object.entries(responses).some(
    ([status, {content}]) => status.startsWith('2') && Object.keys(content).length === 0,
  )
}

/** The content of a success: of the first status that has some, or else of any status. */
function successContent(responses: Operation['responses']): OperationResponse['content'] {
  const contents = successesOf(responses).map(({response}) => response.content)
  return contents.find((content) => Object.keys(content).length > 0) ?? {}
}

function exceptions({mediaTypes, default: usual}: ResponseBy): Record<string, string> {
  return Object.fromEntries(Object.entries(mediaTypes).filter(([, mediaType]) => mediaType !== usual))
}
