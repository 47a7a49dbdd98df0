import {mergeHeaders} from 'openapi-fetch'
import type {Call} from './call.ts'
import {CredentialsError} from './errors.ts'
import type {ClientOptions} from './options.ts'

/** Headers that are sure to be sendable. The platform's own complaint about a value repeats it, and it may be a credential. */
export function toHeaders(...parts: readonly (HeadersInit | null | undefined | false)[]): Headers {
  try {
    return mergeHeaders(...parts.map((part) => part || undefined))
  } catch {
    throw new CredentialsError('A header holds a character that cannot be sent.')
  }
}

/** Fails a call that would go out without credentials, though its operation knows some and nobody said to do without. */
export function assertCredentials({route, label}: Call, headers: Headers, {credentials}: ClientOptions): void {
  const names = route.credentials ?? []
  if (credentials !== undefined || names.length === 0 || names.some((name) => headers.has(name))) return
  throw new CredentialsError(`${label} has no credentials, expected ${names.join(' or ')}, or \`null\` to go without.`)
}

/** Hides credentials in a text, with and without a scheme such as `Bearer` before them. */
export function redact(text: string, credentials: ClientOptions['credentials']): string {
  return Object.values(credentials ?? {}).reduce((rest, value) => rest.replaceAll(value.trim().split(' ').at(-1)!, '[redacted]'), text)
}
