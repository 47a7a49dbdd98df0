import type {ServerResponse} from 'node:http'
import type {Serve} from './fault-server.ts'
import {hello, helloTranscript} from './hello.ts'

/** Something that goes wrong, and how often a client may ask for the paid answer because of it. */
export interface Fault {
  readonly given: string
  readonly streams?: true
  /** Missing for a port where nobody listens. */
  readonly serve?: Serve
  /** The requests that arrive at the server. */
  readonly posts: number
  /** The pauses between attempts, in milliseconds, when randomness gives 0. */
  readonly pauses?: readonly number[]
  /** The properties of the one error. */
  readonly want: Readonly<Record<string, unknown>>
}

const envelope = (type: string) =>
  JSON.stringify({type: 'error', error: {type, message: 'Sorry.'}, request_id: 'req_fault'})

/** An error in the service's own form. */
const refuse =
  (status: number, type: string, headers: Record<string, string> = {}): Serve =>
  (response) =>
    void response
      .writeHead(status, {'content-type': 'application/json', 'request-id': 'req_fault', ...headers})
      .end(envelope(type))

const answer =
  (contentType: string, body: string): Serve =>
  (response) =>
    void response.writeHead(200, {'content-type': contentType, 'request-id': 'req_fault'}).end(body)

/** Sends a part of the stream, and leaves the rest to `then`. */
const streamThen =
  (part: string, then: (response: ServerResponse) => void): Serve =>
  (response) => {
    response.writeHead(200, {'content-type': 'text/event-stream', 'request-id': 'req_fault'})
    response.write(part, () => setTimeout(() => then(response), 5))
  }

const half = helloTranscript.slice(0, helloTranscript.indexOf('event: content_block_stop'))
const partial = {...hello, stop_reason: null, usage: {input_tokens: 10, output_tokens: 1}}
const errorEvent = `event: error\ndata: ${envelope('overloaded_error')}\n\n`
const apiError = (status: number, errorType: string) => ({name: 'ApiError', status, errorType, requestId: 'req_fault'})
const streamError = {name: 'StreamError', requestId: 'req_fault', partial, lastEventIndex: 4}
const backoff = [500, 1000]

export const faults: readonly Fault[] = [
  {given: '400', serve: refuse(400, 'invalid_request_error'), posts: 1, want: apiError(400, 'invalid_request_error')},
  {given: '401', serve: refuse(401, 'authentication_error'), posts: 1, want: apiError(401, 'authentication_error')},
  {
    given: '404, as a stream',
    streams: true,
    serve: refuse(404, 'not_found_error'),
    posts: 1,
    want: apiError(404, 'not_found_error'),
  },
  {given: '413', serve: refuse(413, 'request_too_large'), posts: 1, want: apiError(413, 'request_too_large')},
  {
    given: '307',
    serve: refuse(307, 'moved', {location: 'http://127.0.0.1:9/'}),
    posts: 1,
    want: apiError(307, 'moved'),
  },
  {
    given: '429',
    serve: refuse(429, 'rate_limit_error'),
    posts: 3,
    pauses: backoff,
    want: apiError(429, 'rate_limit_error'),
  },
  {
    given: '429 with retry-after: 2',
    serve: refuse(429, 'rate_limit_error', {'retry-after': '2'}),
    posts: 3,
    pauses: [2000, 2000],
    want: apiError(429, 'rate_limit_error'),
  },
  {
    given: '429 with retry-after-ms: 30',
    serve: refuse(429, 'rate_limit_error', {'retry-after': '2', 'retry-after-ms': '30'}),
    posts: 3,
    pauses: [30, 30],
    want: apiError(429, 'rate_limit_error'),
  },
  {
    given: '429 with retry-after: a date',
    serve: refuse(429, 'rate_limit_error', {'retry-after': 'Wed, 01 Jan 2025 00:00:10 GMT'}),
    posts: 3,
    pauses: [10_000, 10_000],
    want: apiError(429, 'rate_limit_error'),
  },
  {
    given: '429 with retry-after: 86400',
    serve: refuse(429, 'rate_limit_error', {'retry-after': '86400'}),
    posts: 1,
    want: {
      ...apiError(429, 'rate_limit_error'),
      message: expectText('its pause of 86400000 ms is longer than `maxRetryAfter`'),
    },
  },
  {
    given: '429 with retry-after: soon',
    serve: refuse(429, 'x', {'retry-after': 'soon'}),
    posts: 3,
    pauses: backoff,
    want: apiError(429, 'x'),
  },
  {given: '408', serve: refuse(408, 'timeout_error'), posts: 3, pauses: backoff, want: apiError(408, 'timeout_error')},
  {
    given: '409',
    serve: refuse(409, 'conflict_error'),
    posts: 3,
    pauses: backoff,
    want: apiError(409, 'conflict_error'),
  },
  {given: '500', serve: refuse(500, 'api_error'), posts: 3, pauses: backoff, want: apiError(500, 'api_error')},
  {
    given: '529',
    serve: refuse(529, 'overloaded_error'),
    posts: 3,
    pauses: backoff,
    want: apiError(529, 'overloaded_error'),
  },
  {
    given: '529, as a stream',
    streams: true,
    serve: refuse(529, 'overloaded_error'),
    posts: 3,
    pauses: backoff,
    want: apiError(529, 'overloaded_error'),
  },
  {
    given: '502 with HTML',
    serve: (response) => void response.writeHead(502, {'content-type': 'text/html'}).end('<h1>Bad gateway</h1>'),
    posts: 3,
    pauses: backoff,
    want: {name: 'ApiError', status: 502, errorType: null, requestId: null, body: '<h1>Bad gateway</h1>'},
  },
  {
    given: '400 with an empty body',
    serve: (response) => void response.writeHead(400, {'content-length': '0'}).end(),
    posts: 1,
    want: {name: 'ApiError', status: 400, errorType: null},
  },
  {given: 'a refused connection', posts: 0, pauses: backoff, want: {name: 'ConnectionError', code: 'ECONNREFUSED'}},
  {
    given: 'a reset before the headers',
    serve: (response) => void response.socket?.resetAndDestroy(),
    posts: 3,
    pauses: backoff,
    want: {name: 'ConnectionError', message: expectText('failed before the response began')},
  },
  {
    given: 'a reset within the body',
    serve(response) {
      response.writeHead(200, {'content-type': 'application/json', 'content-length': '500'})
      response.write('{"id":', () => setTimeout(() => response.socket?.resetAndDestroy(), 5))
    },
    posts: 1,
    want: {name: 'ConnectionError', message: expectText('failed after the response with application/json began')},
  },
  {
    given: 'a reset within the stream',
    streams: true,
    serve: streamThen(half, (response) => response.socket?.resetAndDestroy()),
    posts: 1,
    want: {...streamError, reason: 'disconnected'},
  },
  {
    given: 'a stream that ends early',
    streams: true,
    serve: streamThen(half, (response) => response.end()),
    posts: 1,
    want: {...streamError, reason: 'truncated'},
  },
  {
    given: 'a stream that ends within an event',
    streams: true,
    serve: streamThen(helloTranscript.slice(0, -1), (response) => response.end()),
    posts: 1,
    want: {name: 'StreamError', reason: 'truncated', lastEventIndex: 6},
  },
  {
    given: 'a stream with an error event',
    streams: true,
    serve: streamThen(half + errorEvent, (response) => response.end()),
    posts: 1,
    want: {...streamError, lastEventIndex: 5, reason: 'error-event', errorType: 'overloaded_error'},
  },
  {
    given: 'a stream with broken JSON',
    streams: true,
    serve: streamThen(`${half}data: {"type":\n\n`, (response) => response.end()),
    posts: 1,
    want: {...streamError, lastEventIndex: 5, reason: 'malformed'},
  },
  {
    given: 'a stream without anything',
    streams: true,
    serve: answer('text/event-stream', ''),
    posts: 1,
    want: {name: 'StreamError', reason: 'truncated', lastEventIndex: -1, partial: undefined},
  },
  {
    given: 'HTML instead of JSON',
    serve: answer('text/html', '<p>'),
    posts: 1,
    want: {name: 'ResponseError', status: 200, requestId: 'req_fault', body: '<p>'},
  },
  {
    given: 'HTML instead of a stream',
    streams: true,
    serve: answer('text/html', '<p>'),
    posts: 1,
    want: {name: 'ResponseError', status: 200, body: '<p>'},
  },
  {
    given: 'JSON instead of a stream',
    streams: true,
    serve: answer('application/json', '{}'),
    posts: 1,
    want: {name: 'ResponseError', body: '{}'},
  },
  {
    given: 'a stream instead of JSON',
    serve: answer('text/event-stream', helloTranscript),
    posts: 1,
    want: {name: 'ResponseError', body: helloTranscript},
  },
  {given: 'an empty body', serve: answer('application/json', ''), posts: 1, want: {name: 'ResponseError', body: ''}},
  {
    given: 'broken JSON',
    serve: answer('application/json', '{"id":'),
    posts: 1,
    want: {name: 'ResponseError', body: '{"id":'},
  },
  {
    given: 'a response that never begins',
    serve: () => undefined,
    posts: 1,
    want: {name: 'TimeoutError', phase: 'connect'},
  },
  {
    given: 'a body that never comes',
    serve: (response) => response.writeHead(200, {'content-type': 'application/json'}).flushHeaders(),
    posts: 1,
    want: {name: 'TimeoutError', phase: 'firstByte'},
  },
  {
    given: 'a stream that never comes',
    streams: true,
    serve: (response) => response.writeHead(200, {'content-type': 'text/event-stream'}).flushHeaders(),
    posts: 1,
    want: {name: 'TimeoutError', phase: 'firstByte'},
  },
  {
    given: 'a stream that stalls',
    streams: true,
    serve: streamThen(half, () => undefined),
    posts: 1,
    want: {name: 'TimeoutError', phase: 'idle'},
  },
]

function expectText(text: string): unknown {
  return {
    asymmetricMatch: (actual: unknown) => typeof actual === 'string' && actual.includes(text),
    toString: () => text,
  }
}
