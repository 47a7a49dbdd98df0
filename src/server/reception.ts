import type {Operation, Parameter} from '../contract.ts'
import type {MatchedOperation} from '../http/find-operation.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import type {Issue, Result} from '../issue.ts'
import {setOwn} from '../json/own.ts'
import {readRequest, type RequestOptions, type Validator} from '../validate/index.ts'
import type {Arrival, ArrivingBody, ServerRequest} from './arrival.ts'
import {type Rejection, UploadError} from './rejection.ts'

/** The part of a body that is read after its request was admitted. */
export interface Upload {
  streams: boolean
  /** The reason why it is refused, once it is. */
  fault?: UploadError
}

/** A request whose operation was found. */
interface FoundRequest<Native> {
  readonly arrival: Arrival<Native>
  readonly request: ServerRequest<Native>
  readonly found: MatchedOperation
  /** The path with the query, without the base path. */
  readonly target: string
}

/** The validator and the limits, which are the same for all requests of a server. */
export interface ReceptionOptions {
  readonly validator: Validator
  readonly maxBody: number
  readonly maxUpload: number
}

/** A request whose operation is known, on its way through all checks. There is one for each request, so that little else has to be made. */
export class Reception<Native = unknown> {
  readonly operationId: string
  readonly operation: Operation
  readonly request: ServerRequest<Native>
  /** The path with the query, without the base path. */
  readonly url: string
  readonly headers: HeadersLike
  readonly body: ArrivingBody | undefined
  /** The content type of the body, as its sender says. */
  readonly contentType: string | undefined
  /** The values of the parameters that are there and valid. */
  readonly params: Readonly<Record<Parameter['in'], Record<string, unknown>>>
  readonly upload: Upload = {streams: false}
  readonly #given: RequestOptions
  readonly #options: ReceptionOptions

  constructor({arrival, request, found, target}: FoundRequest<Native>, options: ReceptionOptions) {
    const {headers, body} = arrival
    this.operationId = found.operationId
    this.operation = found.operation
    this.request = request
    this.url = target
    this.headers = headers
    this.body = body
    this.contentType = body === undefined ? undefined : lookUpHeader(headers, 'content-type')
    this.#options = options
    const params: Record<Parameter['in'], Record<string, unknown>> = {
      path: {},
      query: {},
      querystring: {},
      header: {},
      cookie: {},
    }
    this.params = params
    this.#given = {
      headers,
      url: target,
      encodedPath: found.encodedParams,
      contentType: this.contentType,
      onParameter: ({in: location, name}, value) => setOwn(params[location], name, value),
    }
  }

  /** The longest body that is kept in memory, in bytes. */
  get maxBody(): number {
    return this.#options.maxBody
  }

  /** The longest body that streams, in bytes. */
  get maxUpload(): number {
    return this.#options.maxUpload
  }

  /** Checks the request with this body. */
  check(body: unknown, isBodyUnknown = false): Result {
    const given = isBodyUnknown ? {...this.#given, isBodyUnknown} : this.#given
    return this.#options.validator.validateRequest(this.operationId, body, given)
  }

  /** The value of a body, whether it fits or not. */
  read(body: unknown): unknown {
    return readRequest(this.#options.validator.contract, this.operation, {body, contentType: this.contentType}).value
  }

  /** The rejection of a request for its content: with 400, unless the description has 422 in its place, as those of some frameworks do. */
  invalid(issues: readonly Issue[]): Rejection {
    const {responses} = this.operation
    return {status: Object.hasOwn(responses, '422') && !Object.hasOwn(responses, '400') ? 422 : 400, issues}
  }

  /** The error of an upload whose end is refused, when its beginning was admitted. */
  toUploadError(fault: Rejection): UploadError {
    return (this.upload.fault = new UploadError(fault))
  }
}
