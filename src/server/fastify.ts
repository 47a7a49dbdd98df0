import {ownValue} from '../json/own.ts'
import {type ArrivedBytes, type ArrivingBody, ServerRequest} from './arrival.ts'
import {type GivenResponse, isSeen} from './check-response.ts'
import {
  setHeadersOf,
  isAboutBody,
  nodeBody,
  type NodeReadable,
  type NodeRequest,
  type NodeResponse,
} from './node-messages.ts'
import type {ServerValidatorOptions} from './options.ts'
import type {RejectedResponse} from './rejection.ts'
import {type Admission, type Admitted, ServerValidator} from './server-validator.ts'
import type {TypedContract} from './types.ts'
import {type ValidatedOf, withAccess} from './validated-of.ts'

/** The request of Fastify, as far as this needs it. */
export interface FastifyRequestLike {
  /** Its `originalUrl` is there where the path was rewritten. */
  readonly raw: NodeRequest & {readonly originalUrl?: string | undefined}
  readonly method: string
  readonly originalUrl: string
  body: unknown
}

/** An instance of Fastify, as far as this needs it: its methods have more forms than a type can name without it. */
export interface FastifyInstanceLike {
  addHook(name: never, hook: never): unknown
  decorateRequest(name: never, value: never): unknown
  hasRequestDecorator(name: never): boolean
  hasContentTypeParser(type: never): boolean
  addContentTypeParser(type: never, parser: never): unknown
  removeContentTypeParser(types: never): unknown
  getDefaultJsonParser(onProto: never, onConstructor: never): unknown
}

interface Reply {
  readonly raw: NodeResponse
  readonly statusCode: number
  code(status: number): Reply
  header(name: string, value: string): Reply
  getHeaders(): Readonly<Record<string, number | string | string[] | undefined>>
  removeHeader(name: string): Reply
  send(payload: unknown): Reply
}

type Done = (error: Error | null, body?: unknown) => void

/** Hooks with a callback, since one that returns a promise takes longer than most checks. */
interface Instance {
  addHook(
    name: 'preValidation',
    hook: (request: FastifyRequestLike & Carried, reply: Reply, done: (error?: Error) => void) => void,
  ): void
  addHook(
    name: 'onSend',
    hook: (request: FastifyRequestLike & Carried, reply: Reply, payload: unknown, done: Done) => void,
  ): void
  decorateRequest(name: string, value: {getter(this: Carried): unknown}): void
  hasRequestDecorator(name: string): boolean
  hasContentTypeParser(type: string): boolean
  addContentTypeParser(
    type: string | RegExp,
    parser: (request: FastifyRequestLike, payload: NodeReadable, done: Done) => void,
  ): void
  removeContentTypeParser(types: readonly string[]): void
  getDefaultJsonParser(onProto: 'error', onConstructor: 'error'): (request: unknown, text: string, done: Done) => void
}

/** A body that was not read yet. */
const unread = Symbol('unread')
const admissionOf = Symbol('admission')

interface Carried {
  [unread]?: NodeReadable
  [admissionOf]?: Admitted<FastifyRequestLike>
}

/** All that is needed to answer a request. */
interface Asked {
  readonly request: FastifyRequestLike & Carried
  readonly reply: Reply
  readonly body: ArrivingBody | undefined
  readonly done: (error?: Error) => void
}

/** A plugin of Fastify, which also gives handlers their validated request. */
export interface FastifyValidator<Operations extends object> extends ValidatedOf<object, Operations> {
  (instance: FastifyInstanceLike, options: object): Promise<void>
}

/**
 * A plugin of Fastify that refuses requests which do not fit the description. Handlers find the others as `request.validated`, or typed as
 * `validate.of(request, 'createBooking')`. It reads bodies in the place of Fastify's own parsers, and holds for the instance that it is registered at
 * and those below.
 *
 * @throws {InputError} for a security handler of an unknown scheme, or a scheme without one beside others.
 */
export function fastifyPlugin<Operations extends object = object>(
  contract: TypedContract<Operations>,
  options: ServerValidatorOptions<FastifyRequestLike> = {},
): FastifyValidator<Operations> {
  const server = new ServerValidator(contract, options)
  const register = (given: FastifyInstanceLike): Promise<void> => {
    new Plugin(server, given as unknown as Instance).register()
    return Promise.resolve()
  }
  // As Fastify's own `fastify-plugin` has it: the hooks then hold for the routes beside this plugin.
  const marked = Object.assign(register, {
    [Symbol.for('skip-override')]: true,
    [Symbol.for('fastify.display-name')]: 'messages-openapi',
  })
  return withAccess(marked, (request: object) => (request as Carried)[admissionOf]?.validated)
}

class Plugin {
  readonly #server: ServerValidator<FastifyRequestLike>
  readonly #instance: Instance
  /** The requests whose responses may have to be replaced. */
  readonly #admitted = new WeakMap<FastifyRequestLike, Admitted<FastifyRequestLike>>()

  constructor(server: ServerValidator<FastifyRequestLike>, instance: Instance) {
    this.#server = server
    this.#instance = instance
  }

  register(): void {
    const instance = this.#instance
    if (!instance.hasRequestDecorator('validated'))
      instance.decorateRequest('validated', {
        getter() {
          return this[admissionOf]?.validated ?? null
        },
      })
    instance.removeContentTypeParser(['application/json', 'text/plain'])
    if (!instance.hasContentTypeParser('*'))
      // Fastify would look for that of any type anew with every request.
      for (const type of [/^application\/json(?:;|$)/, '*'])
        instance.addContentTypeParser(type, (request: FastifyRequestLike & Carried, payload, done) => {
          request[unread] = payload
          done(null)
        })
    instance.addHook('preValidation', (request, reply, done) => {
      const {method = 'GET', url: rewritten = '/', originalUrl: url = rewritten, headers} = request.raw
      const body = bodyOf(request, reply)
      const outcome = this.#server.admit(new ServerRequest({method, url, headers, native: request}), body)
      if (outcome instanceof Promise)
        outcome.then((admission) => this.#answer(admission, {request, reply, body, done}), done)
      else this.#answer(outcome, {request, reply, body, done})
    })
    if (!this.#server.mayReplaceAny()) return
    instance.addHook('onSend', (request, reply, payload, done) => {
      const admitted = this.#admitted.get(request)
      if (admitted === undefined) return done(null, payload)
      const rejected = this.#server.checkResponse(admitted, givenBy(reply, payload))
      if (rejected === undefined) done(null, payload)
      else rejected.then((other) => replace(reply, other)).then((body) => done(null, body), done)
    })
  }

  /** Sends a refusal, or hands the request over to its handler. */
  #answer(admission: Admission<FastifyRequestLike>, {request, reply, body, done}: Asked): void {
    if ('rejected' in admission) return refuse(reply, admission.rejected, done)
    if ('undescribed' in admission) return this.#parse(request, body, done)
    request[admissionOf] = admission
    if (this.#server.mayReplace(admission)) this.#admitted.set(request, admission)
    const {value} = admission
    if (body !== undefined && body.parsed === undefined && !(value instanceof ReadableStream)) request.body = value
    done()
  }

  /** Parses the body of a request that the description does not have, as Fastify would have. */
  #parse(request: FastifyRequestLike, body: ArrivingBody | undefined, done: (error?: Error) => void): void {
    if (body === undefined || body.parsed !== undefined) return done()
    const set = (error: Error | null, value?: unknown) => {
      request.body = value
      done(error ?? undefined)
    }
    const parse = (bytes: ArrivedBytes) => {
      if (typeof bytes === 'string') return done(Object.assign(new Error('The body is too large.'), {statusCode: 413}))
      const text = new TextDecoder().decode(bytes)
      if (/^application\/json\b/i.test(String(ownValue(request.raw.headers, 'content-type'))))
        this.#instance.getDefaultJsonParser('error', 'error')(request, text, set)
      else set(null, text)
    }
    body.bytes(this.#server.options.maxBody ?? 1_048_576, parse).catch(done)
  }
}

function bodyOf(request: FastifyRequestLike & Carried, {raw: response}: Reply): ArrivingBody | undefined {
  return nodeBody({request: request.raw, response, parsed: request.body, payload: request[unread]})
}

function refuse(reply: Reply, rejected: RejectedResponse, done: (error: Error) => void): void {
  try {
    reply.send(replace(reply, rejected))
  } catch (error) {
    // A formatter may make what cannot be sent.
    done(error as Error)
  }
}

/** Sets the head of another response, and returns its payload. */
function replace(reply: Reply, {status, headers, body}: RejectedResponse): string | Uint8Array {
  for (const name of Object.keys(reply.getHeaders())) if (isAboutBody(name)) reply.removeHeader(name)
  reply.code(status)
  for (const [name, value] of headers) reply.header(name, value)
  return body
}

function givenBy(reply: Reply, payload: unknown): GivenResponse {
  const headers = setHeadersOf(reply)
  const status = reply.statusCode
  if (payload === undefined || payload === null) return {status, headers}
  const isPlain = typeof payload === 'string' || payload instanceof Uint8Array
  const contentType = ownValue(headers, 'content-type')
  return isPlain && isSeen(String(contentType))
    ? {status, headers, body: payload}
    : {status, headers, isBodyUnknown: true}
}
