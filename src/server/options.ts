import type {SecurityScheme} from '../contract.ts'
import type {Issue} from '../issue.ts'
import type {Validator} from '../validate/index.ts'
import type {ServerRequest} from './arrival.ts'
import type {Rejection} from './rejection.ts'

/** The way in which a server validates. `Native` is the request as its framework has it. */
export interface ServerValidatorOptions<Native = unknown> {
  /** Checks bodies and parameters, such as one with rules. Default: that of the contract, without rules. */
  readonly validator?: Validator
  /** The path in front of those of the description, such as `/api`. The base paths of the description's servers may follow it. Default: none. */
  readonly basePath?: string
  /** `pass` leaves requests alone that the description does not have, instead of refusing them with 404 or 405. Default: `refuse`. */
  readonly undescribed?: 'refuse' | 'pass'
  /** Refuses a request with 406 whose `accept` header allows none of the media types of its responses. Default: `true`. */
  readonly checkAccept?: boolean
  /**
   * The longest body that is kept in memory, in bytes. Longer ones are refused with 413, unless they are bytes or files, which stream. Default:
   * `1_048_576`, which is 1 MiB.
   */
  readonly maxBody?: number
  /** The longest body that streams, in bytes: of bytes, or a form with files. Longer ones are refused with 413. Default: `Infinity`. */
  readonly maxUpload?: number
  /**
   * Checks credentials, by the name of their security scheme in the description: each scheme that operations have needs a handler, such as
   * `() => true` for one that is checked elsewhere. Without any handler it is checked only that there are credentials. Where the description has
   * `{}` beside other requirements, credentials that a handler refuses count as none, as one requirement is enough. Default: `{}`.
   *
   * @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object
   */
  readonly security?: Readonly<Record<string, SecurityHandler<Native>>>
  /** Makes the responses to requests that are refused. Default: problem details, see RFC 9457. */
  readonly formatter?: Formatter<Native>
  /**
   * `warn` reports responses that do not fit the description, and `throw` replaces them by a response of status 500 too. Of event streams and of
   * bytes, the status and the headers are checked. Default: `off`.
   */
  readonly responses?: 'off' | 'warn' | 'throw'
  /** Tells in the response of status 500 what was wrong, for development. Default: `false`. */
  readonly responseDetails?: boolean
  /** Called with what is wrong with a response. Default: writes it to `console.warn`. */
  readonly onResponseIssues?: (issues: readonly Issue[], about: CheckedResponse<Native>) => void
}

/**
 * Checks the credentials of a request. A truthy result, which is then found in `security` of the validated request, admits it. A falsy one, or an
 * error, refuses it with 401; an error with a `status` or `statusCode` from 400 to 499, such as 403, with that status.
 */
export type SecurityHandler<Native> = (
  credentials: PresentedCredentials,
  request: ServerRequest<Native>,
  context: SecurityContext,
) => unknown

/** The credentials of a request for one security scheme. */
export interface PresentedCredentials {
  /** The API key, or what follows the name of the authentication scheme. Empty for a certificate. */
  readonly value: string
  /** Of the scheme `basic`. */
  readonly username?: string
  /** Of the scheme `basic`. */
  readonly password?: string
}

export interface SecurityContext {
  readonly operationId: string
  readonly scheme: SecurityScheme
  /** The scopes that the operation needs. */
  readonly scopes: readonly string[]
}

/** Makes the response to a request that is refused. Headers of the rejection that the response lacks, such as `www-authenticate`, are added. */
export type Formatter<Native> = (
  issues: readonly Issue[],
  request: ServerRequest<Native>,
  rejection: Rejection,
) => Response | Promise<Response>

/** A response that was checked. */
export interface CheckedResponse<Native> {
  readonly operationId: string
  readonly status: number
  readonly request: ServerRequest<Native>
}
