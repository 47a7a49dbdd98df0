import type {EventStream, Operation, ResponseBy, Route} from '../../contract.ts'
import {isJsonObject} from '../../json/object.ts'
import {tokensOf} from '../../json/pointer.ts'
import {items} from '../read/document.ts'
import {preferredMediaType} from '../read/media-types.ts'
import type {Model} from '../read/model.ts'
import {Names} from '../read/names.ts'
import {banner, code, identifier, isIdentifier, joinCode, type Code} from './code.ts'

/** A module with the routes of all operations as `routes`, and each under its operationId, for clients that need a few. */
export function emitRoutes({operations}: Pick<Model, 'operations'>) {
  return {'routes.js': routesModule(operations), 'routes.d.ts': routeTypes(Object.keys(operations))}
}

function routesModule(operations: Model['operations']): Code {
  const names = new Names()
  const ids = Object.keys(operations)
  const name = (id: string) => identifier(names.get(id, `${id}Route`))
  const routes = Object.entries(operations).map(([id, operation]) => [id, toRoute(operation)] as const)
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

function toRoute({method, path, parameters, requestBody, security, responses, responseBy}: Operation): EmittedRoute {
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
  const styles = parameters.flatMap(({name, in: place, style}) =>
    place === 'query' && style !== undefined ? [[name, style] as const] : [],
  )
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
    ...(events && {events: toRouteEvents(events)}),
  }
}

function toRouteEvents({eventField, terminal, error}: EventStream): NonNullable<Route['events']> {
  if (!isJsonObject(error)) return {eventField, terminal}
  const places = (['type', 'message'] as const).flatMap((name) =>
    typeof error[name] === 'string' ? [[name, tokensOf(error[name])] as const] : [],
  )
  return {eventField, terminal, error: {events: items(error.events).map(String), ...Object.fromEntries(places)}}
}

/** What the client reads by itself, or by its decoders. */
function isStreamOrJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType === 'text/event-stream' || /jsonl|ndjson/.test(mediaType)
}

function mayBeEmpty(responses: Operation['responses']): boolean {
  return Object.entries(responses).some(
    ([status, {content}]) => status.startsWith('2') && Object.keys(content).length === 0,
  )
}

/** What a success holds: that of the first status that holds something, else what any status holds. */
function successContent(responses: Operation['responses']): Operation['responses'][string]['content'] {
  const successes = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => response)
  const candidates = successes.length > 0 ? successes : [responses.default]
  return candidates.find((response) => Object.keys(response?.content ?? {}).length > 0)?.content ?? {}
}

function exceptions({mediaTypes, default: usual}: ResponseBy): Record<string, string> {
  return Object.fromEntries(Object.entries(mediaTypes).filter(([, mediaType]) => mediaType !== usual))
}
