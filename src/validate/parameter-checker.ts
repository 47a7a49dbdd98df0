import type {CompiledSchema, Contract, Header, MediaType, Parameter} from '../contract.ts'
import {schemaOf} from '../http/content.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {asIs, type EncodedText, type Pair} from '../http/pairs.ts'
import type {BodyPart} from '../http/parse-multipart.ts'
import {
  isOfPairs,
  ownPairs,
  readPairs,
  readDelimited,
  type ReadableParameter,
  type ReadValue,
} from '../http/parse-parameter.ts'
import {kindsOf, type TextShape, toScalar} from '../http/text-shape.ts'
import {type Findings, type Issue, IssueList} from '../issue.ts'
import {ownValue} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import {findFaults} from '../schema/check-schema.ts'
import {suggest} from '../schema/explain/suggest.ts'
import {quote} from '../schema/explain/words.ts'
import {shapeOf} from './shape-of.ts'

/** The issues of the headers of a response, or of a part of a body. @see https://spec.openapis.org/oas/v3.1.1#header-object */
export function checkDescribedHeaders(
  contract: Contract,
  described: Readonly<Record<string, Header>>,
  headers: HeadersLike,
  maxIssues?: number,
): Findings {
  const list = new IssueList(maxIssues)
  const check = new ParameterChecker(contract, list, {noun: 'header'})
  for (const parameter of headerParameters(described)) {
    const text = lookUpHeader(headers, parameter.name)
    if (text !== undefined) check.readText(parameter, text, asIs)
    else check.miss(parameter)
  }
  return list.toFindings()
}

const knownHeaders = new WeakMap<Readonly<Record<string, Header>>, readonly Parameter[]>()

/** Headers as the parameters that they are read as: the same ones each time, so that each is looked into once. */
function headerParameters(described: Readonly<Record<string, Header>>): readonly Parameter[] {
  const known = knownHeaders.get(described)
  if (known !== undefined) return known
  const parameters = Object.entries(described).map(([name, header]): Parameter => {
    return {...header, name, in: 'header', required: header.required === true}
  })
  knownHeaders.set(described, parameters)
  return parameters
}

/** The issues of the headers of the parts of a form, at the places of their fields. @see https://spec.openapis.org/oas/v3.1.1#encoding-object */
export function checkPartHeaders(
  contract: Contract,
  encoding: MediaType['encoding'] = {},
  parts: readonly BodyPart[],
): Issue[] {
  return parts.flatMap(({name = '', headers}) => {
    const described = ownValue(encoding, name)?.headers
    if (described === undefined) return []
    const {issues} = checkDescribedHeaders(contract, described, headers)
    return issues.map(({in: _in, message, ...issue}) => ({
      ...issue,
      path: join('', name),
      message: `The part "${name}": ${message}`,
    }))
  })
}

export interface ParameterCheckerOptions {
  /** Tells parameters of a request from headers of a response. Default: `parameter`. */
  readonly noun?: 'parameter' | 'header'
  /** Called with each value that is there and valid. Default: nothing is. */
  readonly onValue?: ((parameter: Parameter, value: unknown) => void) | undefined
}

/** Adds the issues of parameters to a list. */
export class ParameterChecker {
  readonly contract: Contract
  readonly list: IssueList
  readonly onValue: ParameterCheckerOptions['onValue']
  readonly #noun: 'parameter' | 'header'

  constructor(contract: Contract, list: IssueList, {noun = 'parameter', onValue}: ParameterCheckerOptions = {}) {
    this.contract = contract
    this.list = list
    this.onValue = onValue
    this.#noun = noun
  }

  /** Checks a parameter in pairs, and returns those that are its own. */
  readPairs(
    parameter: Parameter,
    pairs: readonly Pair[],
    isOther: (name: string, parameter: Parameter) => boolean,
  ): readonly Pair[] {
    const readable = readableOf(this.contract, parameter)
    const own = readable.isScalar
      ? pairsNamed(parameter.name, pairs)
      : ownPairs(readable, pairs, (name) => isOther(name, parameter))
    if (own.length > 0 && parameter.allowEmptyValue && own.every(({text}) => text === '')) this.onValue?.(parameter, '')
    else if (own.length === 1 && this.#isPlain(parameter, own[0]!)) return own
    else if (own.length > 0) this.read(parameter, (given) => readPairs(given, own))
    // An object whose properties are parameters leaves no trace where it is empty.
    else if (own.length === 0 && !(isOfPairs(readable) && this.schemaOf(parameter)?.is({}))) this.miss(parameter)
    return own
  }

  /** Checks a value in a path or a header, which is decoded only where it is known what separates its parts. */
  readText(parameter: Parameter, text: string, decode: EncodedText['decode']): void {
    const encoded = {text, decode}
    if (!this.#isPlain(parameter, encoded)) this.read(parameter, (readable) => readDelimited(readable, encoded))
  }

  /** Tells a scalar that is valid as it first reads, as most parameters are. Any other is read with care. */
  #isPlain(parameter: Parameter, {text, decode}: EncodedText): boolean {
    const {isScalar, shape} = readableOf(this.contract, parameter)
    if (!isScalar) return false
    const value = toScalar(decode(text), shape)
    if (this.schemaOf(parameter)?.is(value) === false) return false
    this.onValue?.(parameter, value)
    return true
  }

  /** Checks a value that is there: that of the first reading which its schema allows, else that of the first. */
  read(parameter: Parameter, readings: (readable: ReadableParameter) => Iterable<ReadValue>): void {
    const schema = this.schemaOf(parameter)
    let likeliest: ReadValue | undefined
    for (const read of readings(readableOf(this.contract, parameter))) {
      if ('value' in read && (schema === undefined || schema.is(read.value)))
        return this.onValue?.(parameter, read.value)
      likeliest ??= read
    }
    if (likeliest === undefined) return
    const {path, location} = placeOf(parameter)
    if ('fault' in likeliest) {
      const message = `Found a value of the ${this.#nameOf(parameter)} that cannot be read, ${likeliest.fault}.`
      return this.list.add({severity: 'error', code: `malformed-${this.#noun}`, path, in: location, message})
    }
    const {issues, omitted} = findFaults(schema!, likeliest.value, {path})
    this.list.addAll({issues: issues.map((issue) => ({...issue, in: location})), ...(omitted && {omitted})})
  }

  /** Checks that a parameter that is not there need not be. */
  miss(parameter: Parameter): void {
    if (!parameter.required) return
    const {path, location} = placeOf(parameter)
    const message = `Found no ${this.#nameOf(parameter)}, which is required.`
    this.list.add({severity: 'error', code: `missing-${this.#noun}`, path, in: location, message})
  }

  unknown(name: string, described: readonly Parameter[]): void {
    const expected = described.map((parameter) => parameter.name)
    const meant = suggest(name, expected)
    const wanted =
      meant !== undefined
        ? `did you mean ${quote(meant)}?`
        : expected.length === 0
          ? 'expected none.'
          : `expected one of ${expected.join(', ')}.`
    this.list.add({
      severity: 'warning',
      code: 'unknown-parameter',
      path: join('', name),
      in: 'query',
      message: `Found the query parameter ${quote(name)}, ${wanted}`,
      expected,
    })
  }

  #nameOf({name, in: location}: Parameter): string {
    return `${this.#noun === 'header' ? 'header' : `${location} parameter`} "${name}"`
  }

  /** The schema of the values of a parameter. */
  schemaOf(parameter: Parameter): CompiledSchema | undefined {
    return schemaOf(this.contract, parameter)
  }
}

/** Mostly there is one, and this runs for each parameter of each request. */
function pairsNamed(wanted: string, pairs: readonly Pair[]): readonly Pair[] {
  let own: Pair[] | undefined
  for (const pair of pairs) {
    if (pair.name !== wanted) continue
    if (own === undefined) own = [pair]
    else own.push(pair)
  }
  return own ?? noPairs
}

const noPairs: readonly Pair[] = []

/** A parameter with what is known of it before any value comes. */
export interface KnownParameter extends ReadableParameter {
  /** It is written as nothing but a scalar. */
  readonly isScalar: boolean
}

const readables = new WeakMap<Parameter, KnownParameter>()

export function readableOf(contract: Contract, parameter: Parameter): KnownParameter {
  const known = readables.get(parameter)
  if (known !== undefined) return known
  const shape = shapeOf(schemaOf(contract, parameter)?.node)
  const isScalar = parameter.mediaType === undefined && parameter.style === undefined && isScalarShape(shape)
  const readable = {...parameter, shape, isScalar}
  readables.set(parameter, readable)
  return readable
}

function isScalarShape(shape: TextShape): boolean {
  const [first, ...others] = kindsOf(shape)
  return first === 'scalar' && others.length === 0
}

function placeOf({name, in: location}: Parameter): {
  readonly path: string
  readonly location: NonNullable<Issue['in']>
} {
  return {
    path: join('', location === 'header' ? name.toLowerCase() : name),
    location: location === 'querystring' ? 'query' : location,
  }
}
