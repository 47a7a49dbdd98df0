/** Tells successes. @see https://www.rfc-editor.org/rfc/rfc9110#section-15.3 */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** Tells statuses that lead elsewhere; a page sees 0 in their place. @see https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect */
export function isRedirect(status: number): boolean {
  return /^(0|30[12378])$/.test(String(status))
}
