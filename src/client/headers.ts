import {InputError} from '../errors.ts'

/** Headers that are sure to be sendable. The platform's own complaint about a value repeats it, and it may be a credential. */
export function toHeaders(...parts: readonly (HeadersInit | null | undefined)[]): Headers {
  const headers = new Headers()
  for (const part of parts) {
    const entries = part instanceof Headers || Array.isArray(part) ? part : Object.entries(part ?? {})
    for (const [name, value] of entries) setHeader(headers, name!, value)
  }
  return headers
}

function setHeader(headers: Headers, name: string, value: string | undefined): void {
  if (value === undefined) return
  try {
    headers.set(name, value)
  } catch {
    throw new InputError(`The value of the header ${JSON.stringify(name)} cannot be sent: it, or the name, holds a character that is not allowed there.`)
  }
}
