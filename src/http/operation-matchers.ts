import type {Contract, Operation} from '../contract.ts'
import {decodePercent} from '../json/pointer.ts'
import {createServerMatcher, type ServerMatcher} from './match-server.ts'
import {pairsOf, queryOf} from './pairs.ts'
import {parseTemplate, type PathTemplate} from './path-template.ts'
import {pathOf} from './split-target.ts'

/** An operation, ready to be compared with requests. */
export interface OperationMatcher extends PathTemplate {
  readonly operationId: string
  readonly operation: Operation
  /** In lower case. */
  readonly method: string
  readonly servers: readonly ServerMatcher[]
  /** The numbers of segments that may stand before a path with a greedy parameter, which alone do not tell where that begins. */
  readonly depths: readonly number[]
  /** Pairs of a query that its path names, as `/responses?beta=true` does, against the standard. */
  readonly query?: readonly (readonly [name: string, value: string])[]
  /** The length of the text besides the parameters, and a little less for a path with a greedy one. */
  readonly literal: number
  /** Its place among all. */
  readonly order: number
}

/** The operations of a contract, so that those that a path cannot be of are not even tried. */
interface Matchers {
  readonly all: readonly OperationMatcher[]
  /** The same by the place of the last segment of their templates that is text alone, counted from the end, and by that text, decoded. Zero without one. */
  readonly places: readonly {
    readonly fromEnd: number
    readonly byText: ReadonlyMap<string, readonly OperationMatcher[]>
  }[]
}

const atRoot: ServerMatcher = {host: undefined, basePath: []}

/** The rank of a path that is beneath no base path of a server; others have the number of its segments. */
export const withoutBasePath = -1

const matchers = new WeakMap<Contract, Matchers>()

/** The matchers of all operations of a contract, which are made once. */
export function matchersOf(contract: Contract): Matchers {
  const known = matchers.get(contract)
  if (known !== undefined) return known
  const common = contract.servers?.map(createServerMatcher) ?? [atRoot]
  const all = Object.entries(contract.operations).map(([operationId, operation], order): OperationMatcher => {
    const template = parseTemplate(pathOf(operation.path))
    const name = operation.parameters.find((parameter) => parameter.greedy)?.name
    const greedy = template.findIndex((part) => typeof part !== 'string' && part[1] === name)
    const servers = operation.servers?.map(createServerMatcher) ?? common
    return {
      order,
      operationId,
      operation,
      method: operation.method.toLowerCase(),
      servers,
      template,
      greedy,
      depths: greedy < 0 ? [0] : [0, ...servers.map(({basePath}) => basePath.length)],
      ...(operation.path.includes('?') && {query: queryPairs(queryOf(operation.path))}),
      literal: operation.path.replaceAll(/\{[^}]+\}/g, '').length - (greedy < 0 ? 0 : 0.5),
    }
  })
  const places = new Map<number, Map<string, OperationMatcher[]>>()
  for (const matcher of all) {
    // A segment before a greedy one may stand anywhere.
    const last = matcher.template.findLastIndex((part, index) => typeof part === 'string' && index > matcher.greedy)
    const fromEnd = last < 0 ? 0 : matcher.template.length - last
    const text = last < 0 ? '' : decodePercent(matcher.template[last] as string)
    const byText = places.get(fromEnd) ?? new Map<string, OperationMatcher[]>()
    const same = byText.get(text) ?? []
    same.push(matcher)
    places.set(fromEnd, byText.set(text, same))
  }
  const found = {all, places: Array.from(places, ([fromEnd, byText]) => ({fromEnd, byText}))}
  matchers.set(contract, found)
  return found
}

/** The pairs of a query, decoded. */
export function queryPairs(query: string): (readonly [name: string, value: string])[] {
  return pairsOf(query).map(({name, text, decode}) => [name, decode(text)])
}
