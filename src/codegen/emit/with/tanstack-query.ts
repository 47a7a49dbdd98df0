import type {Operation} from '../../../contract.ts'
import {isBodilessMethod, isForbiddenMethod} from '../../../http/fetch-methods.ts'
import {successesOf} from '../../../http/find-response.ts'
import {isSequential} from '../../../http/media-type.ts'
import {Names} from '../../read/names.ts'
import {banner, code, identifier, joinCode, type Code} from '../code.ts'
import type {Emitter} from '../emitter.ts'
import {findPages, type Pages} from './find-pages.ts'

/** The parts of these functions. A query gives up its call where nobody waits for it any more; a query must not end in `undefined`. */
const helpers = code`const keyOf = (...parts) => parts.filter((part) => part !== undefined)
const query = (id) => (client, params) => ({
  queryKey: keyOf(id, params),
  queryFn: async ({signal}) => (await client[id](params, {signal})) ?? null,
})
const pages = (id, parameter, next, more) => (client, params) => ({
  queryKey: keyOf(id, 'pages', params),
  queryFn: ({signal, pageParam}) => client[id](pageParam === undefined ? params : {...params, [parameter]: pageParam}, {signal}),
  initialPageParam: undefined,
  getNextPageParam: (page) => (more === undefined || page[more] ? page[next] || undefined : undefined),
})
const mutation = (id, hasBody) => (client) => ({
  mutationKey: [id],
  mutationFn: ({params, body} = {}) => (hasBody ? client[id](body, {params}) : client[id](params)),
})

`

const types = code`import type {ApiError, BareResults, BodiesOf, BodyAs, Client, ConnectionError, CredentialsError, ParametersOf, ResponseError, ResultOf, TimeoutError} from 'messages-openapi/client'
import type {operations, paths} from './types.js'

type Id = keyof operations
type ClientOf<Of extends Id> = Pick<Client<operations, paths>, Of & keyof Client<operations, paths>>
type Failure = ApiError | ConnectionError | CredentialsError | ResponseError | TimeoutError
type Retry = boolean | number | ((failureCount: number, error: Failure) => boolean)
type Params<Of extends Id> = ParametersOf<operations[Of]>
type Optional<Given> = object extends Given ? [given?: Given] : [given: Given]
type Defined<Data> = undefined extends Data ? Exclude<Data, undefined> | null : Data
type Data<Of extends Id> = ResultOf<operations[Of], undefined, BareResults>
type Streamless<Body> = Body extends {stream?: unknown} ? Body & {readonly stream?: false | null} : Body
type Body<Of extends Id> = [BodiesOf<operations[Of]>] extends [never]
  ? object
  : undefined extends operations[Of]['requestBody' & keyof operations[Of]]
    ? {readonly body?: Streamless<BodyAs<BodiesOf<operations[Of]>, never>>}
    : {readonly body: Streamless<BodyAs<BodiesOf<operations[Of]>, never>>}
type Variables<Of extends Id> = (object extends Params<Of> ? {readonly params?: Params<Of>} : {readonly params: Params<Of>}) & Body<Of>

interface Query<Of extends Id> {
  queryKey: readonly [Of, Params<Of>?]
  queryFn: (context: {readonly signal: AbortSignal}) => Promise<Defined<Data<Of>>>
  /** For the type of errors. */
  retry?: Retry
}
interface Pages<Of extends Id, Param> {
  queryKey: readonly [Of, 'pages', Params<Of>?]
  queryFn: (context: {readonly signal: AbortSignal; readonly pageParam: Param | undefined}) => Promise<Data<Of>>
  initialPageParam: Param | undefined
  getNextPageParam: (page: Data<Of>) => Param | undefined
  /** For the type of errors. */
  retry?: Retry
}
interface Mutation<Of extends Id> {
  mutationKey: readonly [Of]
  mutationFn: (variables: object extends Variables<Of> ? Variables<Of> | void : Variables<Of>) => Promise<Data<Of>>
  /** For the type of errors. */
  retry?: Retry
}

`

/**
 * A module with a function for each operation that gives the options of a query or a mutation of TanStack Query, made of a client: plain objects, which all of
 * its adapters take, so that the module imports nothing.
 */
export const emitTanstackQuery: Emitter = ({operations, listed, schemas}, notice) => {
  const names = new Names()
  const known = new Set(listed.map(({id}) => id))
  const schemaOf = new Map(schemas.map(({name, schema}) => [name, schema]))
  const functions = Object.entries(operations).flatMap(([id, operation]) => {
    const reason = known.has(id) ? whyNot(id, operation) : undefined
    if (reason !== undefined) {
      notice(`tanstack-query: "${id}" has no options: ${reason}.`)
      return []
    }
    const name = names.get(id, id)
    return functionsOf(id, operation, {
      name: name[0]!.toLowerCase() + name.slice(1),
      pages: findPages(operation, schemaOf),
    })
  })
  return {
    'queries.js': code`${banner}// For @tanstack/react-query 5 and its siblings for Vue, Svelte, Solid and Angular.\n\n${helpers}${joinCode(functions.map(({program}) => program))}`,
    'queries.d.ts': code`${banner}${types}${joinCode(functions.map(({declaration}) => declaration))}`,
  }
}

interface EmittedFunction {
  readonly program: Code
  readonly declaration: Code
}

function functionsOf(
  id: string,
  {method, requestBody}: Operation,
  {name, pages}: {readonly name: string; readonly pages: Pages | undefined},
): EmittedFunction[] {
  const pure = code`/* @__PURE__ */ `
  const given = code`client: ClientOf<${id}>, ...params: Optional<Params<${id}>>`
  if (method !== 'get' && method !== 'head') {
    const own = identifier(`${name}Mutation`)
    return [
      {
        program: code`export const ${own} = ${pure}mutation(${id}, ${requestBody !== undefined})\n`,
        declaration: code`/** The options of a mutation. */\nexport declare const ${own}: (client: ClientOf<${id}>) => Mutation<${id}>\n`,
      },
    ]
  }
  const own = identifier(`${name}Options`)
  const query: EmittedFunction = {
    program: code`export const ${own} = ${pure}query(${id})\n`,
    declaration: code`/** The options of a query. */\nexport declare const ${own}: (${given}) => Query<${id}>\n`,
  }
  if (pages === undefined) return [query]
  const {parameter, next, more} = pages
  const all = identifier(`${name}InfiniteOptions`)
  return [
    query,
    {
      program: code`export const ${all} = ${pure}pages(${id}, ${parameter}, ${next}${more === undefined ? code`` : code`, ${more}`})\n`,
      declaration: code`/** The options of an infinite query, which takes \`${identifier(parameter)}\` of the next page from \`${identifier(next)}\`. */\nexport declare const ${all}: (${given}) => Pages<${id}, Exclude<Params<${id}>[${parameter}], undefined>>\n`,
    },
  ]
}

/** The reason why an operation is no query or mutation. */
function whyNot(id: string, {method, requestBody, responses}: Operation): string | undefined {
  if (id === 'then' || /^[A-Z]+$/.test(id)) return 'the client has no method of this name'
  if (isForbiddenMethod(method)) return `\`fetch\` has no requests with the method ${method.toUpperCase()}`
  if (isBodilessMethod(method) && requestBody) return `\`fetch\` sends no body with the method ${method.toUpperCase()}`
  const types = successesOf(responses).flatMap(({response: {content}}) => Object.keys(content))
  return types.length > 0 && types.every(isSequential)
    ? 'it answers with a stream, which the method of the client gives'
    : undefined
}
