import type {RouteParameter} from '../route.ts'
import {encodeBody} from './encode-body.ts'
import {isUrlEncoded} from './media-type.ts'
import {pairsOf, type QueryLike} from './pairs.ts'
import {percentEncode} from './percent-encode.ts'

/** The text of a query that is described as a whole. A form may also be given as it is, or as `URLSearchParams`. @see https://spec.openapis.org/oas/v3.2.0#parameter-locations */
export function serializeQuerystring({mediaType = '', encoding}: RouteParameter, value: unknown): string {
  const text = String(encodeBody(value, mediaType, encoding).body as string | URLSearchParams)
  if (!isUrlEncoded(mediaType)) return percentEncode(text)
  // A text of a caller may hold what ends a query.
  return typeof value === 'string' ? String(new URLSearchParams(value)) : text
}

/**
 * The text of a whole query, without the pairs that are called `others`, such as an API key: of a form as it is, so that its separators can be told
 * from other characters, else decoded.
 */
export function querystringOf(query: QueryLike, mediaType: string, others: ReadonlySet<string>): string {
  const whole =
    typeof query === 'string'
      ? query.replace(/^\?/, '')
      : // What is no form has no names.
        String(new URLSearchParams(pairsOf(query).map(({name, text}) => [name, text]))).replaceAll(/=(?=&|$)/g, '')
  const own = whole.split('&').filter((pair) => !pairsOf(pair).some(({name}) => others.has(name)))
  const text = own.join('&')
  return isUrlEncoded(mediaType) ? text : (pairsOf(text.replaceAll('=', '%3D').replaceAll('&', '%26'))[0]?.name ?? '')
}
