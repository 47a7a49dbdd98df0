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
  /** The text before its value in a query. */
  readonly begin: string
  readonly isRequired: boolean
  /** The values that its texts stand for; undefined where they are the texts themselves. */
  readonly shape: TextShape | undefined
  readonly is: CompiledSchema['is']
}

/** The parameters of an operation by their location. */
interface Located extends Readonly<Record<'path' | 'query' | 'header' | 'cookie', readonly Parameter[]>> {
  /** The names in the path, in its order. */
  readonly pathNames: readonly string[]
}

/**
 * The parameters of an operation that has plain ones alone. Of most requests there is nothing to be said, and to see that takes much less time than to
 * read their parameters with care. A server does more between two requests than a processor keeps close at hand, so that what counts is how little code
 * and data this touches.
 */
export class PlainParameters {
  readonly #path: readonly PlainParameter[]
  readonly #header: readonly PlainParameter[]
  readonly #query: readonly PlainParameter[]
  readonly #count: number

  private constructor({path, header, query}: Readonly<Record<'path' | 'header' | 'query', readonly PlainParameter[]>>) {
    this.#path = path
    this.#header = header
    this.#query = query
    this.#count = path.length + header.length + query.length
  }

  /** Undefined where one of the parameters takes more to read. */
  static of(contract: Contract, {path, query, header, cookie, pathNames}: Located): PlainParameters | undefined {
    const isPlain = (parameter: Parameter) =>
      parameter.allowEmptyValue !== true && readableOf(contract, parameter).isScalar
    // A name that has to be encoded is not found where it stands.
    const isOther = query.some(({name}) => name === '' || /[%+&=#]/.test(name))
    const inPath = pathNames.flatMap((name) => path.filter((parameter) => parameter.name === name))
    if (isOther || cookie.length > 0 || ![...path, ...query, ...header].every(isPlain)) return undefined
    if (inPath.length !== pathNames.length || inPath.length !== path.length) return undefined
    const at = (parameters: readonly Parameter[]) =>
      parameters.map((parameter): PlainParameter => {
        const {name, required: isRequired} = parameter
        const {shape} = readableOf(contract, parameter)
        const isText = shape.types?.every((type) => type === 'string') ?? true
        const is = schemaOf(contract, parameter)?.is ?? allowAny
        return {parameter, name, begin: `${name}=`, isRequired, shape: isText ? undefined : shape, is}
      })
    return new PlainParameters({path: at(inPath), query: at(query), header: at(header)})
  }

  /**
   * The values of the parameters, undefined for those that are not there: of the path, in its order, then of the headers and the query.
   * Undefined for a request that has to be read with care, from the start. `pathTexts` are the texts of the path's parameters as they stand in the path, in
   * its order; `url` is a URL, or its path with the query.
   */
  read(pathTexts: readonly (string | undefined)[], headers: HeadersLike, url: string): readonly unknown[] | undefined {
    const path = this.#path
    const values = new Array<unknown>(this.#count)
    let count = 0
    for (; count < path.length; count++) {
      const text = pathTexts[count]
      if ((values[count] = readPlain(path[count]!, text && decodePercent(text))) === unfit) return undefined
    }
    for (const one of this.#header)
      if ((values[count++] = readPlain(one, lookUpHeader(headers, one.name))) === unfit) return undefined
    return readPlainQuery(this.#query, url, values, count) ? values : undefined
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

/** The value of a text, or `unfit`. */
function read({shape, is}: PlainParameter, text: string): unknown {
  const value = shape === undefined ? text : toScalar(text, shape)
  return is(value) ? value : unfit
}

function readPlain(parameter: PlainParameter, text: string | undefined): unknown {
  return text === undefined ? (parameter.isRequired ? unfit : undefined) : read(parameter, text)
}

/** Reads a query where it stands, and adds its values from an index on. What searches a text takes much less time than to look at each of its characters. */
function readPlainQuery(query: readonly PlainParameter[], url: string, values: unknown[], first: number): boolean {
  const mark = url.indexOf('?')
  if (mark >= 0) {
    const fragment = url.indexOf('#', mark)
    const length = fragment < 0 ? url.length : fragment
    const isEncoded = url.includes('%', mark) || url.includes('+', mark)
    for (let start = mark + 1, end = mark; end < length; start = end + 1) {
      end = url.indexOf('&', start)
      if (end < 0 || end > length) end = length
      if (start === end) continue
      const index = indexOfBegin(query, url, start)
      // One that is unknown is told, and one that comes twice is no scalar.
      if (index < 0 || values[first + index] !== undefined) return false
      const one = query[index]!
      const text = url.slice(start + one.begin.length, end)
      const value = read(one, isEncoded ? decodeForm(text) : text)
      if (value === unfit) return false
      values[first + index] = value
    }
  }
  for (let index = 0; index < query.length; index++)
    if (query[index]!.isRequired && values[first + index] === undefined) return false
  return true
}

/** The index of the parameter that begins at a place; less than zero for none. */
function indexOfBegin(query: readonly PlainParameter[], url: string, start: number): number {
  for (let index = 0; index < query.length; index++) if (url.startsWith(query[index]!.begin, start)) return index
  return -1
}
