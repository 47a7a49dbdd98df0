import {isSuccess} from '../http/status.ts'
import {ownMember} from '../json/own.ts'
import {CredentialsError} from './errors.ts'
import type {CredentialNeed} from './options.ts'
import {readUrl} from './url.ts'

export interface ClientCredentialsOptions {
  /** The `tokenUrl` of the flow in the description: http or https, without user information. */
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Scopes to ask for. Default: those that the operation of the call needs, with a token for each set of them. */
  readonly scopes?: readonly string[] | undefined
  /** Default: `fetch` of the platform. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** The milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** A credential for a scheme of OAuth 2.0: `credentials: {oauth: clientCredentials({…})}`. */
export interface ClientCredentials {
  (need: CredentialNeed): Promise<string>
  /** Forgets all tokens, so that the next call asks for a new one. */
  readonly forget: () => void
}

/** A token is asked for anew this long before it expires, since a request takes a while to arrive. */
const margin = 10_000

/** The milliseconds that a server has for a token: the calls that wait for it have limits of their own, and those after them would wait too. */
const patience = 60_000

/**
 * Asks for tokens by the client credentials grant. A token is kept until shortly before its `expires_in` has passed, and for good where the server
 * names no time; calls at the same time wait for one request.
 *
 * The id and the secret go to the token URL alone, in a header, and no redirect of it is followed. Where the server refuses, cannot be reached or
 * gives no bearer token, the call fails with a `CredentialsError` that repeats neither secrets nor the response, and the next call asks again. A
 * request that is answered with 401 in spite of its token is not sent again: have a middleware call `forget` in its `onResponse` for
 * servers that withdraw tokens early.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const {now = Date.now} = options
  const tokens = new Map<string, {readonly token: Promise<Token>; expires: number}>()
  const credential = async ({scopes}: CredentialNeed): Promise<string> => {
    const scope = [...(options.scopes ?? scopes)].sort().join(' ')
    const known = tokens.get(scope)
    if (known && now() < known.expires) return (await known.token).text
    const entry = {token: requestToken(options, scope), expires: Infinity}
    tokens.set(scope, entry)
    try {
      const {text, lifetime} = await entry.token
      entry.expires = now() + lifetime * 1000 - margin
      return text
    } catch (error) {
      if (tokens.get(scope) === entry) tokens.delete(scope)
      throw error
    }
  }
  return Object.assign(credential, {forget: () => tokens.clear()})
}

interface Token {
  readonly text: string
  /** In seconds. */
  readonly lifetime: number
}

async function requestToken(
  {tokenUrl, clientId, clientSecret, fetch = globalThis.fetch}: ClientCredentialsOptions,
  scope: string,
): Promise<Token> {
  const url = readUrl(tokenUrl)
  if (!url) throw new CredentialsError('The token URL holds a user or is no http URL.')
  const body = new URLSearchParams({grant_type: 'client_credentials', ...(scope && {scope})})
  // Each is encoded as in a form before it becomes a part of the header.
  const user = [clientId, clientSecret].map((text) => String(new URLSearchParams([['', text]])).slice(1)).join(':')
  const headers = {accept: 'application/json', authorization: `Basic ${btoa(user)}`}
  const {origin, pathname} = new URL(url)
  const fail = (what: string) => new CredentialsError(`POST ${origin}${pathname} ${what}, expected a token.`)
  const signal = AbortSignal.timeout(patience)
  const response = await fetch(new Request(url, {method: 'POST', headers, body, redirect: 'manual', signal})).catch(
    () => {
      throw fail('could not be reached')
    },
  )
  const answer: unknown = await response.json().catch(() => undefined)
  if (!isSuccess(response.status)) throw fail(`answered ${response.status}${errorCodeOf(answer)}`)
  const text = ownMember(answer, 'access_token')
  const type = ownMember(answer, 'token_type') ?? 'bearer'
  // Anything else cannot be sent, and would be kept all the same.
  if (typeof text !== 'string' || !/^[!-~]+$/.test(text) || !/^bearer$/i.test(type as string))
    throw fail('gave no bearer token')
  const lifetime = Number(ownMember(answer, 'expires_in') ?? Infinity)
  return {text, lifetime: Number.isNaN(lifetime) ? Infinity : lifetime}
}

/** The codes that the standard has are no secrets. @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
function errorCodeOf(answer: unknown): string {
  const code = ownMember(answer, 'error')
  const known = /^(?:invalid_(?:request|client|grant|scope)|unauthorized_client|unsupported_grant_type)$/
  return typeof code === 'string' && known.test(code) ? ` (${code})` : ''
}
