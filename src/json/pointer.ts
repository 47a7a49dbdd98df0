import {ownMember} from './own.ts'

/** A reference token in a JSON Pointer: the two characters that have a meaning there are escaped. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function escapeToken(token: string): string {
  return token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token
}

/** A reference token in a JSON Pointer that is a URI fragment (`#/…`), in which the percent sign begins an escape too. @see https://www.rfc-editor.org/rfc/rfc6901#section-6 */
export function escapeFragmentToken(token: string): string {
  const escaped = escapeToken(token)
  return escaped.includes('%') ? escaped.replaceAll('%', '%25') : escaped
}

/** Reverses `escapeToken`. */
function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token
}

/** A percent-encoded part of a URI, decoded. A part that is not encoded well is returned as it is: many write a percent sign where they mean one. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `pointer` with one more reference token. */
export function join(pointer: string, token: string | number): string {
  return `${pointer}/${typeof token === 'number' ? token : escapeToken(token)}`
}

/** A pointer, then those of the places around it, from the nearest on. */
export function* withThoseAround(pointer: string): Generator<string, void> {
  for (let at = pointer; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) yield at
}

/** The reference tokens of a JSON Pointer. */
export function tokensOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescapeToken)
}

/** The reference tokens of a JSON Pointer that is a URI fragment (`#/…`). An encoded slash is part of its token, as in `#/paths/%2Fusers`. */
export function fragmentTokensOf(fragment: string): string[] {
  return fragment
    .split('/')
    .slice(1)
    .map((token) => unescapeToken(decodePercent(token)))
}

/** The value that reference tokens lead to, through own members alone; undefined if they lead nowhere. */
export function valueAt(root: unknown, tokens: Iterable<string>): unknown {
  let value = root
  for (const token of tokens) value = ownMember(value, token)
  return value
}

/** The value at a reference within its own document (`#`, `#/$defs/River`); undefined for any other reference, and if nothing is there. */
export function resolveReference(root: unknown, reference: unknown): unknown {
  return typeof reference === 'string' && /^#(?:\/|$)/.test(reference)
    ? valueAt(root, fragmentTokensOf(reference))
    : undefined
}
