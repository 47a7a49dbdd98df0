import type {Contract, Server} from '../contract.ts'
import {InputError} from '../errors.ts'
import {serverUrl} from '../http/server-url.ts'
import {LostConnectionError, type Mock} from './answer.ts'
import {urlsBelow} from './urls-below.ts'

/** `http` of msw, version 2 or 3. It is passed in, so that this package needs no version of its own. */
export interface MswHttp<Handler> {
  readonly all: (path: RegExp, resolver: (info: {readonly request: Request}) => Promise<Response>) => Handler
}

export interface ContractHandlersOptions {
  readonly contract: Pick<Contract, 'title' | 'servers'>
  readonly mock: Mock
  /** The URL of the mocked service. Default: each server of the contract; one with a relative URL is on the page's host. */
  readonly baseUrl?: string | URL | undefined
}

/**
 * Handlers for `setupServer` and `setupWorker` of msw: each request to a server of the contract goes to the mock, streams included. The variables of
 * a server may have any of their values.
 *
 * @throws {InputError} for a base URL that is none, and outside a page if neither it nor a server of the contract is absolute.
 */
export function createContractHandlers<Handler>(
  http: MswHttp<Handler>,
  {contract, mock, baseUrl}: ContractHandlersOptions,
): Handler[] {
  const servers = baseUrl === undefined ? serversOf(contract) : [baseServer(String(baseUrl))]
  return servers.map((server) => {
    const urls = urlsBelow(server)
    return http.all(urls, ({request}) => answer(mock, below(urls, request)))
  })
}

/** The page that relative URLs belong to. */
const page = () => (typeof location === 'object' ? location.href : undefined)

function baseServer(baseUrl: string): Server {
  const server = absolute({url: baseUrl})
  if (server !== undefined) return server
  throw new InputError(`Found "${baseUrl}" for the option "baseUrl", expected an absolute URL.`)
}

function serversOf({title, servers = [{url: '/'}]}: ContractHandlersOptions['contract']): readonly Server[] {
  const found = servers.map(absolute).filter((server) => server !== undefined)
  if (found.length > 0) return [...new Map(found.map((server) => [server.url, server])).values()]
  throw new InputError(`Found no absolute URL among the servers of "${title}", expected the option "baseUrl".`)
}

/** The server with its URL as requests have it; undefined where it is relative and there is no page. */
function absolute(server: Server): Server | undefined {
  if (!URL.canParse(serverUrl(server), page())) return undefined
  // What variables stand for is no part of a URL.
  if (/^[^/?#]*:\/\//.test(server.url) && server.url.includes('{')) return server
  const {href} = new URL(server.url, page())
  return {...server, url: href.replaceAll('%7B', '{').replaceAll('%7D', '}')}
}

/** A copy, so that the request can still be read by who captured it, as if the service were at the root of its host. */
function below(urls: RegExp, request: Request): Request {
  const {origin, pathname, search} = new URL(request.url)
  const [, base = ''] = urls.exec(`${origin}${pathname}`) ?? []
  if (base.length <= origin.length) return request.clone()
  return new Request(`${origin}${pathname.slice(base.length - origin.length)}${search}`, request.clone())
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
