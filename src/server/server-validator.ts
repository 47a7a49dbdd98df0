import type {Contract, Operation} from '../contract.ts'
import {allowedMethods, type MatchedOperation, matchOperation} from '../http/find-operation.ts'
import {lookUpHeader} from '../http/headers.ts'
import {pathOf} from '../http/split-target.ts'
import {ownValue} from '../json/own.ts'
import {createValidator, plainParametersOf} from '../validate/index.ts'
import {type Arrival, ServerRequest} from './arrival.ts'
import {assertSchemes, type AuthenticateOptions, type Authenticated, Authentication} from './authenticate.ts'
import {type GivenResponse, rejectionOfResponse} from './check-response.ts'
import {KnownRoutes, type ReadPath} from './known-routes.ts'
import type {ServerValidatorOptions} from './options.ts'
import {receiveBody, type Received} from './receive-body.ts'
import {Reception, type ReceptionOptions, type Upload} from './reception.ts'
import {formattedResponse, problemResponse, rejection, type RejectedResponse, type Rejection} from './rejection.ts'
import {bodyKindOf, ServedOperation} from './served-operation.ts'
import type {AnyValidatedRequest, TypedContract} from './types.ts'

/** A request that was admitted, for its handler and for the check of its response. */
export interface Admitted<Native> {
  readonly validated: AnyValidatedRequest<object>
  /** The value of the body. */
  readonly value: unknown
  readonly request: ServerRequest<Native>
  readonly upload: Upload
}

/** The outcome for a request. One that the description does not have may be left alone. */
export type Admission<Native> = Admitted<Native> | {readonly rejected: RejectedResponse} | {readonly undescribed: true}

/** An outcome that may have to be awaited. */
type Outcome<Native> = Admission<Native> | Promise<Admission<Native>>

const beneathServer = {beneath: 'server'} as const

/** The validation of a server, apart from all frameworks. */
export class ServerValidator<Native> {
  readonly contract: Contract
  readonly options: ServerValidatorOptions<Native>
  readonly #authentication: AuthenticateOptions<Native>
  readonly #receiving: ReceptionOptions
  readonly #served = new Map<string, ServedOperation<Native>>()
  readonly #routes: KnownRoutes<Native>
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
    this.#routes = new KnownRoutes(contract)
    this.#basePath = (options.basePath ?? '').replace(/\/$/, '')
  }

  /**
   * Checks a request in the order in which servers do: path, method, credentials, media types, size, and only then its content. The outcome is there
   * at once where there is no body to read and nothing else to wait for.
   */
  admit(arrival: Arrival<Native>): Outcome<Native> {
    const reception = this.#receive(arrival)
    if (reception === undefined)
      return this.options.undescribed === 'pass'
        ? {undescribed: true}
        : this.#reject(this.#refuseTarget(arrival), new ServerRequest(arrival))
    const authenticated = reception.served.authentication.check(reception)
    return authenticated instanceof Promise
      ? authenticated.then((result) => this.#admitFrom(result, reception))
      : this.#admitFrom(authenticated, reception)
  }

  #admitFrom(authenticated: Authenticated | Rejection, reception: Reception<Native>): Outcome<Native> {
    const {served, headers} = reception
    if ('status' in authenticated) return this.#reject(authenticated, reception.request)
    const unacceptable =
      this.options.checkAccept === false ? undefined : served.refuseAccept(lookUpHeader(headers, 'accept'))
    if (unacceptable !== undefined) return this.#reject(unacceptable, reception.request)
    reception.granted = authenticated.granted
    return receiveBody(reception, (received) => this.#conclude(received, reception))
  }

  #conclude(received: Received, reception: Reception<Native>): Outcome<Native> {
    if ('fault' in received) return this.#reject(received.fault, reception.request)
    reception.value = received.value
    reception.upload.streams = received.streams === true
    return reception
  }

  /** The response that replaces that to an upload whose end was refused, or one that does not fit the description, where such are to be replaced. */
  checkResponse(
    {validated, request, upload}: Admitted<Native>,
    response: GivenResponse,
  ): Promise<RejectedResponse> | undefined {
    const {responses = 'off'} = this.options
    if (upload.fault !== undefined) return this.#respond(upload.fault, request)
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
  #receive(arrival: Arrival<Native>): Reception<Native> | undefined {
    const {method, targets, route} = arrival
    for (const whole of targets) {
      const url = this.#withoutBasePath(whole)
      if (url === undefined) continue
      const known = route === undefined ? undefined : this.#routes.read(method, route, url)
      const found = known ?? this.#find(method, url)
      if (found === undefined) continue
      const {served, pathTexts} = found
      if (route !== undefined && known === undefined) this.#routes.learn(method, route, {served, target: url})
      return new Reception({arrival, served, pathTexts, url}, this.#receiving)
    }
    return undefined
  }

  #find(method: string, url: string): ReadPath<Native> | undefined {
    const {contract} = this
    const found =
      matchOperation(contract, method, url, beneathServer) ??
      (method === 'HEAD' ? matchOperation(contract, 'GET', url, beneathServer) : undefined)
    if (found === undefined) return undefined
    const served = this.#servedOperation(found)
    return {served, pathTexts: served.pathNames.map((name) => ownValue(found.encodedParams, name))}
  }

  #servedOperation({operationId, operation}: MatchedOperation): ServedOperation<Native> {
    const known = this.#served.get(operationId)
    if (known !== undefined) return known
    const {contract, options} = this
    const authentication = new Authentication(operationId, operation, this.#authentication)
    // Another validator may have more to say of parameters.
    const plain = options.validator === undefined ? plainParametersOf(contract, operation) : undefined
    const served = new ServedOperation({operationId, operation, plain, authentication})
    this.#served.set(operationId, served)
    return served
  }

  #refuseTarget({method, targets}: Arrival<Native>): Rejection {
    const {contract} = this
    const path = pathOf(targets[0] ?? '')
    const below = targets.map((target) => this.#withoutBasePath(target)).filter((target) => target !== undefined)
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
  mayReplace({upload}: Admitted<Native>): boolean {
    return (this.options.responses ?? 'off') !== 'off' || upload.streams
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
