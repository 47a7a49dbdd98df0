import {mergeHeaders} from 'openapi-fetch'
import type {Call, CallSubject} from './call.ts'
import {CredentialsError} from './errors.ts'
import type {ClientOptions} from './options.ts'

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
    throw new CredentialsError(`${label} has no credentials, expected ${names.join(' or ')}, or \`null\` to go without.`)
}

/** Hides credentials in texts, with and without a scheme such as `Bearer` before them. */
export function createRedact({route, headers}: CallSubject, {credentials}: ClientOptions): (text: string) => string {
  const values = [...Object.values(credentials ?? {}), ...(route.credentials ?? []).map((name) => headers.get(name))]
  const secrets = values.map((value) => value?.trim().split(' ').at(-1))
  return (text) => secrets.reduce<string>((rest, secret) => (secret ? rest.replaceAll(secret, '[redacted]') : rest), text)
}
