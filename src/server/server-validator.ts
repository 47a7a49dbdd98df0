import type {Contract, Operation} from '../contract.ts'
import {allowedMethods, type MatchedOperation, matchOperation} from '../http/find-operation.ts'
import {createPathTrees, type PathTrees} from '../http/path-trees.ts'
import {pathOf} from '../http/split-target.ts'
import {ownValue} from '../json/own.ts'
import {createValidator, plainParametersOf, plainSchemaOf} from '../validate/index.ts'
import type {ArrivingBody, ServerRequest} from './arrival.ts'
import {assertSchemes, type AuthenticateOptions, Authentication, type Granted} from './authenticate.ts'
import {type GivenResponse, rejectionOfResponse} from './check-response.ts'
import type {ServerValidatorOptions} from './options.ts'
import {receiveBody, type Received} from './receive-body.ts'
import {Reception, type ReceptionOptions} from './reception.ts'
import {
  formattedResponse,
  problemResponse,
  rejection,
  type RejectedResponse,
  type Rejection,
  type UploadError,
} from './rejection.ts'
import {sentAccept} from './sent-headers.ts'
import {bodyKindOf, ServedOperation} from './served-operation.ts'
import type {AnyValidatedRequest, TypedContract} from './types.ts'

/** A request that was admitted, for its handler and for the check of its response. */
export interface Admitted<Native> {
  readonly validated: AnyValidatedRequest<object>
  /** The value of the body. */
  readonly value: unknown
  readonly request: ServerRequest<Native>
  /** True if a part of the body is read later. */
  readonly streams: boolean
  /** The reason why that part is refused, once it is. */
  readonly uploadFault: UploadError | undefined
}

/** The outcome for a request. One that the description does not have may be left alone. */
export type Admission<Native> = Admitted<Native> | {readonly rejected: RejectedResponse} | {readonly undescribed: true}

/** An outcome that may have to be awaited. */
type Outcome<Native> = Admission<Native> | Promise<Admission<Native>>

/** An operation that a path asks for. It is made ready when its first request comes. */
interface AskedByPath<Native> extends Pick<MatchedOperation, 'operationId' | 'operation'> {
  served?: ServedOperation<Native>
}

const beneathServer = {beneath: 'server'} as const

/** The validation of a server, apart from all frameworks. */
export class ServerValidator<Native> {
  readonly contract: Contract
  readonly options: ServerValidatorOptions<Native>
  readonly #authentication: AuthenticateOptions<Native>
  readonly #receiving: ReceptionOptions
  readonly #served = new Map<string, ServedOperation<Native>>()
  #paths: PathTrees<AskedByPath<Native>> | undefined
  /** Without a slash at its end. */
  readonly #basePath: string

  /** @throws {InputError} for a security handler of an unknown scheme, or a scheme without one beside others. */
  constructor(contract: TypedContract, options: ServerValidatorOptions<Native> = {}) {
    assertSchemes(contract, options.security ?? {})
    this.contract = contract
    this.options = options
    const {security = {}, validator = createValidator(contract), maxBody = 1_048_576, maxUpload = Infinity} = options
    this.#authentication = {handlers: security, title: contract.title}
    this.#receiving = {validator, maxBody, maxUpload}
    this.#basePath = (options.basePath ?? '').replace(/\/$/, '')
  }

  /**
   * Checks a request in the order in which servers do: path, method, credentials, media types, size, and only then its content. The outcome is there
   * at once where there is no body to read and nothing else to wait for. `body` is undefined where the headers say that there is none; `mountedUrl` is
   * the URL without the prefix that a router is mounted at, which counts where the description does not have the whole.
   */
  admit(
    request: ServerRequest<Native>,
    body: ArrivingBody | undefined,
    mountedUrl: string = request.url,
  ): Outcome<Native> {
    const {url} = request
    const reception =
      this.#receiveAt(url, request, body) ??
      (mountedUrl === url ? undefined : this.#receiveAt(mountedUrl, request, body))
    if (reception === undefined)
      return this.options.undescribed === 'pass'
        ? {undescribed: true}
        : this.#reject(this.#refuseTarget(request, mountedUrl), request)
    const authenticated = reception.served.authentication.check(reception)
    return authenticated instanceof Promise
      ? authenticated.then((result) => this.#admitFrom(result, reception))
      : this.#admitFrom(authenticated, reception)
  }

  #admitFrom(authenticated: Granted | Rejection, reception: Reception<Native>): Outcome<Native> {
    const {served, headers} = reception
    if ('status' in authenticated) return this.#reject(authenticated, reception.request)
    const unacceptable = this.options.checkAccept === false ? undefined : served.refuseAccept(sentAccept(headers))
    if (unacceptable !== undefined) return this.#reject(unacceptable, reception.request)
    reception.granted = authenticated
    return receiveBody(reception, this.#conclude)
  }

  /** One for all requests. */
  readonly #conclude = (received: Received, reception: Reception<Native>): Outcome<Native> => {
    if ('fault' in received) return this.#reject(received.fault, reception.request)
    reception.value = received.value
    reception.streams = received.streams === true
    return reception
  }

  /** The response that replaces that to an upload whose end was refused, or one that does not fit the description, where such are to be replaced. */
  checkResponse(
    {validated, request, uploadFault}: Admitted<Native>,
    response: GivenResponse,
  ): Promise<RejectedResponse> | undefined {
    const {responses = 'off'} = this.options
    if (uploadFault !== undefined) return this.#respond(uploadFault, request)
    if (responses === 'off') return undefined
    const about = {operationId: validated.operationId, status: response.status, request}
    const reason = rejectionOfResponse(
      this.#receiving.validator,
      {...response, about, asked: validated.body},
      this.options,
    )
    return reason === undefined || responses === 'warn' ? undefined : this.#respond(reason, request)
  }

  /** Undefined where the description has no such operation. */
  #receiveAt(
    target: string,
    request: ServerRequest<Native>,
    body: ArrivingBody | undefined,
  ): Reception<Native> | undefined {
    const url = this.#withoutBasePath(target)
    if (url === undefined) return undefined
    const {contract} = this
    const {method} = request
    this.#paths ??= createPathTrees(contract, (operationId, operation) => ({operationId, operation}))
    const read = this.#paths.get(method)?.find(url)
    if (read !== undefined) {
      const {leaf, pathTexts} = read
      const served = (leaf.served ??= this.#servedOperation(leaf))
      return new Reception({request, body, url, served, pathTexts}, this.#receiving)
    }
    const found =
      matchOperation(contract, method, url, beneathServer) ??
      (method === 'HEAD' ? matchOperation(contract, 'GET', url, beneathServer) : undefined)
    if (found === undefined) return undefined
    const served = this.#servedOperation(found)
    const pathTexts = served.pathNames.map((name) => ownValue(found.encodedParams, name))
    return new Reception({request, body, url, served, pathTexts}, this.#receiving)
  }

  #servedOperation({operationId, operation}: AskedByPath<Native>): ServedOperation<Native> {
    const known = this.#served.get(operationId)
    if (known !== undefined) return known
    const {contract, options} = this
    const authentication = new Authentication(operationId, operation, this.#authentication)
    // Another validator may have more to say.
    const isOwn = options.validator === undefined
    const plain = isOwn ? plainParametersOf(contract, operation) : undefined
    const plainSchema = (type: string) => (isOwn ? plainSchemaOf(contract, operation, type) : undefined)
    const served = new ServedOperation({operationId, operation, plain, plainSchemaOf: plainSchema, authentication})
    this.#served.set(operationId, served)
    return served
  }

  #refuseTarget({method, url}: ServerRequest<Native>, mountedUrl: string): Rejection {
    const {contract} = this
    const path = pathOf(url)
    const below = [url, mountedUrl].map((target) => this.#withoutBasePath(target)).filter((one) => one !== undefined)
    const allow = below.map((target) => allowedMethods(contract, target)).find(({length}) => length > 0)
    if (allow === undefined)
      return rejection(404, 'unknown-path', `Found the path "${path}", which the description does not have.`)
    const allowed = allow.join(', ')
    const message = `Found the method ${method} of "${path}", expected ${allow.join(' or ')}.`
    return rejection(405, 'unknown-method', message, {allow: allowed})
  }

  #withoutBasePath(target: string): string | undefined {
    const prefix = this.#basePath
    if (prefix === '') return target
    return target.startsWith(`${prefix}/`) ? target.slice(prefix.length) : undefined
  }

  async #reject(reason: Rejection, request: ServerRequest<Native>): Promise<{readonly rejected: RejectedResponse}> {
    return {rejected: await this.#respond(reason, request)}
  }

  /** The response to a request that is refused, or in place of one that does not fit. */
  async #respond(reason: Rejection, request: ServerRequest<Native>): Promise<RejectedResponse> {
    const {formatter} = this.options
    if (formatter === undefined) return problemResponse(reason, request.url)
    return formattedResponse(await formatter(reason.issues, request, reason), reason)
  }

  /** Tells admitted requests whose responses may have to be replaced. */
  mayReplace({streams}: Admitted<Native>): boolean {
    return (this.options.responses ?? 'off') !== 'off' || streams
  }

  /** Tells whether there may be such requests at all. */
  mayReplaceAny(): boolean {
    const streams = ({requestBody}: Operation) =>
      Object.entries(requestBody?.content ?? {}).some(([key, {range}]) => bodyKindOf(range ?? key) !== 'whole')
    return (this.options.responses ?? 'off') !== 'off' || Object.values(this.contract.operations).some(streams)
  }

  /** The response to an operation without a handler. */
  respondTo(reason: Rejection, request: ServerRequest<Native>): Promise<RejectedResponse> {
    return this.#respond(reason, request)
  }
}
