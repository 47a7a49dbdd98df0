import type {Operation, ResponseBy, Route} from '../contract.ts'
import {banner, Code, emitLiteral} from './emit.ts'
import {preferredMediaType} from './media-types.ts'
import {Names} from './names.ts'

/** A module with the routes of all operations as `routes`, and each under its operationId, for clients that need a few. */
export function emitRoutes(operations: Readonly<Record<string, Operation>>): string {
  const names = new Names()
  const ids = Object.keys(operations)
  const name = (id: string) => names.get(id, `${id}Route`)
  const declarations = Object.entries(operations).map(([id, operation]) => `const ${name(id)} = ${emitLiteral(toRoute(operation))}\n`)
  const all = emitLiteral(Object.fromEntries(ids.map((id) => [id, new Code(name(id))])))
  const exported = exportable(ids).map((id) => `export {${name(id)} as ${id}}\n`)
  const used = ['decodeBody', 'encodeRequest'].filter((codec) => declarations.some((text) => text.includes(`: ${codec}`)))
  const imports = used.length > 0 ? `import {${used.join(', ')}} from 'messages-openapi/client'\n\n` : ''
  return `${banner}${imports}${declarations.join('')}\nexport const routes = ${all}\n${exported.join('')}`
}

/** The declarations of that module. */
export function emitRouteTypes(operations: Readonly<Record<string, Operation>>): string {
  const exported = exportable(Object.keys(operations)).map((id, index) => `declare const route${index}: Route\nexport {route${index} as ${id}}\n`)
  return `${banner}import type {Route} from 'messages-openapi/contract'\n\nexport declare const routes: Readonly<Record<string, Route>>\n${exported.join('')}`
}

function exportable(ids: readonly string[]): string[] {
  return ids.filter((id) => /^[A-Za-z_$][\w$]*$/.test(id) && id !== 'routes')
}

/** A route whose functions are imported. */
type EmittedRoute = {readonly [Key in keyof Route]: Route[Key] | Code}

function toRoute({method, path, parameters, requestBody, security, responses, responseBy}: Operation): EmittedRoute {
  const query = parameters.filter((parameter) => parameter.in === 'query').map(({name}) => name)
  const credentials = [...new Set(security.flat().filter((scheme) => scheme.in === 'header').map(({name}) => name))]
  const content = method === 'head' ? {} : successContent(responses)
  const accept = responseBy?.default ?? preferredMediaType(Object.keys(content))
  const styles = parameters.flatMap(({name, in: place, style}) => (place === 'query' && style !== undefined ? [[name, style] as const] : []))
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
    ...((!isJson || styles.length > 0) && {encode: new Code('encodeRequest')}),
    ...(credentials.length > 0 && {credentials}),
    ...(accept !== undefined && {accept}),
    ...(accept !== undefined && (!isStreamOrJson(accept) || mayBeEmpty(responses)) && {decode: new Code('decodeBody')}),
    ...(responseBy && {acceptBy: {property: responseBy.property, mediaTypes: exceptions(responseBy)}}),
    ...(events && {events: {eventField: events.eventField, terminal: events.terminal}}),
  }
}

/** What the client reads by itself, or by its decoders. */
function isStreamOrJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType === 'text/event-stream' || /jsonl|ndjson/.test(mediaType)
}

function mayBeEmpty(responses: Operation['responses']): boolean {
  return Object.entries(responses).some(([status, {content}]) => status.startsWith('2') && Object.keys(content).length === 0)
}

/** What a success holds: that of the first status that holds something, else what any status holds. */
function successContent(responses: Operation['responses']): Operation['responses'][string]['content'] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2')).map(([, response]) => response)
  const candidates = successes.length > 0 ? successes : [responses.default]
  return candidates.find((response) => Object.keys(response?.content ?? {}).length > 0)?.content ?? {}
}

function exceptions({mediaTypes, default: usual}: ResponseBy): Record<string, string> {
  return Object.fromEntries(Object.entries(mediaTypes).filter(([, mediaType]) => mediaType !== usual))
}
