/** A reference token with the two characters escaped that have a meaning in a JSON Pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function escapeToken(token: string): string {
  return token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token
}

/** What an escaped reference token stands for. */
export function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** What a part of a URI stands for, such as its fragment or a segment of its path. Many write a percent sign where they mean one. @see https://www.rfc-editor.org/rfc/rfc6901#section-6 */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `pointer` with one more reference token. */
export function join(pointer: string, token: string | number): string {
  return `${pointer}/${escapeToken(String(token))}`
}

/** The reference tokens of a JSON Pointer. */
export function tokensOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescapeToken)
}
