import {mergeHeaders} from 'openapi-fetch'
import {CredentialsError} from './errors.ts'
import type {Call, CallSubject, ClientOptions} from './options.ts'

/** Headers that are sure to be sendable, of all the parts that there are. The platform's own complaint about a value repeats it, and it may be a credential. */
export function toHeaders(...parts: readonly (HeadersInit | null | undefined | false)[]): Headers {
  try {
    return mergeHeaders(...parts.map((part) => (Array.isArray(part) ? new Headers(part) : (part as Headers))))
  } catch {
    throw new CredentialsError('A header holds a character that cannot be sent.')
  }
}

/** Fails a call that would go out without credentials, though its operation knows some and nobody said to do without. */
export function assertCredentials({route, label, headers}: Call, {credentials}: ClientOptions): void {
  const {credentials: names = []} = route
  if (credentials === undefined && names.length > 0 && !names.some((name) => headers.has(name)))
    throw new CredentialsError(
      `${label} has no credentials, expected ${names.join(' or ')}, or \`null\` to go without.`,
    )
}

const telling = /auth|cookie|credential|passw|secret|session|signature|token|(?:^|[-_]|api|access)key$/i

/**
 * Hides credentials in texts: those of the client, and the headers and query parameters that hold some by their description or by their name.
 * They are found whole, without a scheme such as `Bearer` before them, in the pieces that a cookie has, and as a URL writes them.
 */
export function createRedact(
  {route, headers, params}: CallSubject,
  {credentials}: ClientOptions,
): (text: string) => string {
  const given = [...headers, ...Object.entries(params.query ?? {})].filter(
    ([name]) => telling.test(name) || route.credentials?.includes(name),
  )
  const all = [...Object.values(credentials ?? {}), ...given.flatMap(([, value]) => value)]
  const values = all.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() : [],
  )
  const secrets = values.flatMap((value) => [value, value.split(' ').at(-1)!, ...(value.match(/[^\s;,="]{8,}/g) ?? [])])
  const written = [...secrets, ...secrets.map(encodeURIComponent)].filter(Boolean)
  return (text) => written.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
}
