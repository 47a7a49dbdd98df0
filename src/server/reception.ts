import type {Operation, Parameter} from '../contract.ts'
import type {MatchedOperation} from '../http/find-operation.ts'
import type {HeadersLike} from '../http/headers.ts'
import type {Issue, Result} from '../issue.ts'
import {setOwn} from '../json/own.ts'
import {readRequest, type RequestOptions, type Validator} from '../validate/index.ts'
import {type Rejection, UploadError} from './rejection.ts'

/** The part of a body that is read after its request was admitted. */
export interface Upload {
  streams: boolean
  /** The reason why it is refused, once it is. */
  fault?: UploadError
}

/** A request whose operation is known. */
interface Received {
  readonly found: MatchedOperation
  /** The path with the query, without the base path. */
  readonly target: string
  readonly headers: HeadersLike
  /** The content type of the body, as its sender says. */
  readonly contentType: string | undefined
  readonly maxBody: number
  readonly maxUpload: number
}

/** A request whose body is received, and what it is checked by. */
export class Reception {
  readonly operationId: string
  readonly operation: Operation
  readonly contentType: string | undefined
  readonly maxBody: number
  readonly maxUpload: number
  /** The values of the parameters that are there and valid. */
  readonly params: Readonly<Record<Parameter['in'], Record<string, unknown>>>
  readonly upload: Upload
  readonly #validator: Validator
  readonly #given: RequestOptions

  constructor(validator: Validator, {found, target, headers, contentType, maxBody, maxUpload}: Received) {
    this.#validator = validator
    this.operationId = found.operationId
    this.operation = found.operation
    this.contentType = contentType
    this.maxBody = maxBody
    this.maxUpload = maxUpload
    const params: Record<Parameter['in'], Record<string, unknown>> = {
      path: {},
      query: {},
      querystring: {},
      header: {},
      cookie: {},
    }
    this.params = params
    this.upload = {streams: false}
    this.#given = {
      headers,
      url: target,
      encodedPath: found.encodedParams,
      contentType,
      onParameter: ({in: location, name}, value) => setOwn(params[location], name, value),
    }
  }

  /** Checks the request with this body. */
  check(body: unknown, isBodyUnknown = false): Result {
    const given = isBodyUnknown ? {...this.#given, isBodyUnknown} : this.#given
    return this.#validator.validateRequest(this.operationId, body, given)
  }

  /** The value of a body, whether it fits or not. */
  read(body: unknown): unknown {
    return readRequest(this.#validator.contract, this.operation, {body, contentType: this.contentType}).value
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
