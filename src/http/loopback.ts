/** Tells hosts of this machine, where anything may stand in for a service. */
export function isLoopbackHost(host: string): boolean {
  return isLoopback(host.replace(/:\d+$/, '').toLowerCase())
}

/** Names that lead to this machine, whoever resolves them. @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export function isLoopback(name: string): boolean {
  return /^(?:(?:[\w-]+\.)*localhost\.?|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/.test(
    name,
  )
}
