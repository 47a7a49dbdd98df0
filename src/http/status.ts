import type {Operation} from '../contract.ts'

/** Tells successes. @see https://www.rfc-editor.org/rfc/rfc9110#section-15.3 */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** Tells statuses that lead elsewhere; a page sees 0 in their place. @see https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect */
export function isRedirect(status: number): boolean {
  return /^(0|30[12378])$/.test(String(status))
}

/** Tells a response that may have content from one that has none, whatever its headers say. @see https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
export function mayHaveBody(method: Operation['method'], status: number): boolean {
  return method !== 'head' && status >= 200 && status !== 204 && status !== 205 && status !== 304
}
