import {InputError} from '../errors.ts'
import {readBytes} from '../http/read-bytes.ts'
import type {Journal} from './journal.ts'
import type {MockScope, Scopes} from './scopes.ts'

/** Reads scenarios, and returns the function that sets them for a scope. @throws {InputError} for a text that makes no sense. */
export type TakeScenarios = (text: string) => Promise<(scope: MockScope) => void>

export interface ControlOptions {
  readonly journal: Journal
  readonly scopes: Scopes
  /** Absent where the scenarios of the mock are not data. */
  readonly takeScenarios?: TakeScenarios | undefined
}

const start = '/__mock/'

/** In bytes. */
const longestText = 4 * 1024 * 1024

type Handler = (request: Request) => Response | Promise<Response>
type Handlers = Readonly<Record<string, Readonly<Record<string, Handler>>>>

/**
 * The paths by which a test reads the journal of a mock and changes its scenarios: `/__mock/requests` and `/__mock/scenarios`. They
 * see only the requests with the same `x-mock-scope` header. `undefined` for requests with other paths, which are for the service.
 */
export function createControl(options: ControlOptions): (request: Request) => Promise<Response> | undefined {
  const handlers = handlersOf(options)
  return (request) => {
    const {pathname} = new URL(request.url)
    return pathname.startsWith(start) ? handle(request, pathname, handlers) : undefined
  }
}

function handlersOf({journal, scopes, takeScenarios}: ControlOptions): Handlers {
  return {
    requests: {
      GET: ({headers}) => Response.json(journal.entries(scopes.of(headers).name)),
      DELETE({headers}) {
        journal.clear(scopes.of(headers).name)
        return new Response(null, {status: 204})
      },
    },
    ...(takeScenarios && {
      scenarios: {
        async PUT(request) {
          const bytes = request.body === null ? new Uint8Array() : await readBytes(request.body, longestText)
          if (bytes === undefined) return problem(413, `The scenarios are longer than ${longestText} bytes.`)
          const setFor = await takeScenarios(new TextDecoder().decode(bytes))
          setFor(scopes.renewed(request.headers))
          return new Response(null, {status: 204})
        },
        DELETE({headers}) {
          scopes.renewed(headers)
          return new Response(null, {status: 204})
        },
      },
    }),
  }
}

async function handle(request: Request, pathname: string, handlers: Handlers): Promise<Response> {
  const methods = new Map(Object.entries(handlers)).get(pathname.slice(start.length))
  if (methods === undefined) {
    const known = Object.keys(handlers).map((name) => `"${start}${name}"`)
    return problem(404, `"${pathname}" is no path of the mock, expected ${known.join(' or ')}.`)
  }
  const handler = new Map(Object.entries(methods)).get(request.method)
  if (handler === undefined) {
    const allow = Object.keys(methods).join(', ')
    return problem(405, `"${request.method}" is no method of "${pathname}", which has ${allow}.`, {allow})
  }
  try {
    return await handler(request)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return problem(400, error.message, {}, error.position)
  }
}

function problem(status: number, title: string, headers: Record<string, string> = {}, more: object = {}): Response {
  const type = {'content-type': 'application/problem+json'}
  return new Response(JSON.stringify({status, title, ...more}), {status, headers: {...type, ...headers}})
}
