import type {Contract} from '../contract.ts'
import {InputError} from '../errors.ts'
import {serverUrl} from '../http/server-url.ts'
import {LostConnectionError, type Mock} from './answer.ts'

/** `http` of msw, version 2 or 3. It is passed in, so that this package needs no version of its own. */
export interface MswHttp<Handler> {
  readonly all: (path: string, resolver: (info: {readonly request: Request}) => Promise<Response>) => Handler
}

export interface ContractHandlersOptions {
  readonly contract: Pick<Contract, 'title' | 'servers'>
  readonly mock: Mock
  /** The URL of the mocked service. Default: each server of the contract; one with a relative URL is on the page's host. */
  readonly baseUrl?: string | undefined
}

/**
 * Handlers for `setupServer` and `setupWorker` of msw: each request to a server of the contract goes to the mock, streams included.
 *
 * @throws {InputError} outside a page, if no server of the contract has an absolute URL.
 */
export function createContractHandlers<Handler>(
  http: MswHttp<Handler>,
  {contract, mock, baseUrl}: ContractHandlersOptions,
): Handler[] {
  const bases = baseUrl === undefined ? serversOf(contract) : [baseUrl]
  return bases
    .map((base) => base.replace(/\/$/, ''))
    .map((base) => http.all(`${base}/*`, ({request}) => answer(mock, below(base, request))))
}

function serversOf({title, servers = [{url: '/'}]}: ContractHandlersOptions['contract']): readonly string[] {
  const page = typeof location === 'object' ? location.href : undefined
  const found = servers.map((server) => serverUrl(server)).filter((url) => URL.canParse(url, page))
  if (found.length > 0) return [...new Set(found.map((url) => new URL(url, page).href))]
  throw new InputError(`Found no absolute URL among the servers of "${title}", expected the option "baseUrl".`)
}

/** A copy, so that the request can still be read by who captured it, as if the service were at the root of its host. */
function below(base: string, request: Request): Request {
  const prefix = new URL(base).pathname
  if (prefix === '/') return request.clone()
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(prefix.length)
  return new Request(url, request.clone())
}

/** For msw a lost connection is a response, and an error the handler's own fault. */
async function answer(mock: Mock, request: Request): Promise<Response> {
  try {
    return await mock(request)
  } catch (error) {
    if (error instanceof LostConnectionError) return Response.error()
    throw error
  }
}
