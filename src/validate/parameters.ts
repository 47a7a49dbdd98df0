import type {Contract, Operation, Parameter} from '../contract.ts'
import {findOperation} from '../http/find-operation.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {isJson} from '../http/media-type.ts'
import {asIs, cookiePairs, pairsOf, queryOf, type EncodedText, type Pair, type QueryLike} from '../http/pairs.ts'
import {bracketKeys} from '../http/parse-brackets.ts'
import {readDelimited} from '../http/parse-parameter.ts'
import {querystringOf} from '../http/querystring.ts'
import {serializationOf} from '../http/serialization.ts'
import {type Findings, IssueList, noFindings} from '../issue.ts'
import {ownValue} from '../json/own.ts'
import {decodePercent} from '../json/pointer.ts'
import {ParameterChecker} from './parameter-checker.ts'
import {readBody} from './read-body.ts'

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
  /** The values of the path template as they stand in the URL, where it was matched before. They come before `path` and `url`. */
  readonly encodedPath?: Readonly<Record<string, string>> | undefined
  /** Called with the value of each parameter that is there and valid, typed by its schema. Default: nothing is. */
  readonly onParameter?: ((parameter: Parameter, value: unknown) => void) | undefined
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
  {headers, query, path, url, encodedPath, onParameter}: ParameterValues,
  {maxIssues, extraQuery = []}: ParameterOptions = {},
): Findings {
  // This runs on every request, and mostly there is nothing but a body.
  if (headers === undefined && query === undefined && path === undefined && url === undefined) return noFindings
  const list = new IssueList(maxIssues)
  const check = new ParameterChecker(contract, list, {onValue: onParameter})
  checkPath(operation, pathOf(contract, operation, {path, url, encodedPath}), check)
  const given = query ?? (url === undefined ? undefined : queryOf(url))
  if (given !== undefined) checkQuery(operation, {given, extraQuery}, check)
  if (headers !== undefined) checkHeaders(operation, headers, check)
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
  {path, url, encodedPath}: ParameterValues,
): Readonly<Record<string, EncodedText>> | undefined {
  if (encodedPath !== undefined) return mapValues(encodedPath, (text) => ({text, decode: decodePercent}))
  if (path !== undefined) return mapValues(path, (text) => ({text, decode: asIs}))
  if (url === undefined || !operation.path.includes('{')) return undefined
  const found = findOperation(contract, operation.method, url)
  return found?.operation === operation
    ? mapValues(found.encodedParams, (text) => ({text, decode: decodePercent}))
    : undefined
}

function checkQuery(
  {parameters, security}: Operation,
  {given, extraQuery}: {readonly given: QueryLike; readonly extraQuery: readonly string[]},
  check: ParameterChecker,
): void {
  const pairs = pairsOf(given)
  if (pairs.length === 0 && !parameters.some(({in: location, required}) => required && location.startsWith('query')))
    return
  const described = parameters.filter((parameter) => parameter.in === 'query')
  const keys = security.flat().flatMap((scheme) => (scheme.in === 'query' ? [scheme.name] : []))
  const whole = parameters.find((parameter) => parameter.in === 'querystring')
  if (whole !== undefined) return checkWholeQuery(whole, {given, others: new Set([...keys, ...extraQuery])}, check)
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

/** Checks a query that is described as a whole. The paths of its issues lead into its value. */
function checkWholeQuery(
  parameter: Parameter,
  {given, others}: {readonly given: QueryLike; readonly others: ReadonlySet<string>},
  check: ParameterChecker,
): void {
  const {mediaType = '', required: _required, ...media} = parameter
  const {contract, list} = check
  const text = querystringOf(given, mediaType, others)
  // Where there is nothing, a form without fields may be meant.
  if (text === '') return check.schemaOf(parameter)?.is({}) === true ? undefined : check.miss(parameter)
  const body = isJson(mediaType) ? new TextEncoder().encode(text) : text
  const {found, value} = readBody(contract, {[mediaType]: media}, {body, contentType: mediaType})
  if (found.issues.length === 0) check.onValue?.(parameter, value)
  const issues = found.issues.map((issue) => ({
    ...issue,
    code: issue.code === 'malformed-body' ? 'malformed-parameter' : issue.code,
    in: 'query' as const,
  }))
  list.addAll({...found, issues})
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

function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
