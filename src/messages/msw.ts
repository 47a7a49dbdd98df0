import {LostConnectionError, type Mock} from '../mock/index.ts'
import {createMessagesMock} from './mock/create-messages-mock.ts'

/** `http` of msw, version 2 or 3. It is passed in, so that this package needs no version of its own. */
export interface MswHttp<Handler> {
  readonly all: (path: string, resolver: (info: {readonly request: Request}) => Promise<Response>) => Handler
}

export interface MswOptions {
  /** The mock that answers. Default: the mock of the Messages API, without scenarios. */
  readonly mock?: Mock
  /** The URL of the mocked service. Default: `https://api.anthropic.com`. */
  readonly baseUrl?: string
}

/** Handlers for `setupServer` and `setupWorker` of msw: each request to the service goes to the mock, streams included. */
export function createHandlers<Handler>(http: MswHttp<Handler>, options: MswOptions = {}): Handler[] {
  const {mock = createMessagesMock(), baseUrl = 'https://api.anthropic.com'} = options
  const base = baseUrl.replace(/\/$/, '')
  return [http.all(`${base}/*`, ({request}) => answer(mock, below(base, request)))]
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
