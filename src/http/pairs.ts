import {isJsonObject} from '../json/object.ts'
import {decodePercent} from '../json/pointer.ts'

/** A text with its encoding: separators are told from other characters before it is decoded. */
export interface EncodedText {
  readonly text: string
  readonly decode: (piece: string) => string
}

/** A name, decoded, with its value as it stands in a query, a form or a cookie. */
export interface Pair extends EncodedText {
  readonly name: string
}

/**
 * A query as programs hold it: its text, with or without the question mark, the pairs of it, or a record in which a parameter that comes
 * several times has a list. Lists and objects of a record may be nested, as Express and `qs` make them.
 */
export type QueryLike = string | URLSearchParams | Readonly<Record<string, unknown>>

/** The pairs of a query or a form in their order, with those that repeat a name. */
export function pairsOf(query: QueryLike): Pair[] {
  if (query === '') return []
  if (typeof query === 'string') return splitQuery(query.startsWith('?') ? query.slice(1) : query)
  if (query instanceof URLSearchParams) return Array.from(query, ([name, text]) => plainPair(name, text))
  return Object.entries(query).flatMap(([name, value]) => [...pairsOfValue(name, value)])
}

/** The query of a URL, or of a path with a query, without the question mark. */
export function queryOf(url: string | URL): string {
  if (typeof url !== 'string') return url.search.slice(1)
  const at = url.indexOf('?')
  if (at < 0) return ''
  const end = url.indexOf('#', at)
  return url.slice(at + 1, end < 0 ? undefined : end)
}

function splitQuery(query: string): Pair[] {
  const pairs: Pair[] = []
  for (const pair of query.split('&')) if (pair !== '') pairs.push(splitPair(pair, decodeForm))
  return pairs
}

/** The pairs of a `Cookie` header. @see https://www.rfc-editor.org/rfc/rfc6265#section-4.2 */
export function cookiePairs(header: string): Pair[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => splitPair(pair, decodePercent))
}

function splitPair(pair: string, decode: (piece: string) => string): Pair {
  const at = pair.indexOf('=')
  return {name: decode(at < 0 ? pair : pair.slice(0, at)), text: at < 0 ? '' : pair.slice(at + 1), decode}
}

/** A plus sign is a space here. @see https://url.spec.whatwg.org/#urlencoded-parsing */
export function decodeForm(piece: string): string {
  return decodePercent(piece.includes('+') ? piece.replaceAll('+', ' ') : piece)
}

/** Decodes headers, and values that some other program has decoded. */
export const asIs = (piece: string): string => piece

/** A pair that some other program has decoded. */
export function plainPair(name: string, text: string): Pair {
  return {name, text, decode: asIs}
}

function* pairsOfValue(name: string, value: unknown): Generator<Pair, void> {
  if (value === undefined) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* pairsOfValue(typeof item === 'object' && item !== null ? `${name}[${index}]` : name, item)
  } else if (isJsonObject(value)) {
    for (const [key, inner] of Object.entries(value)) yield* pairsOfValue(`${name}[${key}]`, inner)
  } else yield plainPair(name, typeof value === 'string' ? value : JSON.stringify(value))
}
