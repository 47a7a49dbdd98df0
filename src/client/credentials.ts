import type {CallContext} from './call-context.ts'
import {CredentialsError} from './errors.ts'

/** Headers that carry credentials, by name. */
export type Credentials = Readonly<Record<string, string>>

/** Fails a call that would go out without credentials, though its operation knows some and the client was not told to do without. */
export function assertCredentials({operation, request}: CallContext, credentials: Credentials | null | undefined, headers: Headers): void {
  const names = operation.security.flat().map(({name}) => name)
  if (credentials !== undefined || names.length === 0 || names.some((name) => headers.has(name))) return
  throw new CredentialsError(`${request} has no credentials, expected one of ${[...new Set(names)].join(', ')}, or \`null\` to go without.`)
}

/** Text with every secret in it replaced. */
export type Redact = (text: string) => string

/** A function that hides the values of credentials, with and without a scheme such as `Bearer` before them. */
export function createRedact(credentials: Credentials | null | undefined): Redact {
  const secrets = Object.values(credentials ?? {}).map((value) => value.split(' ').at(-1)!).filter(Boolean)
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
}

/**
 * An error that says what `error` says, without its other properties: they may hold the request and thereby its credentials. The
 * stack is left behind too, for it repeats the message. Causes are kept to a depth of three.
 */
export function redactError(error: unknown, redact: Redact, depth = 3): Error | undefined {
  if (error === undefined || depth === 0) return undefined
  if (!(error instanceof Error)) return new Error(redact(String(error)))
  const cause = redactError(error.cause, redact, depth - 1)
  const copy = new Error(redact(error.message), cause && {cause})
  copy.name = error.name
  copy.stack = `${copy.name}: ${copy.message}`
  return 'code' in error ? Object.assign(copy, {code: error.code}) : copy
}
