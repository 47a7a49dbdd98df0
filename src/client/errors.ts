import {MessagesError} from '../errors.ts'

/** The server answered with a status that is no success. */
export class ApiError extends MessagesError {
  override name = 'ApiError' as const
  readonly status: number
  /** The kind of error that the body names, such as `rate_limit_error`. */
  readonly errorType: string | null
  readonly requestId: string | null
  /** Parsed JSON, or the text where the body is none. */
  readonly body: unknown

  constructor(request: string, response: Response, body: unknown, note = '') {
    const {type, message} = readError(body)
    super(`${request} answered ${[response.status, type].filter(Boolean).join(' ')}${message && `: ${message}`}${note && ` (${note})`}`)
    this.status = response.status
    this.errorType = type || null
    this.requestId = requestIdOf(response)
    this.body = body
  }
}

/** The answer is a success by its status, but not what the operation promises: HTML, nothing, or broken JSON. */
export class ResponseError extends MessagesError {
  override name = 'ResponseError' as const
  readonly status: number
  readonly requestId: string | null
  /** The text as it came. */
  readonly body: string

  constructor(request: string, response: Response, body: string, expected: string) {
    const type = response.headers.get('content-type') ?? 'no content type'
    super(`${request} answered ${response.status} with ${body === '' ? 'an empty body' : `${type} that cannot be read`}, expected ${expected}.`)
    this.status = response.status
    this.requestId = requestIdOf(response)
    this.body = body
  }
}

/** The connection could not be made, or was lost. */
export class ConnectionError extends MessagesError {
  override name = 'ConnectionError' as const
}

/** What a request waited for: the start of the response, the first byte of its body, or the next one. */
export type TimeoutPhase = 'connect' | 'firstByte' | 'idle'

/** Nothing arrived for as long as the call is ready to wait. */
export class TimeoutError extends MessagesError {
  override name = 'TimeoutError' as const
  readonly phase: TimeoutPhase

  constructor(message: string, phase: TimeoutPhase) {
    super(message)
    this.phase = phase
  }
}

/** The client has no credentials, or ones that it must not or cannot send. */
export class CredentialsError extends MessagesError {
  override name = 'CredentialsError' as const
}

/** The id under which the server knows the request. */
export function requestIdOf({headers}: Response): string | null {
  return headers.get('request-id') ?? headers.get('x-request-id')
}

/** `error.type` and `error.message` of an error's JSON; empty where they are missing. */
export function readError(body: unknown): {readonly type: string; readonly message: string} {
  const {type, message} = (body as {error?: {type?: unknown; message?: unknown} | null} | null | undefined)?.error ?? {}
  return {type: typeof type === 'string' ? type : '', message: typeof message === 'string' ? message : ''}
}
