import type {Contract, Header, Operation, Parameter} from '../contract.ts'
import {findOperation} from '../http/find-operation.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {cookiePairs, pairsOf, type EncodedText, type Pair, type QueryLike} from '../http/pairs.ts'
import {bracketKeys} from '../http/parse-brackets.ts'
import {ownPairs, readPairs, readDelimited, type ReadableParameter, type ReadValue} from '../http/parse-parameter.ts'
import {serializationOf} from '../http/serialization.ts'
import {type Findings, type Issue, IssueList, noFindings} from '../issue.ts'
import {ownValue} from '../json/own.ts'
import {decodePercent, join} from '../json/pointer.ts'
import {findFaults} from '../schema/check-schema.ts'
import {suggest} from '../schema/explain/suggest.ts'
import {quote} from '../schema/explain/words.ts'
import {shapeOf} from './shape-of.ts'

/** The parts of a request beside the body. A part that is left out is not checked. */
export interface ParameterValues {
  /** With `cookie`, whose pairs are parameters too. */
  readonly headers?: HeadersLike | undefined
  readonly query?: QueryLike | undefined
  /** The values of the path template, decoded. */
  readonly path?: Readonly<Record<string, string>> | undefined
  /**
   * The URL of the request, or its path with the query, in place of `path` and `query`. Unlike decoded values, it tells a comma that is
   * part of a value from one that separates two.
   */
  readonly url?: string | URL | undefined
}

export interface ParameterOptions {
  readonly maxIssues?: number | undefined
  /** Names of query parameters that are sent although the description has none of them. */
  readonly extraQuery?: readonly string[] | undefined
}

/** The issues of an operation's parameters. */
export function checkParameters(
  contract: Contract,
  operation: Operation,
  {headers, query, path, url}: ParameterValues,
  {maxIssues, extraQuery = []}: ParameterOptions = {},
): Findings {
  // This runs on every request, and mostly there is nothing but a body.
  if (headers === undefined && query === undefined && path === undefined && url === undefined) return noFindings
  const list = new IssueList(maxIssues)
  const check = new ParameterChecker(contract, list)
  checkPath(operation, pathOf(contract, operation, {path, url}), check)
  const given = query ?? (url === undefined ? undefined : searchOf(url))
  if (given !== undefined) checkQuery(operation, {pairs: pairsOf(given), extraQuery}, check)
  if (headers !== undefined) checkHeaders(operation, headers, check)
  return list.toFindings()
}

/** The issues of the headers of a response. @see https://spec.openapis.org/oas/v3.1.1#header-object */
export function checkResponseHeaders(
  contract: Contract,
  described: Readonly<Record<string, Header>>,
  headers: HeadersLike,
  maxIssues?: number,
): Findings {
  const list = new IssueList(maxIssues)
  const check = new ParameterChecker(contract, list, 'header')
  for (const [name, header] of Object.entries(described)) {
    const text = lookUpHeader(headers, name)
    const parameter: Parameter = {...header, name, in: 'header', required: header.required === true}
    if (text !== undefined) check.read(parameter, (readable) => readDelimited(readable, {text, decode: asIs}))
    else check.miss(parameter)
  }
  return list.toFindings()
}

function checkPath({parameters}: Operation, texts: ReturnType<typeof pathOf>, check: ParameterChecker): void {
  if (texts === undefined) return
  for (const parameter of parameters) {
    if (parameter.in !== 'path') continue
    const encoded = ownValue(texts, parameter.name)
    if (encoded === undefined) check.miss(parameter)
    else check.read(parameter, (readable) => readDelimited(readable, encoded))
  }
}

/** The values of the path template; undefined where they are not known, as for the URL of another operation. */
function pathOf(
  contract: Contract,
  operation: Operation,
  {path, url}: ParameterValues,
): Readonly<Record<string, EncodedText>> | undefined {
  if (path !== undefined) return mapValues(path, (text) => ({text, decode: asIs}))
  if (url === undefined || !operation.path.includes('{')) return undefined
  const found = findOperation(contract, operation.method, url)
  return found?.operation === operation
    ? mapValues(found.encodedParams, (text) => ({text, decode: decodePercent}))
    : undefined
}

function checkQuery(
  {parameters, security}: Operation,
  {pairs, extraQuery}: {readonly pairs: readonly Pair[]; readonly extraQuery: readonly string[]},
  check: ParameterChecker,
): void {
  if (pairs.length === 0 && !parameters.some((parameter) => parameter.in === 'query' && parameter.required)) return
  const described = parameters.filter((parameter) => parameter.in === 'query')
  const keys = security.flat().flatMap((scheme) => (scheme.in === 'query' ? [scheme.name] : []))
  const known = new Set([...described.map(({name}) => name), ...keys, ...extraQuery])
  const isBelow = (name: string) =>
    described.some(
      (other) => serializationOf(other).style === 'deepObject' && bracketKeys(other.name, name) !== undefined,
    )
  const claimed = new Set<Pair>()
  for (const parameter of described) {
    const isOther = (name: string) => (known.has(name) && name !== parameter.name) || isBelow(name)
    for (const pair of check.readPairs(parameter, pairs, isOther)) claimed.add(pair)
  }
  const unknown = new Set(pairs.filter((pair) => !claimed.has(pair) && !known.has(pair.name)).map(({name}) => name))
  for (const name of unknown) check.unknown(name, described)
}

function checkHeaders({parameters}: Operation, headers: HeadersLike, check: ParameterChecker): void {
  let cookies: readonly Pair[] | undefined
  for (const parameter of parameters) {
    if (parameter.in === 'header') {
      const text = lookUpHeader(headers, parameter.name)
      if (text === undefined) check.miss(parameter)
      else check.read(parameter, (readable) => readDelimited(readable, {text, decode: asIs}))
    } else if (parameter.in === 'cookie') {
      cookies ??= cookiePairs(lookUpHeader(headers, 'cookie') ?? '')
      check.readPairs(parameter, cookies, () => false)
    }
  }
}

/** Adds the issues of parameters to a list. */
class ParameterChecker {
  readonly #contract: Contract
  readonly #list: IssueList
  readonly #noun: 'parameter' | 'header'

  /** `noun` tells parameters of a request from headers of a response. */
  constructor(contract: Contract, list: IssueList, noun: 'parameter' | 'header' = 'parameter') {
    this.#contract = contract
    this.#list = list
    this.#noun = noun
  }

  /** Checks a parameter in pairs, and returns those that are its own. */
  readPairs(parameter: Parameter, pairs: readonly Pair[], isOther: (name: string) => boolean): readonly Pair[] {
    const readable = this.#readable(parameter)
    const own = ownPairs(readable, pairs, isOther)
    if (own.length > 0 && !(parameter.allowEmptyValue && own.every(({text}) => text === '')))
      this.read(parameter, (given) => readPairs(given, own))
    // An object whose properties are parameters leaves no trace where it is empty.
    else if (own.length === 0 && !(readable.shape.types?.includes('object') && this.#schemaOf(parameter)?.is({})))
      this.miss(parameter)
    return own
  }

  /** Checks a value that is there: that of the first reading which its schema allows, else that of the first. */
  read(parameter: Parameter, readings: (readable: ReadableParameter) => Iterable<ReadValue>): void {
    const schema = this.#schemaOf(parameter)
    let likeliest: ReadValue | undefined
    for (const read of readings(this.#readable(parameter))) {
      if ('value' in read && (schema === undefined || schema.is(read.value))) return
      likeliest ??= read
    }
    if (likeliest === undefined) return
    const {path, location} = placeOf(parameter)
    if ('fault' in likeliest) {
      const message = `Found a value of the ${this.#nameOf(parameter)} that cannot be read, ${likeliest.fault}.`
      return this.#list.add({severity: 'error', code: `malformed-${this.#noun}`, path, in: location, message})
    }
    const {issues, omitted} = findFaults(schema!, likeliest.value, {path})
    this.#list.addAll({issues: issues.map((issue) => ({...issue, in: location})), ...(omitted && {omitted})})
  }

  /** Checks that a parameter that is not there need not be. */
  miss(parameter: Parameter): void {
    if (!parameter.required) return
    const {path, location} = placeOf(parameter)
    const message = `Found no ${this.#nameOf(parameter)}, which is required.`
    this.#list.add({severity: 'error', code: `missing-${this.#noun}`, path, in: location, message})
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
    this.#list.add({
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

  #readable(parameter: Parameter): ReadableParameter {
    const known = readables.get(parameter)
    if (known !== undefined) return known
    const readable = {...parameter, shape: shapeOf(this.#schemaOf(parameter)?.node)}
    readables.set(parameter, readable)
    return readable
  }

  #schemaOf({schema}: Parameter) {
    return schema === undefined ? undefined : ownValue(this.#contract.schemas, schema)
  }
}

const readables = new WeakMap<Parameter, ReadableParameter>()

function placeOf({name, in: location}: Parameter): {
  readonly path: string
  readonly location: NonNullable<Issue['in']>
} {
  return {path: join('', location === 'header' ? name.toLowerCase() : name), location}
}

/** Headers, and values that a program has decoded. */
const asIs = (piece: string): string => piece

function searchOf(url: string | URL): string {
  return typeof url === 'string' ? (/\?([^#]*)/.exec(url)?.[1] ?? '') : url.search
}

function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
