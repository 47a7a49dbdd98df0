import {mergeHeaders} from 'openapi-fetch'
import {credentialNameSign} from '../http/looks-like-credential.ts'
import {CredentialsError} from './errors.ts'
import type {Call, CallSubject, ClientOptions} from './options.ts'

/** Headers of all the parts. A value that cannot be sent is refused here, since the message of the platform repeats it, and it may be a credential. */
export function toHeaders(...parts: readonly (HeadersInit | null | undefined | false)[]): Headers {
  try {
    return mergeHeaders(...parts.map((part) => (Array.isArray(part) ? new Headers(part) : (part as Headers))))
  } catch {
    throw new CredentialsError('A header holds a character that cannot be sent.')
  }
}

/**
 * Adds the credentials of the client to those that a request has, all as headers. Throws for a request without any whose operation asks for
 * some, unless the client is to go without.
 */
export function addCredentials(
  request: Request,
  {label, route}: Call,
  credentials: Record<string, string> | null | undefined,
): Request {
  const {credentials: names} = route
  const {headers} = request
  if (credentials === undefined && names?.every((name) => !headers.has(name)))
    throw new CredentialsError(
      `${label} has no credentials, expected ${names.join(' or ')}, or \`null\` to go without.`,
    )
  toHeaders(credentials).forEach((value, name) => headers.has(name) || headers.set(name, value))
  return request
}

/** Shorter values are words that messages need. */
const shortest = 4

/**
 * Hides credentials in texts: those of the client, and those in headers and query parameters that hold some by their description or may do
 * so by their name. They are found whole, without a scheme such as `Bearer` before them, in the pieces that a cookie has, and as a URL writes them.
 */
export function createRedact(
  {route, headers, params}: CallSubject,
  {credentials}: Pick<ClientOptions, 'credentials'>,
): (text: string) => string {
  const given = [...headers, ...Object.entries(params.query)].filter(
    ([name]) => credentialNameSign.test(name) || route.credentials?.includes(name),
  )
  const all = [...Object.values(credentials ?? {}), ...given.flatMap(([, value]) => value)]
  const values = all.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() : [],
  )
  const secrets = values.flatMap((value) => [value, value.split(' ').at(-1)!, ...(value.match(/[^\s;,="]{8,}/g) ?? [])])
  const written = [...secrets, ...secrets.map(encodeURIComponent)].filter(({length}) => length >= shortest)
  return (text) => written.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
}
