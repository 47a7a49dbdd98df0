/**
 * The framing of a request: the way in which it says where its body ends. It is decided here, once, for every method: a part that reads it
 * in another way, or passes on something else, lets one request hide within another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6
 */
export type Framing =
  | {readonly kind: 'none'}
  | {readonly kind: 'length'; readonly length: number}
  | {readonly kind: 'chunked'}

/** Names and values, one after the other, as they came over the wire. */
export type RawHeaders = readonly string[]

/** Headers that speak of one connection, not of the message. @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const perConnection = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'transfer-encoding', 'upgrade'])

/** Fields that a trailer must not have, since who reads it late would take the message for another one. */
const notInTrailers = new Set([
  'content-length',
  'host',
  'content-encoding',
  'content-type',
  'content-range',
  'trailer',
  'authorization',
  'set-cookie',
])

/** The framing of a request, or why it has none that all would read in the same way. */
export function framingOf(raw: RawHeaders, httpVersion: string): Framing | {readonly fault: string} {
  const codings = valuesOf(raw, 'transfer-encoding')
  const lengths = valuesOf(raw, 'content-length')
  if (codings.length > 0) {
    if (lengths.length > 0) return {fault: 'Found both "content-length" and "transfer-encoding", expected one of them.'}
    if (codings.length > 1 || codings[0]!.trim().toLowerCase() !== 'chunked')
      return {fault: 'Found a transfer coding other than "chunked".'}
    return httpVersion === '1.1'
      ? {kind: 'chunked'}
      : {fault: `Found "transfer-encoding" in HTTP/${httpVersion}, which has none.`}
  }
  if (lengths.length === 0) return {kind: 'none'}
  const length = lengths.length === 1 && /^\d{1,15}$/.test(lengths[0]!) ? Number(lengths[0]) : undefined
  return length === undefined ? {fault: 'Found a "content-length" that is not one number.'} : {kind: 'length', length}
}

/** The values of a header, one for each of its lines. */
export function valuesOf(raw: RawHeaders, name: string): string[] {
  return [...linesOf(raw)].filter(([own]) => own.toLowerCase() === name).map(([, value]) => value)
}

/** The lines of the message itself: without those of the connection, and those that `Connection` names. Order, case and repetitions stay. */
export function endToEnd(raw: RawHeaders): [name: string, value: string][] {
  const named = new Set(
    valuesOf(raw, 'connection')
      .flatMap((value) => value.toLowerCase().split(','))
      .map((name) => name.trim()),
  )
  return [...linesOf(raw)].filter(
    ([name]) => !perConnection.has(name.toLowerCase()) && !(named.has(name.toLowerCase()) && !isFraming(name)),
  )
}

/** The trailers that may be passed on after a chunked body. */
export function passableTrailers(raw: RawHeaders): [name: string, value: string][] {
  return endToEnd(raw).filter(([name]) => !notInTrailers.has(name.toLowerCase()))
}

/** `Connection: content-length` does not take the length away: who passes the body on would frame it in another way. */
function isFraming(name: string): boolean {
  return /^(?:content-length|host)$/i.test(name)
}

function* linesOf(raw: RawHeaders): Generator<[string, string], void> {
  for (let index = 0; index + 1 < raw.length; index += 2) yield [raw[index]!, raw[index + 1]!]
}
