const secret = /^(?:(?:access|api|auth|authorization|private|refresh|secret|session)[-_]?(?:key|token)|authorization|client[-_]?secret|password)$/i

/** The value with other texts in place of credentials, such as the `authorization_token` of a server that a request names. */
export function redactSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typeof inner === 'string' && secret.test(name) ? 'redacted' : redactSecrets(inner)]))
}
