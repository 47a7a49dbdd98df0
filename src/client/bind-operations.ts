import type {Route} from '../contract.ts'
import {ToolkitError} from '../errors.ts'
import type {CallOptions, ClientOptions} from './options.ts'
import {quiet} from './quiet.ts'
import {payloadOf, type Send, type SendInit} from './send.ts'

interface MethodOptions extends CallOptions {
  readonly params?: Record<string, unknown>
}

const quietly =
  <Given extends unknown[]>(method: (...given: Given) => Promise<unknown>) =>
  (...given: Given) =>
    quiet(method(...given))

/** The methods of a client: one for each operation by its id, and one for each HTTP method, which take a path. */
export function bindOperations(routes: ClientOptions['routes'], send: Send): Record<string, unknown> {
  const methods: [string, unknown][] = []
  const entries = Object.entries(routes)
  for (const [id, route] of entries) {
    const name = route.method.toUpperCase()
    const call = async (first: unknown, options?: MethodOptions) =>
      payloadOf(await send(id, route, toInit(route, first, options)))
    const callPath = async (path: string, init?: SendInit) => {
      const entry = entries.find(([, {method, path: known}]) => method === route.method && known === path)
      if (!entry) throw new ToolkitError(`The client has no operation ${name} ${path}.`)
      const {data, error, response} = await send(...entry, init)
      return {data, error, response}
    }
    methods.push([id, quietly(call)], [name, quietly(callPath)])
  }
  // An operation may be called `__proto__`.
  return Object.fromEntries(methods)
}

function toInit({hasBody, query}: Route, first: unknown, {params, ...options}: MethodOptions = {}): SendInit {
  const path = ((hasBody ? params : first) ?? {}) as Record<string, unknown>
  const given = Object.entries(path).filter(([name]) => query?.includes(name))
  return {...options, ...(hasBody && {body: first}), params: {path, query: Object.fromEntries(given)}}
}
