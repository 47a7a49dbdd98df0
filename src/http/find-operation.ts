import type {Contract, Operation} from '../contract.ts'
import {setOwn} from '../json/own.ts'
import {decodePercent} from '../json/pointer.ts'
import {isLoopbackHost} from './loopback.ts'
import type {ServerMatcher} from './match-server.ts'
import {matchersOf, queryPairs, withoutBasePath, type OperationMatcher} from './operation-matchers.ts'
import {queryOf} from './pairs.ts'
import {matchTemplate} from './path-template.ts'
import {percentEncode} from './percent-encode.ts'
import {segmentsOf, splitTarget, type SplitTarget} from './split-target.ts'

/** An operation that a request asks for. */
export interface FoundOperation extends MatchedOperation {
  /** The values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
}

/** The same before anything is decoded. */
export interface MatchedOperation {
  readonly operationId: string
  readonly operation: Operation
  /** The values of the path's parameters as they stand in the path, where a separator can be told from an encoded character. */
  readonly encodedParams: Readonly<Record<string, string>>
  /** False if the request names a host that none of the operation's servers has, and that is not this machine. */
  readonly isOwnHost: boolean
}

export interface FindOptions {
  /**
   * `server`: the path of the request is that of a server followed by that of the operation; `anywhere`: another prefix may stand before
   * it, as it does behind a gateway. In both cases the base path of the server may be missing. Default: `anywhere`.
   */
  readonly beneath?: 'server' | 'anywhere'
}

/**
 * The operation of `contract` that a request asks for; `undefined` for an unknown one. `target` is a path, or a URL, whose host then
 * decides between servers. Of several operations the one whose server has the longest base path wins, then the path template with the
 * most text besides its parameters, so that a path without parameters comes before all others. A path without the base path of the
 * server, and one with a further prefix, count only where nothing else does. One with a parameter that may hold slashes is behind the others with as
 * much text, and has no further prefix.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#path-templating-matching
 */
export function findOperation(
  contract: Contract,
  method: string,
  target: string | URL,
  options: FindOptions = {},
): FoundOperation | undefined {
  const found = matchOperation(contract, method, target, options)
  if (found === undefined) return undefined
  const params: Record<string, string> = {}
  for (const name in found.encodedParams) setOwn(params, name, decodePercent(found.encodedParams[name]!))
  // To spread it takes as long as to find it.
  const {operationId, operation, encodedParams, isOwnHost} = found
  return {operationId, operation, params, encodedParams, isOwnHost}
}

/** The same operation as `findOperation` finds, for those who decode parameters by their style. */
export function matchOperation(
  contract: Contract,
  method: string,
  target: string | URL,
  {beneath = 'anywhere'}: FindOptions = {},
): MatchedOperation | undefined {
  const request = splitTarget(target)
  const wanted = method.toLowerCase()
  let best: Match | undefined
  for (const candidate of candidatesFor(contract, request))
    if (candidate.method === wanted && hasQuery(candidate, target))
      best = betterMatch(candidate, request, beneath, best)
  return best && withQueryParams(best.found, target)
}

/** The operations that a path may be of, as far as one of its segments tells. */
function candidatesFor(contract: Contract, {path}: SplitTarget): OperationMatcher[] {
  const segments = path.split('/')
  const found: OperationMatcher[] = []
  // The first segment is empty, before the slash at the start.
  for (const {fromEnd, byText} of matchersOf(contract).places)
    found.push(...(byText.get(decodePercent(segments[segments.length - fromEnd] ?? '')) ?? []))
  return found
}

/** The methods that a path has, in upper case and the order of the alphabet; none for an unknown path. */
export function allowedMethods(contract: Contract, target: string | URL): string[] {
  const request = splitTarget(target)
  const found = candidatesFor(contract, request).filter(
    (candidate) => hasQuery(candidate, target) && betterMatch(candidate, request, 'server'),
  )
  return [...new Set(found.map(({operation}) => operation.method.toUpperCase()))].sort()
}

/** Tells requests that have the query which the path of an operation names, as few do. */
function hasQuery({query}: OperationMatcher, target: string | URL): boolean {
  if (query === undefined) return true
  const given = queryPairs(queryOf(target))
  return query.every(([name, value]) =>
    given.some(([known, other]) => known === name && (other === value || expressionOf(value) !== undefined)),
  )
}

/** The name in an expression that is a whole value, as in `/search?q={text}`. */
function expressionOf(value: string): string | undefined {
  return /^\{([^{}]+)\}$/.exec(value)?.[1]
}

/** With the parameters that the query of a path names. */
function withQueryParams(found: MatchedOperation, target: string | URL): MatchedOperation {
  const {path} = found.operation
  if (!path.includes('?')) return found
  const encodedParams = {...found.encodedParams}
  const given = new Map(queryPairs(queryOf(target)))
  for (const [name, value] of queryPairs(queryOf(path))) {
    const expression = expressionOf(value)
    if (expression !== undefined) setOwn(encodedParams, expression, percentEncode(given.get(name) ?? ''))
  }
  return {...found, encodedParams}
}

interface Match {
  readonly found: MatchedOperation
  readonly matcher: Pick<OperationMatcher, 'literal' | 'order'>
  /** The number of segments of the base path; fewer than none where there is no such prefix, or another one. */
  readonly prefix: number
}

/** Behind those that are not beneath a base path. */
const beneathOtherPrefix = withoutBasePath - 1

function isBetter({found: {isOwnHost}, matcher, prefix}: Match, best: Match | undefined): boolean {
  if (best === undefined) return true
  if (isOwnHost !== best.found.isOwnHost) return isOwnHost
  if (prefix !== best.prefix) return prefix > best.prefix
  const {literal, order} = best.matcher
  return matcher.literal === literal ? matcher.order < order : matcher.literal > literal
}

/** The best match of a request with an operation, if that is better than the best one so far. */
function betterMatch(
  matcher: OperationMatcher,
  {host, path}: SplitTarget,
  beneath: FindOptions['beneath'],
  best?: Match,
): Match | undefined {
  const {operationId, operation, servers} = matcher
  for (const depth of matcher.depths) {
    const matched = matchTemplate(matcher, path, depth)
    if (matched === undefined) continue
    const {encodedParams} = matched
    const before = segmentsOf(path.slice(0, matched.start))
    for (const server of servers) {
      const prefix = prefixOf(server, before)
      if (prefix === undefined) continue
      if (prefix === beneathOtherPrefix && (beneath === 'server' || !isDistinct(matcher, server))) continue
      const isOwnHost =
        server.host === undefined || host === undefined || server.host.test(host) || isLoopbackHost(host)
      const match = {found: {operationId, operation, encodedParams, isOwnHost}, matcher, prefix}
      if (isBetter(match, best)) best = match
    }
  }
  return best
}

/** Tells what stands before the path of an operation: as much of it as `Match` counts. */
function prefixOf({basePath}: ServerMatcher, before: readonly string[]): number | undefined {
  const from = before.length - basePath.length
  const isPart = (part: string | RegExp, segment: string) =>
    typeof part === 'string' ? part === segment : part.test(segment)
  if (from >= 0 && basePath.every((part, index) => isPart(part, before[from + index]!)))
    return from === 0 ? basePath.length : beneathOtherPrefix
  return before.length === 0 ? withoutBasePath : undefined
}

/** Beneath any prefix, `/books` could be the books of an author; `/v1/books` is hardly anything else. */
function isDistinct({template: [first]}: OperationMatcher, {basePath}: ServerMatcher): boolean {
  return basePath.length > 0 || (typeof first === 'string' && /^v\d/.test(first))
}
