import type {Contract, Operation, Parameter} from '../contract.ts'
import {InputError, messageOfThrown, ToolkitError} from '../errors.ts'
import {findOperation} from '../http/find-operation.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {isJson} from '../http/media-type.ts'
import {asIs, cookiePairs, pairsOf, queryOf, type EncodedText, type QueryLike} from '../http/pairs.ts'
import {bracketKeys} from '../http/parse-brackets.ts'
import {pathNamesOf} from '../http/path-template.ts'
import {querystringOf} from '../http/querystring.ts'
import {serializationOf} from '../http/serialization.ts'
import {type Findings, IssueList, noFindings} from '../issue.ts'
import {ownValue} from '../json/own.ts'
import {decodePercent} from '../json/pointer.ts'
import {ParameterChecker} from './parameter-checker.ts'
import {PlainParameters} from './plain-parameters.ts'
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
  /** Called with the value of each parameter that is there and valid, typed by its schema; the last call for one counts. Default: nothing is. */
  readonly onParameter?: ((parameter: Parameter, value: unknown) => void) | undefined
}

export interface ParameterOptions {
  readonly maxIssues?: number | undefined
  /** Names of query parameters that are sent although the description has none of them. */
  readonly extraQuery?: readonly string[] | undefined
}

/**
 * The issues of an operation's parameters.
 *
 * @throws {InputError} for values that cannot be read, such as a URL that is none.
 */
export function checkParameters(
  contract: Contract,
  operation: Operation,
  given: ParameterValues,
  options: ParameterOptions = {},
): Findings {
  try {
    return checkValues(contract, operation, given, options)
  } catch (cause) {
    if (cause instanceof ToolkitError) throw cause
    throw new InputError(`Found parameters that cannot be read: ${messageOfThrown(cause)}.`, {cause})
  }
}

function checkValues(
  contract: Contract,
  operation: Operation,
  {headers, query, path, url, encodedPath, onParameter}: ParameterValues,
  {maxIssues, extraQuery = []}: ParameterOptions,
): Findings {
  // This runs on every request, and mostly there is nothing but a body.
  if (headers === undefined && query === undefined && path === undefined && url === undefined) return noFindings
  const parameters = parametersOf(operation)
  if (encodedPath !== undefined && headers !== undefined && query === undefined && typeof url === 'string') {
    const plain = plainParametersOf(contract, operation)
    const pathTexts = parameters.pathNames.map((name) => ownValue(encodedPath, name))
    const values = plain?.read(pathTexts, headers, url)
    if (values !== undefined && onParameter !== undefined) plain!.forEach(values, onParameter)
    if (values !== undefined) return noFindings
  }
  const list = new IssueList(maxIssues)
  const check = new ParameterChecker(contract, list, {onValue: onParameter})
  if (parameters.path.length > 0)
    checkPath(parameters, pathTextsOf(contract, operation, {path, url, encodedPath}), check)
  const given = query ?? (url === undefined ? undefined : queryOf(url))
  if (given !== undefined) checkQuery(parameters, {given, extraQuery}, check)
  if (headers !== undefined) checkHeaders(parameters, headers, check)
  return list.toFindings()
}

/** The parameters of an operation that are read at a glance; undefined where one of them takes more to read. */
export function plainParametersOf(contract: Contract, operation: Operation): PlainParameters | undefined {
  const parameters = parametersOf(operation)
  if (parameters.plain?.contract !== contract) {
    const described = parameters.isQueryOfParameters ? PlainParameters.of(contract, parameters) : undefined
    parameters.plain = {contract, described}
  }
  return parameters.plain.described
}

/** The texts of the path template, with the function that decodes them. */
interface PathTexts {
  readonly texts: Readonly<Record<string, string>>
  readonly decode: EncodedText['decode']
}

function checkPath({path}: DescribedParameters, given: PathTexts | undefined, check: ParameterChecker): void {
  if (given === undefined) return
  for (const parameter of path) {
    const text = ownValue(given.texts, parameter.name)
    if (text === undefined) check.miss(parameter)
    else check.readText(parameter, text, given.decode)
  }
}

/** Undefined where the values are not known, as for the URL of another operation. */
function pathTextsOf(
  contract: Contract,
  operation: Operation,
  {path, url, encodedPath}: ParameterValues,
): PathTexts | undefined {
  if (encodedPath !== undefined) return {texts: encodedPath, decode: decodePercent}
  if (path !== undefined) return {texts: path, decode: asIs}
  if (url === undefined) return undefined
  const found = findOperation(contract, operation.method, url)
  return found?.operation === operation ? {texts: found.encodedParams, decode: decodePercent} : undefined
}

function checkQuery(
  {query, wholeQuery, isQueryRequired, queryNames, keys}: DescribedParameters,
  {given, extraQuery}: {readonly given: QueryLike; readonly extraQuery: readonly string[]},
  check: ParameterChecker,
): void {
  const pairs = pairsOf(given)
  if (pairs.length === 0 && !isQueryRequired) return
  if (wholeQuery !== undefined)
    return checkWholeQuery(wholeQuery, {given, others: new Set([...keys, ...extraQuery])}, check)
  const isKnown = (name: string) => queryNames.has(name) || extraQuery.includes(name)
  const isOther = (name: string, parameter: Parameter) =>
    (name !== parameter.name && isKnown(name)) || isBelow(query, name)
  const claimed = query.map((parameter) => check.readPairs(parameter, pairs, isOther))
  // Mostly there is nothing else.
  if (pairs.every(({name}) => isKnown(name))) return
  const own = new Set(claimed.flat())
  const unknown = pairs.filter((pair) => !own.has(pair) && !isKnown(pair.name))
  for (const name of new Set(unknown.map((pair) => pair.name))) check.unknown(name, query)
}

function isBelow(query: readonly Parameter[], name: string): boolean {
  return query.some(
    (other) => serializationOf(other).style === 'deepObject' && bracketKeys(other.name, name) !== undefined,
  )
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

function checkHeaders({header, cookie}: DescribedParameters, headers: HeadersLike, check: ParameterChecker): void {
  for (const parameter of header) {
    const text = lookUpHeader(headers, parameter.name)
    if (text === undefined) check.miss(parameter)
    else check.readText(parameter, text, asIs)
  }
  if (cookie.length === 0) return
  const cookies = cookiePairs(lookUpHeader(headers, 'cookie') ?? '')
  for (const parameter of cookie) check.readPairs(parameter, cookies, () => false)
}

/** The parameters of an operation by their location, with what is known of its query before any comes. */
interface DescribedParameters extends Readonly<Record<'path' | 'query' | 'header' | 'cookie', readonly Parameter[]>> {
  /** The names in the path, in its order. */
  readonly pathNames: readonly string[]
  readonly wholeQuery: Parameter | undefined
  readonly isQueryRequired: boolean
  /** False where a query is described as a whole, or holds credentials. */
  readonly isQueryOfParameters: boolean
  /** The names of API keys in the query. */
  readonly keys: readonly string[]
  /** The names of all that is described in the query. */
  readonly queryNames: ReadonlySet<string>
  /** Made for the contract that asks first, as there is mostly but one. */
  plain?: {readonly contract: Contract; readonly described: PlainParameters | undefined}
}

const described = new WeakMap<Operation, DescribedParameters>()

function parametersOf(operation: Operation): DescribedParameters {
  const known = described.get(operation)
  if (known !== undefined) return known
  const {parameters, security} = operation
  const at = (location: Parameter['in']) => parameters.filter((parameter) => parameter.in === location)
  const query = at('query')
  const [wholeQuery] = at('querystring')
  const keys = security.flat().flatMap((scheme) => (scheme.in === 'query' ? [scheme.name] : []))
  const isQueryRequired = query.some(({required}) => required) || wholeQuery?.required === true
  const queryNames = new Set([...query.map(({name}) => name), ...keys])
  const isQueryOfParameters = wholeQuery === undefined && keys.length === 0
  const pathNames = pathNamesOf(operation.path)
  const rest = {pathNames, wholeQuery, isQueryRequired, isQueryOfParameters, keys, queryNames}
  const found: DescribedParameters = {path: at('path'), query, header: at('header'), cookie: at('cookie'), ...rest}
  described.set(operation, found)
  return found
}
