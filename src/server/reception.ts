import type {Parameter} from '../contract.ts'
import type {HeadersLike} from '../http/headers.ts'
import type {Issue, Result} from '../issue.ts'
import {setOwn} from '../json/own.ts'
import {checkRequestBody, readPlainBody, readRequest, type Validator} from '../validate/index.ts'
import {type ArrivingBody, sentHeadersOf, type ServerRequest} from './arrival.ts'
import {type Granted, nothingGranted} from './authenticate.ts'
import {type Rejection, UploadError} from './rejection.ts'
import {sentContentType} from './sent-headers.ts'
import type {ServedOperation} from './served-operation.ts'
import type {AnyValidatedRequest} from './types.ts'

/** The validator and the limits, which are the same for all requests of a server. */
export interface ReceptionOptions {
  readonly validator: Validator
  readonly maxBody: number
  readonly maxUpload: number
}

/** A request with the operation that it asks for. */
interface RequestOfOperation<Native> {
  readonly request: ServerRequest<Native>
  readonly body: ArrivingBody | undefined
  /** The path with the query, without the base path. */
  readonly url: string
  readonly served: ServedOperation<Native>
  /** The values of the path's parameters, in its order. */
  readonly pathTexts: readonly (string | undefined)[]
}

/**
 * A request whose operation is known, on its way through all checks. There is one for each request, so that little else has to be made; what is found by
 * its name is made when someone asks for it.
 */
export class Reception<Native = unknown> {
  /** The request as the application sees it. */
  readonly request: ServerRequest<Native>
  readonly served: ServedOperation<Native>
  /** The path with the query, without the base path. */
  readonly url: string
  readonly headers: HeadersLike
  readonly body: ArrivingBody | undefined
  /** The content type of the body, as its sender says. */
  readonly contentType: string | undefined
  /** True if a part of the body is read after the request was admitted. */
  streams = false
  /** The reason why what streams is refused, once it is. */
  uploadFault: UploadError | undefined = undefined
  /** The value of the body, once it was received. */
  value: unknown = undefined
  /** The results of the security handlers, once they were asked. */
  granted: Granted = nothingGranted
  readonly #pathTexts: readonly (string | undefined)[]
  readonly #options: ReceptionOptions
  /** The values of parameters that were read at a glance. */
  #plainValues: readonly unknown[] | undefined
  #params: Params | undefined
  #validated: AnyValidatedRequest<object> | undefined

  constructor({request, body, url, served, pathTexts}: RequestOfOperation<Native>, options: ReceptionOptions) {
    const headers = sentHeadersOf(request)
    this.request = request
    this.served = served
    this.url = url
    this.headers = headers
    this.body = body
    this.contentType = body === undefined ? undefined : sentContentType(headers)
    this.#pathTexts = pathTexts
    this.#options = options
  }

  /** The request as its handler sees it, once it was admitted. */
  get validated(): AnyValidatedRequest<object> {
    return (this.#validated ??= this.#toValidated())
  }

  #toValidated(): AnyValidatedRequest<object> {
    const {served, value: body, granted} = this
    const params = this.#params ?? noParams()
    const security: Record<string, unknown> = {}
    setGranted(security, granted)
    if (this.#plainValues !== undefined) served.plain!.forEach(this.#plainValues, setterIn(params))
    return {operationId: served.operationId, params, body, security}
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
    const {url, headers, contentType, served} = this
    const {validator} = this.#options
    const pathTexts = this.#pathTexts
    this.#plainValues = served.plain?.read(pathTexts, headers, url)
    if (this.#plainValues !== undefined && body === undefined && served.isBodyOptional) return nothingWrong
    if (this.#plainValues !== undefined)
      return (
        this.#readPlainBody(body) ??
        checkRequestBody(validator.contract, served.operation, {body, contentType, headers, isBodyUnknown})
      )
    const encodedPath: Record<string, string> = {}
    for (const [index, name] of served.pathNames.entries()) {
      const text = pathTexts[index]
      if (text !== undefined) setOwn(encodedPath, name, text)
    }
    const onParameter = setterIn((this.#params = noParams()))
    const given = {headers, url, encodedPath, contentType, isBodyUnknown, onParameter}
    return validator.validateRequest(served.operationId, body, given)
  }

  /** Undefined for a body that has to be read with care. */
  #readPlainBody(body: unknown): Result | undefined {
    const {contentType, served} = this
    const schema = contentType === undefined ? undefined : served.plainSchemaOf(contentType)
    return schema !== undefined && body instanceof Uint8Array ? readPlainBody(schema, body) : undefined
  }

  /** The value of a body, whether it fits or not. */
  read(body: unknown): unknown {
    const {served, contentType} = this
    return readRequest(this.#options.validator.contract, served.operation, {body, contentType}).value
  }

  /** The rejection of a request for its content. */
  invalid(issues: readonly Issue[]): Rejection {
    return {status: this.served.statusOfInvalid, issues}
  }

  /** The error of an upload whose end is refused, when its beginning was admitted. */
  toUploadError(fault: Rejection): UploadError {
    return (this.uploadFault = new UploadError(fault))
  }
}

const nothingWrong: Result = {valid: true, value: undefined, issues: []}

/** Sets the values of a list in the order in which they were granted. */
function setGranted(security: Record<string, unknown>, {id, value, before}: Granted): void {
  if (before === undefined) return
  setGranted(security, before)
  setOwn(security, id, value)
}

/** The values of parameters by location and name. */
type Params = Readonly<Record<Parameter['in'], Record<string, unknown>>>

function noParams(): Params {
  return {path: {}, query: {}, querystring: {}, header: {}, cookie: {}}
}

/** Sets values in their places. */
function setterIn(params: Params): (parameter: Parameter, value: unknown) => void {
  return ({in: location, name}, value) => setOwn(params[location], name, value)
}
