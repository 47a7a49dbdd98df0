import {InputError, messageOfThrown} from '../errors.ts'
import {ownValue} from '../json/own.ts'

/** Headers as programs hold them. Names are matched without regard to case. */
export type HeadersLike = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * The value of a header, with several joined by a comma as HTTP has it; nothing if it is absent.
 *
 * @throws {InputError} for headers that cannot be read.
 */
export function lookUpHeader(headers: HeadersLike, name: string): string | undefined {
  try {
    if (isHeaders(headers)) return headers.get(name) ?? undefined
    // Most programs hold and ask for names in lower case.
    const value = ownValue(headers, name) ?? valueOfAnyCase(headers, name.toLowerCase())
    return typeof value === 'string' ? value : textOf(value)
  } catch (cause) {
    throw new InputError(`Found headers that cannot be read: ${messageOfThrown(cause)}.`, {cause})
  }
}

/** Programs without types also hold numbers. */
function textOf(value: readonly string[] | number | null | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** Tells by its method, since Node.js loads all that is behind `fetch` when a program first names `Headers`. */
export function isHeaders(headers: HeadersLike): headers is Headers {
  return typeof headers.get === 'function'
}

/** Most headers that are asked for are not there, so that this runs several times for each request of a server. */
function valueOfAnyCase(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  wanted: string,
): string | readonly string[] | undefined {
  for (const name in headers)
    if (name.length === wanted.length && name.toLowerCase() === wanted && Object.hasOwn(headers, name))
      return headers[name]
  return undefined
}

/** Each header line, in the order that the headers have. */
export function* headerPairs(headers: HeadersLike): Generator<readonly [name: string, value: string]> {
  if (isHeaders(headers)) return yield* headers
  for (const [name, value = []] of Object.entries(headers)) {
    // HTTP/2 has the request line among its headers.
    if (name.startsWith(':')) continue
    // Programs without types also hold numbers.
    if (Array.isArray(value)) for (const one of value as readonly string[]) yield [name, one]
    else yield [name, String(value)]
  }
}
