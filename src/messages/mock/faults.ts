import type {Cut, MockRequest} from '../../mock/index.ts'
import type {ServiceError} from './answers.ts'
import type {MessageScenario} from './scenario.ts'

/** A fault of a response: an error in its place, an error within its stream, or a broken delivery. */
export type Fault = Pick<MessageScenario, 'error' | 'errorAfter' | 'delivery'>

/** Random faults, the same in every run. */
export interface FaultRate {
  /** The share of requests with a fault, from 0 to 1. */
  readonly rate: number
  /** The faults, each as likely as the others. Default: an overload. */
  readonly of?: readonly Fault[]
  /** The seed: the same one gives the same requests the same faults. Default: `1`. */
  readonly seed?: number
}

/** The service refuses because of too many requests, and says for how many seconds. */
export function rateLimited(retryAfter = 1): Fault {
  return {error: rateLimitError(retryAfter)}
}

/** The service is overloaded. */
export function overloaded(): Fault {
  return {error: statusError(529)}
}

/** The service fails. */
export function serverError(): Fault {
  return {error: statusError(500)}
}

/** The service answers with the error that goes with a status. */
export function statusFault(status: number): Fault {
  return {error: statusError(status)}
}

/** The service is overloaded after some events of the stream. */
export function overloadedAfter(events: number): Fault {
  return {errorAfter: {...statusError(529), events}}
}

/** The body ends early after some chunks, in one of the ways of `Cut`. */
export function cut(by: Cut['by'], after: number): Fault {
  return {delivery: {cut: {by, after}}}
}

/** The headers come late. */
export function slow(milliseconds: number): Fault {
  return {delivery: {delay: milliseconds}}
}

/** The connection breaks before there is a response. */
export function lost(): Fault {
  return {delivery: {lost: true}}
}

/** The fault that the client asks for with its `prefer` header, else the one that chance has for this request. */
export function faultFor({preference, number}: MockRequest, chance: FaultRate | undefined): Fault {
  const {status = 200, errorAfter} = preference
  if (status >= 400) return {error: statusError(status)}
  if (errorAfter !== undefined) return overloadedAfter(errorAfter)
  if (chance === undefined) return {}
  const {rate, of = [overloaded()], seed = 1} = chance
  const draw = random(seed, number)
  return draw < rate ? of[Math.floor((draw / rate) * of.length)]! : {}
}

/** A number from 0 up to 1 that looks random and depends on nothing but its arguments. */
function random(seed: number, number: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** The error that the service sends with a status that a client asks for. */
function statusError(status: number): ServiceError {
  if (status === 429) return rateLimitError(1)
  return statusErrors[status] ?? {status, message: `An error with the status ${status}.`}
}

const statusErrors: Readonly<Record<number, ServiceError>> = {
  401: {status: 401, message: 'invalid x-api-key'},
  402: {status: 402, message: 'Your credit balance is too low to access the API.'},
  403: {status: 403, message: 'Your API key does not have permission to use the specified resource.'},
  404: {status: 404, message: 'Not found'},
  500: {status: 500, message: 'Internal server error'},
  504: {status: 504, message: 'Request timed out'},
  529: {status: 529, message: 'Overloaded'},
}

function rateLimitError(retryAfter: number): ServiceError {
  return {
    status: 429,
    message: 'Number of requests has exceeded your per-minute rate limit.',
    headers: {'retry-after': String(retryAfter), 'anthropic-ratelimit-requests-remaining': '0'},
  }
}
