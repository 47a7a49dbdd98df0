import type {Contract, Operation} from '../contract.ts'
import {accepts} from '../http/accepts.ts'
import {allowedMethods, matchOperation} from '../http/find-operation.ts'
import {successesOf} from '../http/find-response.ts'
import {lookUpHeader} from '../http/headers.ts'
import {pathOf} from '../http/split-target.ts'
import {createValidator} from '../validate/index.ts'
import {isPromise} from './and-then.ts'
import {type Arrival, ServerRequest} from './arrival.ts'
import {assertSchemes, authenticate, type AuthenticateOptions, type Authenticated} from './authenticate.ts'
import {type GivenResponse, rejectionOfResponse} from './check-response.ts'
import type {ServerValidatorOptions} from './options.ts'
import {mayStream, receiveBody, type Received} from './receive-body.ts'
import {Reception, type ReceptionOptions, type Upload} from './reception.ts'
import {formattedResponse, problemResponse, rejection, type RejectedResponse, type Rejection} from './rejection.ts'
import type {AnyValidatedRequest, TypedContract} from './types.ts'

/** A request that was admitted, for its handler and for the check of its response. */
export interface Admitted<Native> {
  readonly validated: AnyValidatedRequest<object>
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
   * at once where there is no body to read and nothing else to wait for.
   */
  admit(arrival: Arrival<Native>): Outcome<Native> {
    const request = new ServerRequest(arrival)
    const found = this.#find(arrival, request)
    if ('refused' in found)
      return this.options.undescribed === 'pass' ? {undescribed: true} : this.#reject(found.refused, request)
    const authenticated = authenticate(found, this.#authentication)
    return isPromise(authenticated)
      ? Promise.resolve(authenticated).then((result) => this.#admitFrom(result, found))
      : this.#admitFrom(authenticated, found)
  }

  #admitFrom(authenticated: Authenticated | Rejection, reception: Reception<Native>): Outcome<Native> {
    const {request, operation, headers} = reception
    if ('status' in authenticated) return this.#reject(authenticated, request)
    const unacceptable =
      this.options.checkAccept === false ? undefined : refuseAccept(operation, lookUpHeader(headers, 'accept'))
    if (unacceptable !== undefined) return this.#reject(unacceptable, request)
    const received = receiveBody(reception)
    const {security} = authenticated
    return received instanceof Promise
      ? received.then((later) => this.#conclude(later, security, reception))
      : this.#conclude(received, security, reception)
  }

  #conclude(received: Received, security: Authenticated['security'], reception: Reception<Native>): Outcome<Native> {
    const {operationId, params, request, upload} = reception
    if ('fault' in received) return this.#reject(received.fault, request)
    upload.streams = received.streams === true
    return {validated: {operationId, params, body: received.value, security}, request, upload}
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

  #find(arrival: Arrival<Native>, request: ServerRequest<Native>): Reception<Native> | {readonly refused: Rejection} {
    const {contract} = this
    const {method, targets} = arrival
    for (const whole of targets) {
      const target = this.#withoutBasePath(whole)
      if (target === undefined) continue
      const found =
        matchOperation(contract, method, target, beneathServer) ??
        (method === 'HEAD' ? matchOperation(contract, 'GET', target, beneathServer) : undefined)
      if (found !== undefined) return new Reception({arrival, request, found, target}, this.#receiving)
    }
    const path = pathOf(targets[0] ?? '')
    const below = targets.map((target) => this.#withoutBasePath(target)).filter((target) => target !== undefined)
    const allow = below.map((target) => allowedMethods(contract, target)).find(({length}) => length > 0)
    if (allow === undefined)
      return {refused: rejection(404, 'unknown-path', `Found the path "${path}", which the description does not have.`)}
    const allowed = allow.join(', ')
    const message = `Found the method ${method} of "${path}", expected ${allow.join(' or ')}.`
    return {refused: rejection(405, 'unknown-method', message, {allow: allowed})}
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
      Object.entries(requestBody?.content ?? {}).some(([key, {range}]) => mayStream(range ?? key))
    return (this.options.responses ?? 'off') !== 'off' || Object.values(this.contract.operations).some(streams)
  }

  /** The response to an operation without a handler. */
  respondTo(reason: Rejection, request: ServerRequest<Native>): Promise<RejectedResponse> {
    return this.#respond(reason, request)
  }
}

/** A refusal where none of the successes has a media type that the client accepts. */
function refuseAccept(operation: Operation, accept: string | undefined): Rejection | undefined {
  // Most clients that have no wish say so.
  if (accept === undefined || accept === '*/*' || accept.trim() === '') return undefined
  const offered = offeredBy(operation)
  if (offered === undefined || offered.includes(accept) || offered.some((mediaType) => accepts(accept, mediaType)))
    return undefined
  const message = `Found the header "accept" with "${accept}", expected ${[...new Set(offered)].map((name) => `"${name}"`).join(' or ')}.`
  return {
    status: 406,
    issues: [{severity: 'error', code: 'not-acceptable', path: '/accept', in: 'header', message, expected: offered}],
  }
}

const offers = new WeakMap<Operation, {readonly mediaTypes: readonly string[] | undefined}>()

/** The media types of the successes; undefined where one of them has none, or where there are no successes. */
function offeredBy(operation: Operation): readonly string[] | undefined {
  const known = offers.get(operation)
  if (known !== undefined) return known.mediaTypes
  const contents = successesOf(operation.responses).map(({response}) => Object.entries(response.content))
  const isFree = contents.length === 0 || contents.some((content) => content.length === 0)
  const mediaTypes = isFree ? undefined : contents.flatMap((content) => content.map(([key, {range}]) => range ?? key))
  offers.set(operation, {mediaTypes})
  return mediaTypes
}
