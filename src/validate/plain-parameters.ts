import type {CompiledSchema, Contract, Parameter} from '../contract.ts'
import {schemaOf} from '../http/content.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {asIs, decodeForm} from '../http/pairs.ts'
import {toScalar, type TextShape} from '../http/text-shape.ts'
import {ownValue} from '../json/own.ts'
import {decodePercent} from '../json/pointer.ts'
import {readableOf} from './parameter-checker.ts'

/** A parameter that is written as nothing but a scalar. */
export interface PlainParameter {
  readonly parameter: Parameter
  readonly shape: TextShape
  readonly schema: CompiledSchema | undefined
}

/** The parameters of an operation that has plain ones alone. */
export interface PlainParameters {
  readonly path: readonly PlainParameter[]
  readonly query: readonly PlainParameter[]
  readonly header: readonly PlainParameter[]
}

/** The parameters of an operation by their location. */
type Located = Readonly<Record<'path' | 'query' | 'header' | 'cookie', readonly Parameter[]>>

/** Undefined where one of the parameters takes more to read. */
export function plainParametersOf(
  contract: Contract,
  {path, query, header, cookie}: Located,
): PlainParameters | undefined {
  const isPlain = (parameter: Parameter) =>
    parameter.allowEmptyValue !== true && readableOf(contract, parameter).isScalar
  // A name that has to be encoded is not found where it stands, and those that were seen are the bits of a number.
  const isOther = query.length > 31 || query.some(({name}) => name === '' || /[%+&=#]/.test(name))
  if (isOther || cookie.length > 0 || ![...path, ...query, ...header].every(isPlain)) return undefined
  const at = (parameters: readonly Parameter[]) =>
    parameters.map((parameter): PlainParameter => {
      return {parameter, shape: readableOf(contract, parameter).shape, schema: schemaOf(contract, parameter)}
    })
  return {path: at(path), query: at(query), header: at(header)}
}

/** A request whose path was matched before. */
export interface MatchedRequest {
  readonly headers: HeadersLike
  /** A URL, or its path with the query. */
  readonly url: string
  readonly encodedPath: Readonly<Record<string, string>>
}

/**
 * Calls `onValue` for each parameter that is there, and tells requests of whose parameters nothing is to be said: most are such, and to see that takes
 * much less time than to read their parameters with care. Any other request has to be read so, from the start.
 */
export function readPlainParameters(
  {path, query, header}: PlainParameters,
  {headers, url, encodedPath}: MatchedRequest,
  onValue: OnValue,
): boolean {
  for (const one of path)
    if (!readPlain(one, ownValue(encodedPath, one.parameter.name), decodePercent, onValue)) return false
  for (const one of header) if (!readPlain(one, lookUpHeader(headers, one.parameter.name), asIs, onValue)) return false
  return readPlainQuery(query, url, onValue)
}

type OnValue = (parameter: Parameter, value: unknown) => void

function readPlain(
  {parameter, shape, schema}: PlainParameter,
  text: string | undefined,
  decode: (piece: string) => string,
  onValue: OnValue,
): boolean {
  if (text === undefined) return !parameter.required
  const value = toScalar(decode(text), shape)
  if (schema !== undefined && !schema.is(value)) return false
  onValue(parameter, value)
  return true
}

/** Reads the query where it stands. */
function readPlainQuery(query: readonly PlainParameter[], url: string, onValue: OnValue): boolean {
  const mark = url.indexOf('?')
  const fragment = mark < 0 ? -1 : url.indexOf('#', mark)
  const end = fragment < 0 ? url.length : fragment
  let seen = 0
  for (let start = mark < 0 ? end : mark + 1; start < end;) {
    const next = url.indexOf('&', start)
    const stop = next < 0 || next > end ? end : next
    if (stop > start) {
      const index = indexOfNamed(query, url, start, stop)
      // One that is unknown is told, and one that comes twice is no scalar.
      if (index < 0 || (seen & (1 << index)) !== 0) return false
      seen |= 1 << index
      const one = query[index]!
      const text = url.slice(Math.min(start + one.parameter.name.length + 1, stop), stop)
      if (!readPlain(one, text, decodeForm, onValue)) return false
    }
    start = stop + 1
  }
  for (let index = 0; index < query.length; index++)
    if (query[index]!.parameter.required && (seen & (1 << index)) === 0) return false
  return true
}

/** The index of the parameter whose name stands at the start of a pair; less than zero for none. */
function indexOfNamed(query: readonly PlainParameter[], url: string, start: number, stop: number): number {
  for (let index = 0; index < query.length; index++) {
    const {name} = query[index]!.parameter
    const end = start + name.length
    if ((end === stop || (end < stop && url.charCodeAt(end) === equalsSign)) && url.startsWith(name, start))
      return index
  }
  return -1
}

const equalsSign = 61
