import type {Mock} from '../mock/index.ts'
import {createMessagesMock} from './mock/index.ts'

/** `http` of msw, version 2 or 3. It is passed in, so that this package needs no version of its own. */
export interface MswHttp<Handler> {
  readonly all: (path: string, resolver: (info: {readonly request: Request}) => Promise<Response>) => Handler
}

export interface MswOptions {
  /** What answers. Default: the mock of the Messages API, without scenarios. */
  readonly mock?: Mock
  /** Where the service lives that is mocked. */
  readonly baseUrl?: string
}

/** Handlers for `setupServer` and `setupWorker` of msw: each request to the service goes to the mock, streams included. */
export function createHandlers<Handler>(http: MswHttp<Handler>, options: MswOptions = {}): Handler[] {
  const {mock = createMessagesMock(), baseUrl = 'https://api.anthropic.com'} = options
  return [http.all(`${baseUrl}/*`, ({request}) => mock(request))]
}
