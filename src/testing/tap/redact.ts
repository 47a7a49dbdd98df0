const secret = /^(?:authorization|proxy-authorization|cookie|set-cookie|x-api-key)$|(?:api|auth|secret|session|access)[-_]?(?:key|token)/i

/** The headers in lower case, without credentials and cookies. */
export function redactHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !secret.test(name)))
}
