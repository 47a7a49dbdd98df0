/**
 * Percent-encodes all that has a meaning in a URL. Half of a surrogate pair becomes the replacement character, as in every URL of the platform, where
 * `encodeURIComponent` throws.
 *
 * @see https://infra.spec.whatwg.org/#javascript-string-convert
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
}
