import type {Operation} from '../contract.ts'
import {InputError} from '../errors.ts'
import {ApiError} from './errors.ts'
import type {CallOptions, ClientOptions} from './options.ts'
import {describeResponse, type ResponseInfo, withInfo} from './response-info.ts'
import {createSend, type SendInit, type SendParameters, type Sent} from './send.ts'
import type {Client} from './types.ts'

/**
 * A client whose methods are the operations of a contract, typed by what openapi-typescript makes of its description:
 * `createClient<operations, paths>({operations, baseUrl})`.
 *
 * A method takes the body of its operation, or the parameters where it has no body, then options; parameters beside a body are an
 * option. It gives the payload, and throws otherwise. `GET`, `POST` and so on are openapi-fetch's, by path and with
 * `{data, error, response}` as result.
 */
export function createClient<Operations extends object, Paths extends object, Stream = never, Info = ResponseInfo>(
  options: ClientOptions,
): Client<Operations, Paths, Stream, Info> {
  if (/\/\/[^/?#]*@/.test(options.baseUrl)) throw new InputError('The base URL holds user information, expected credentials to be given as such.')
  const send = createSend(options)
  const {describe = describeResponse} = options
  const methods: Record<string, unknown> = {}
  const routes: Record<string, [id: string, operation: Operation]> = {}
  for (const [id, operation] of Object.entries(options.operations)) {
    const httpMethod = operation.method.toUpperCase()
    routes[`${httpMethod} ${operation.path}`] = [id, operation]
    methods[id] = async (first: unknown, rest?: MethodOptions) => payloadOf(await send(id, operation, toInit(operation, first, rest)), describe)
    methods[httpMethod] = async (path: string, init: SendInit = {}) => {
      const route = routes[`${httpMethod} ${path}`]
      if (!route) throw new InputError(`The client has no operation for ${httpMethod} ${path}.`)
      const {data, error, response} = await send(...route, init)
      return {data: withInfo(data, describe(response)), error, response}
    }
  }
  // Which methods there are comes from data, so that only the type parameters can say it.
  return methods as Client<Operations, Paths, Stream, Info>
}

interface MethodOptions extends CallOptions {
  readonly params?: Record<string, unknown>
}

function toInit(operation: Operation, first: unknown, {params, ...options}: MethodOptions = {}): SendInit {
  if (!operation.requestBody) return {...options, params: toParameters(operation, first as MethodOptions['params'])}
  return {...options, body: first, params: toParameters(operation, params)}
}

function toParameters({parameters}: Operation, given: Record<string, unknown> = {}): SendParameters {
  const names = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({name}) => name))
  return {path: given, query: Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)))}
}

function payloadOf({data, error, response, context}: Sent, describe: (response: Response) => object): unknown {
  if (!response.ok) throw new ApiError(context.request, response, error, context.note)
  return withInfo(data, describe(response))
}
