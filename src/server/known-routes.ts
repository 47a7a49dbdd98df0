import type {Contract} from '../contract.ts'
import {pathReaderOf} from '../http/find-operation.ts'
import type {PathReader} from '../http/path-reader.ts'
import type {ServedOperation} from './served-operation.ts'

/** The operation of a route of the application, with the reader of its paths. */
interface KnownRoute<Native> {
  readonly served: ServedOperation<Native>
  readonly reader: PathReader
}

/** A path with the operation that it is of. */
export interface ReadPath<Native> {
  readonly served: ServedOperation<Native>
  /** The values of the path's parameters, in its order. */
  readonly pathTexts: readonly (string | undefined)[]
}

/**
 * The operations of the routes of an application, so that for a request of one it is only looked whether its path is that of the operation which the
 * first such request had. Where it is not, or could be of another one too, the operation is found as for any request.
 */
export class KnownRoutes<Native> {
  readonly #contract: Contract
  /** By method and route; null for those of several operations. */
  readonly #byMethod = new Map<string, Map<string, KnownRoute<Native> | null>>()

  constructor(contract: Contract) {
    this.#contract = contract
  }

  read(method: string, route: string, target: string): ReadPath<Native> | undefined {
    const known = this.#byMethod.get(method)?.get(route)
    if (known === undefined || known === null) return undefined
    const pathTexts = known.reader.read(target)
    return pathTexts && {served: known.served, pathTexts}
  }

  /** Keeps the operation of the first request of a route. */
  learn(method: string, route: string, {served, target}: {served: ServedOperation<Native>; target: string}): void {
    const {operation, pathNames} = served
    const routes = this.#byMethod.get(method) ?? new Map<string, KnownRoute<Native> | null>()
    // An encoded character does not show how the path is written.
    if (routes.has(route) || target.includes('%') || method.toLowerCase() !== operation.method.toLowerCase()) return
    const reader = pathReaderOf(this.#contract, operation, target)
    const isKnown = reader !== undefined && reader.names.join('/') === pathNames.join('/')
    this.#byMethod.set(method, routes.set(route, isKnown ? {served, reader} : null))
  }
}
