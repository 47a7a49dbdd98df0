import type {CompiledSchema, Contract, Parameter} from '../contract.ts'
import {schemaOf} from '../http/content.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {decodeForm} from '../http/pairs.ts'
import {toScalar, type TextShape} from '../http/text-shape.ts'
import {decodePercent} from '../json/pointer.ts'
import {readableOf} from './parameter-checker.ts'

/** A parameter that is written as nothing but a scalar, with all that is needed for each value close at hand. */
interface PlainParameter {
  readonly parameter: Parameter
  readonly name: string
  readonly isRequired: boolean
  readonly shape: TextShape
  readonly is: CompiledSchema['is']
}

/** The parameters of an operation by their location. */
type Located = Readonly<Record<'path' | 'query' | 'header' | 'cookie', readonly Parameter[]>>

/** A request whose path was matched before. */
export interface MatchedRequest {
  /** The texts of the path's parameters as they stand in the path, in the order of `pathNames`. */
  readonly pathTexts: readonly (string | undefined)[]
  readonly headers: HeadersLike
  /** A URL, or its path with the query. */
  readonly url: string
}

/**
 * The parameters of an operation that has plain ones alone. Of most requests there is nothing to be said, and to see that takes much less time than to
 * read their parameters with care.
 */
export class PlainParameters {
  /** In the order of the path. */
  readonly pathNames: readonly string[]
  readonly #path: readonly PlainParameter[]
  readonly #header: readonly PlainParameter[]
  readonly #query: readonly PlainParameter[]

  private constructor({path, header, query}: Readonly<Record<'path' | 'header' | 'query', readonly PlainParameter[]>>) {
    this.pathNames = path.map(({parameter}) => parameter.name)
    this.#path = path
    this.#header = header
    this.#query = query
  }

  /** Undefined where one of the parameters takes more to read. */
  static of(contract: Contract, {path, query, header, cookie}: Located): PlainParameters | undefined {
    const isPlain = (parameter: Parameter) =>
      parameter.allowEmptyValue !== true && readableOf(contract, parameter).isScalar
    // A name that has to be encoded is not found where it stands.
    const isOther = query.some(({name}) => name === '' || /[%+&=#]/.test(name))
    if (isOther || cookie.length > 0 || ![...path, ...query, ...header].every(isPlain)) return undefined
    const at = (parameters: readonly Parameter[]) =>
      parameters.map((parameter): PlainParameter => {
        const {name, required: isRequired} = parameter
        const {shape} = readableOf(contract, parameter)
        return {parameter, name, isRequired, shape, is: schemaOf(contract, parameter)?.is ?? allowAny}
      })
    return new PlainParameters({path: at(path), query: at(query), header: at(header)})
  }

  /**
   * The values of the parameters, undefined for those that are not there: of the path, in its order, then of the headers and the query.
   * Undefined for a request that has to be read with care, from the start.
   */
  read({pathTexts, headers, url}: MatchedRequest): readonly unknown[] | undefined {
    const values: unknown[] = []
    for (let index = 0; index < this.#path.length; index++) {
      const text = pathTexts[index]
      const value = readPlain(this.#path[index]!, text && decodePercent(text))
      if (value === unfit) return undefined
      values.push(value)
    }
    for (const one of this.#header) {
      const value = readPlain(one, lookUpHeader(headers, one.name))
      if (value === unfit) return undefined
      values.push(value)
    }
    return readPlainQuery(this.#query, url, values) ? values : undefined
  }

  /** Calls a function for each value that is there. */
  forEach(values: readonly unknown[], call: (parameter: Parameter, value: unknown) => void): void {
    let index = 0
    for (const parameters of [this.#path, this.#header, this.#query])
      for (const {parameter} of parameters) {
        const value = values[index++]
        if (value !== undefined) call(parameter, value)
      }
  }
}

/** The place of a value that is not of its schema, or is not there though it is required. */
const unfit = Symbol('unfit')

const allowAny = () => true

function readPlain({isRequired, shape, is}: PlainParameter, text: string | undefined): unknown {
  if (text === undefined) return isRequired ? unfit : undefined
  const value = toScalar(text, shape)
  return is(value) ? value : unfit
}

/** Reads a query where it stands, each character once, and adds its values. */
function readPlainQuery(query: readonly PlainParameter[], url: string, values: unknown[]): boolean {
  const [first, length] = [values.length, url.length]
  for (let index = 0; index < query.length; index++) values.push(undefined)
  const mark = url.indexOf('?')
  let at = mark < 0 ? length : mark
  while (at < length && url.charCodeAt(at) !== 0x23) {
    const start = at + 1
    let nameEnd = -1
    let isEncoded = false
    scan: for (at = start; at < length; at++)
      switch (url.charCodeAt(at)) {
        case 0x23: // #
        case 0x26: // &
          break scan
        case 0x25: // %
        case 0x2b: // +
          isEncoded = true
          break
        case 0x3d: // =
          if (nameEnd < 0) nameEnd = at
          break
        default:
      }
    if (at === start) continue
    const index = indexOfNamed(query, url, start, nameEnd < 0 ? at : nameEnd)
    // One that is unknown is told, and one that comes twice is no scalar.
    if (index < 0 || values[first + index] !== undefined) return false
    const text = nameEnd < 0 ? '' : url.slice(nameEnd + 1, at)
    const value = readPlain(query[index]!, isEncoded ? decodeForm(text) : text)
    if (value === unfit) return false
    values[first + index] = value
  }
  for (let index = 0; index < query.length; index++)
    if (query[index]!.isRequired && values[first + index] === undefined) return false
  return true
}

/** The index of the parameter whose name stands between these places; less than zero for none. */
function indexOfNamed(query: readonly PlainParameter[], url: string, start: number, end: number): number {
  for (let index = 0; index < query.length; index++) {
    const {name} = query[index]!
    if (name.length === end - start && url.startsWith(name, start)) return index
  }
  return -1
}
