/** The part of a document that a JSON Pointer, as a URI fragment, names; undefined where there is none. */
export function resolvePointer(document: unknown, fragment: string): unknown {
  const tokens = decodeURIComponent(fragment.replace(/^#/, '')).split('/').slice(1)
  return tokens.reduce<unknown>((value, token) => {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
  }, document)
}
