/** Tells methods that `fetch` never sends. @see https://fetch.spec.whatwg.org/#forbidden-method */
export function isForbiddenMethod(method: string): boolean {
  return /^(?:connect|trace|track)$/i.test(method)
}

/** Tells methods with which `fetch` sends no body. @see https://fetch.spec.whatwg.org/#dom-request */
export function isBodilessMethod(method: string): boolean {
  return method === 'get' || method === 'head' || isForbiddenMethod(method)
}
