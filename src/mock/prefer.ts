/** What a client asks a mock to answer. @see https://www.rfc-editor.org/rfc/rfc7240 */
export interface Preference {
  readonly code?: number
  readonly example?: string
}

/** The preferences `code=429` and `example=name` of a `prefer` header; others are ignored, as the RFC asks. */
export function parsePrefer(headers: Headers): Preference {
  const pairs = (headers.get('prefer') ?? '').split(/[,;]/).map((pair) => pair.split('=').map((part) => part.trim().replaceAll('"', '')))
  const {code, example} = Object.fromEntries(pairs) as Record<string, string | undefined>
  return {
    ...(/^[1-5]\d\d$/.test(code ?? '') && {code: Number(code)}),
    ...(example !== undefined && {example}),
  }
}
