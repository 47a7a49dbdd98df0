import {isBodilessMethod, isForbiddenMethod} from '../../http/fetch-methods.ts'
import {below, originOf} from '../maps/origin.ts'
import type {Model} from '../read/model.ts'
import {Names} from '../read/names.ts'
import {readServers} from '../read/servers.ts'
import {banner, code, identifier, isIdentifier, joinCode, marked, type Code} from './code.ts'
import type {Emitter} from './emitter.ts'
import {codecs, toBareRoute, toRoute, type EmittedRoute} from './to-route.ts'

/** A module with the routes of all operations as `routes`, and each under its operationId, for clients that need a few; and the servers. */
export const emitRoutes: Emitter = ({document, listed, operations, schemas}, notice) => {
  const {servers = []} = readServers(document.servers)
  const isSecured = Object.values(operations).some(({security}) => security.length > 0)
  const context = {isSecured, servers, schemas: new Map(schemas.map(({name, schema}) => [name, schema]))}
  const taken = new Set([...methodNames, ...Object.values(operations).map(({method}) => method)])
  for (const [id, {method, path, requestBody}] of Object.entries(operations)) {
    if (id === 'then' || taken.has(id))
      notice(
        `The client has no method "${id}", whose name means something else there: call \`${method.toUpperCase()}\` with "${path}".`,
      )
    if (isForbiddenMethod(method))
      notice(
        `The operation "${id}" cannot be called: \`fetch\` has no requests with the method ${method.toUpperCase()}.`,
      )
    else if (requestBody && isBodilessMethod(method))
      notice(
        `The body of "${id}" cannot be sent: \`fetch\` has none in a request with the method ${method.toUpperCase()}.`,
      )
  }
  return emitModule({operations, listed}, (operation) => toRoute(operation, context), servers)
}

/**
 * The same for a client that sets base URL, header parameters and credentials itself, as the one of the Messages API does: such routes need the
 * least code.
 */
export const emitBareRoutes: Emitter = (model) => emitModule(model, toBareRoute, [])

const methodNames = new Set<string>(['QUERY', 'GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'])

function emitModule(
  {operations, listed}: Pick<Model, 'operations' | 'listed'>,
  toEmitted: (operation: Model['operations'][string]) => EmittedRoute,
  servers: readonly object[],
) {
  const names = new Names(['Routes', 'Servers'])
  const ids = Object.keys(operations)
  const name = (id: string) => identifier(names.get(id, `${id}Route`))
  const routes = Object.entries(operations).map(([id, operation]) => [id, toEmitted(operation)] as const)
  const declarations = routes.map(([id, route]) => code`const ${name(id)} = ${route}\n`)
  const all = Object.fromEntries(ids.map((id) => [id, name(id)]))
  const exported = exportable(ids).map((id) => code`export {${name(id)} as ${identifier(id)}}\n`)
  const used = new Set(
    routes.flatMap(([, {authorize, encode, decoders = {}}]) => [authorize, encode, ...Object.values(decoders)]),
  )
  const imported = Object.values(codecs).filter((codec) => used.has(codec))
  const imports =
    imported.length > 0 ? code`import {${joinCode(imported, ', ')}} from 'messages-openapi/client'\n\n` : code``
  const emittedServers = servers.length > 0 ? code`export const servers = ${servers}\n` : code``
  return {
    'routes.js': code`${banner}${imports}${joinCode(declarations)}\n${emittedServers}export const routes = ${all}\n${joinCode(exported)}`,
    'routes.d.ts': routeTypes(ids, listed, servers.length > 0),
  }
}

function routeTypes(ids: readonly string[], listed: Model['listed'], hasServers: boolean): Code {
  const pointers = new Map(listed.map(({id, operation}) => [id, operation.pointer]))
  const exported = exportable(ids).map((id, index) => {
    const name = identifier(`route${index}`)
    const declared = marked(name, below(originOf(pointers.get(id) ?? '#'), 'operationId'))
    return code`declare const ${declared}: Route\nexport {${name} as ${identifier(id)}}\n`
  })
  const types = joinCode([identifier('Route'), ...(hasServers ? [identifier('Server')] : [])], ', ')
  const servers = hasServers ? code`export declare const servers: readonly Server[]\n` : code``
  return code`${banner}import type {${types}} from 'messages-openapi/contract'\n\nexport declare const routes: Readonly<Record<string, Route>>\n${servers}${joinCode(exported)}`
}

function exportable(ids: readonly string[]): string[] {
  return ids.filter((id) => isIdentifier(id) && id !== 'routes' && id !== 'servers')
}
