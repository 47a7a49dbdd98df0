import type {Contract, Operation, SecurityScheme} from '../contract.ts'
import {InputError} from '../errors.ts'
import {textOfBinary} from '../http/binary.ts'
import {credentialOf, describeSecurity, isOfConnection, type CarryingRequest} from '../http/security.ts'
import {ownMember, ownValue} from '../json/own.ts'
import {suggest} from '../schema/explain/suggest.ts'
import type {ServerRequest} from './arrival.ts'
import {isPromise} from './is-promise.ts'
import type {PresentedCredentials, SecurityContext, SecurityHandler} from './options.ts'
import {rejection, type Rejection} from './rejection.ts'

/** The value that the handler of a scheme returned, behind those of the handlers before it. */
export interface Granted {
  readonly id: string
  readonly value: unknown
  /** Undefined for `nothingGranted`, with which each list begins. */
  readonly before: Granted | undefined
}

export const nothingGranted: Granted = {id: '', value: undefined, before: undefined}

/** An outcome that may have to be awaited. */
type Outcome = Granted | Rejection | Promise<Granted | Rejection>

/** A request that asks for an operation. */
export interface AskingRequest<Native> extends CarryingRequest {
  readonly request: ServerRequest<Native>
}

export interface AuthenticateOptions<Native> {
  readonly handlers: Readonly<Record<string, SecurityHandler<Native>>>
  /** The name of the service, for the realm of a challenge. */
  readonly title: string
}

/**
 * Asserts that there is a handler for every scheme, or for none: one that was forgotten would admit any credentials.
 *
 * @throws {InputError} for a scheme without a handler beside others that have one, and for a handler of a scheme that no operation has.
 */
export function assertSchemes(
  {operations}: Contract,
  handlers: Readonly<Record<string, SecurityHandler<never> | undefined>>,
): void {
  const known = new Set(Object.values(operations).flatMap(({security}) => security.flat().map(({id}) => id)))
  for (const name of Object.keys(handlers)) {
    if (known.has(name)) continue
    const meant = suggest(name, known)
    const expected = known.size === 0 ? 'none' : `one of ${[...known].join(', ')}`
    throw new InputError(
      `Found a handler for the unknown security scheme "${name}", ${meant === undefined ? `expected ${expected}.` : `did you mean "${meant}"?`}`,
    )
  }
  const missing = [...known].filter((name) => ownValue(handlers, name) === undefined).map((name) => `"${name}"`)
  if (missing.length > 0 && Object.keys(handlers).length > 0)
    throw new InputError(`Found no handler for ${missing.join(', ')} in "security", expected one for each scheme.`)
}

/** A scheme that an operation requires, with its handler if it has one. */
interface RequiredScheme<Native> {
  readonly scheme: SecurityScheme
  /** The same as requests have it: a text that is made anew for each request takes longer to look up. */
  readonly carried: SecurityScheme
  readonly isBasic: boolean
  readonly handler: SecurityHandler<Native> | undefined
  /** For the handler. */
  readonly context: SecurityContext
}

/** The security requirements of an operation, of which all is looked up once. */
export class Authentication<Native> {
  readonly #operation: Operation
  readonly #alternatives: readonly (readonly RequiredScheme<Native>[])[]
  /** The name of the service. */
  readonly #title: string

  constructor(operationId: string, operation: Operation, {handlers, title}: AuthenticateOptions<Native>) {
    this.#operation = operation
    this.#title = title
    const required = (scheme: SecurityScheme): RequiredScheme<Native> => {
      const {id, scopes = []} = scheme
      const name = scheme.in === 'header' ? scheme.name.toLowerCase() : scheme.name
      const handler = ownValue(handlers, id)
      const isBasic = scheme.type === 'http' && scheme.scheme?.toLowerCase() === 'basic'
      return {scheme, carried: {...scheme, name}, isBasic, handler, context: {operationId, scheme, scopes}}
    }
    this.#alternatives = operation.security.map((schemes) => schemes.map(required))
  }

  /** Checks the credentials of a request: of one of the alternatives, each scheme must admit them. */
  check(asking: AskingRequest<Native>): Outcome {
    // An operation without requirements is the commonest, and nothing of it is awaited.
    return this.#alternatives.length === 0 ? nothingGranted : this.#tryAlternatives(asking, 0)
  }

  /** Goes through the alternatives of which the request has credentials, from one on, until one of them admits it. */
  #tryAlternatives(asking: AskingRequest<Native>, from: number, rejected?: Rejection): Outcome {
    let foremost = rejected
    for (let index = from; index < this.#alternatives.length; index++) {
      const schemes = this.#alternatives[index]!
      const credentials = credentialsOf(asking, schemes)
      if (credentials === undefined) continue
      const tried = this.#trySchemes(asking, schemes, credentials, nothingGranted)
      if (tried instanceof Promise) return this.#tryAfter(tried, asking, index + 1, foremost)
      if (!('status' in tried)) return tried
      foremost = foremostOf(foremost, tried)
    }
    return this.#decide(foremost)
  }

  async #tryAfter(
    tried: Promise<Granted | Rejection>,
    asking: AskingRequest<Native>,
    next: number,
    rejected: Rejection | undefined,
  ): Promise<Granted | Rejection> {
    const result = await tried
    return 'status' in result ? this.#tryAlternatives(asking, next, foremostOf(rejected, result)) : result
  }

  /** Asks the handlers of schemes one after the other for their credentials, and adds their results to those of the ones before. */
  #trySchemes(
    asking: AskingRequest<Native>,
    schemes: readonly RequiredScheme<Native>[],
    credentials: readonly string[],
    before: Granted,
  ): Outcome {
    let admitted = before
    for (let index = 0; index < schemes.length; index++) {
      const {scheme, isBasic, handler, context} = schemes[index]!
      if (handler === undefined) continue
      let result: unknown
      try {
        result = handler(presented(credentials[index]!, isBasic), asking.request, context)
      } catch (error) {
        return refused(scheme, this.#title, statusOf(error))
      }
      if (isPromise(result)) {
        const soFar = admitted
        const goOn = (value: unknown) => {
          const next = index + 1
          return this.#trySchemes(asking, schemes.slice(next), credentials.slice(next), {
            id: scheme.id,
            value,
            before: soFar,
          })
        }
        return Promise.resolve(result).then(
          (later): Outcome => (later ? goOn(later) : refused(scheme, this.#title, 401)),
          (error: unknown) => refused(scheme, this.#title, statusOf(error)),
        )
      }
      if (!result) return refused(scheme, this.#title, 401)
      admitted = {id: scheme.id, value: result, before: admitted}
    }
    return admitted
  }

  /** The outcome where no alternative admitted the request, and one of them may have rejected it. */
  #decide(rejected: Rejection | undefined): Granted | Rejection {
    const {security} = this.#operation
    // One alternative is enough, and an empty one admits anyone: those with invalid credentials come in as those without.
    if (security.some((schemes) => schemes.length === 0)) return nothingGranted
    if (rejected !== undefined) return rejected
    const message = `Found no credentials, expected ${describeSecurity(this.#operation)}.`
    return rejection(401, 'missing-credentials', message, challenge(security.flat(), this.#title))
  }
}

/** To be told that one may not is more than to be told that one is not known. */
function foremostOf(rejected: Rejection | undefined, next: Rejection): Rejection {
  return rejected === undefined || next.status !== 401 ? next : rejected
}

/** The credentials of a request for schemes, of which it has one for each; undefined for any other request. */
function credentialsOf(carrying: CarryingRequest, schemes: readonly RequiredScheme<never>[]): string[] | undefined {
  if (schemes.length === 0) return undefined
  const credentials = new Array<string>(schemes.length)
  for (let index = 0; index < schemes.length; index++) {
    const {carried} = schemes[index]!
    const credential = credentialOf(carrying, carried) ?? (isOfConnection(carried) ? '' : undefined)
    if (credential === undefined) return undefined
    credentials[index] = credential
  }
  return credentials
}

function refused(scheme: SecurityScheme, title: string, status: number): Rejection {
  const isInvalid = status === 401
  const message = `Found credentials of "${scheme.id}" that ${isInvalid ? 'are not valid' : 'do not allow this'}.`
  const code = isInvalid ? 'invalid-credentials' : 'insufficient-credentials'
  return rejection(status, code, message, isInvalid ? challenge([scheme], title, 'invalid_token') : undefined)
}

function presented(value: string, isBasic: boolean): PresentedCredentials {
  if (!isBasic) return {value}
  const text = decodeBase64(value)
  const at = text.indexOf(':')
  return {value, username: at < 0 ? text : text.slice(0, at), password: at < 0 ? '' : text.slice(at + 1)}
}

/** In UTF-8, as most clients write it; empty for what is not Base64. @see https://www.rfc-editor.org/rfc/rfc7617 */
function decodeBase64(text: string): string {
  try {
    return textOfBinary(atob(text))
  } catch {
    return ''
  }
}

/** The status by which an error of a handler refuses. A failure of the handler itself admits no one either. */
function statusOf(error: unknown): number {
  const status = ownOrInherited(error, 'status') ?? ownOrInherited(error, 'statusCode')
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 401
}

/** Errors of some libraries have their status as a getter. */
function ownOrInherited(error: unknown, name: 'status' | 'statusCode'): unknown {
  return (
    ownMember(error, name) ??
    (error instanceof Error ? (error as {status?: unknown; statusCode?: unknown})[name] : undefined)
  )
}

/** The challenge of schemes that have one: API keys and certificates have none. @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 */
function challenge(schemes: readonly SecurityScheme[], title: string, error?: string): Rejection['headers'] {
  const realm = `realm="${title.replaceAll(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '')}"`
  const challenges = schemes
    .filter(({type}) => type !== 'apiKey' && type !== 'mutualTLS')
    .map(({scheme = 'bearer', scopes = []}) => {
      const isBearer = scheme.toLowerCase() === 'bearer'
      const name = scheme.charAt(0).toUpperCase() + scheme.slice(1)
      const scope =
        isBearer && scopes.length > 0
          ? [`scope="${scopes.join(' ').replaceAll(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '')}"`]
          : []
      return `${name} ${[realm, ...scope, ...(isBearer && error !== undefined ? [`error="${error}"`] : [])].join(', ')}`
    })
  return challenges.length === 0 ? undefined : {'www-authenticate': [...new Set(challenges)].join(', ')}
}
