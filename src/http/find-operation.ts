import type {Contract, Operation} from '../contract.ts'
import {setOwn} from '../json/own.ts'
import {decodePercent} from '../json/pointer.ts'

/** An operation that a request asks for. */
export interface FoundOperation {
  readonly operationId: string
  readonly operation: Operation
  /** The values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
}

/**
 * The operation of `contract` that a request asks for; `undefined` for an unknown one. The path template with the most text besides its
 * parameters wins, so that a path without parameters comes before all others.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#path-templating-matching
 */
export function findOperation(contract: Contract, method: string, pathname: string): FoundOperation | undefined {
  const wanted = method.toLowerCase()
  const segments = pathname.replace(/[?#].*$/s, '').split('/')
  let best: FoundOperation | undefined
  let most = -1
  for (const [operationId, operation] of Object.entries(contract.operations)) {
    if (operation.method.toLowerCase() !== wanted) continue
    const params = matchPath(operation.path, segments)
    if (params === undefined) continue
    const own = operation.path.replaceAll(/\{[^}]+\}/g, '').length
    if (own <= most) continue
    best = {operationId, operation, params}
    most = own
  }
  return best
}

/** The methods that a path has, in upper case and the order of the alphabet; none for an unknown path. */
export function allowedMethods({operations}: Contract, pathname: string): string[] {
  const segments = pathname.split('/')
  const found = Object.values(operations).filter(({path}) => matchPath(path, segments) !== undefined)
  return [...new Set(found.map(({method}) => method.toUpperCase()))].sort()
}

function matchPath(template: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = template.split('/')
  if (parts.length !== segments.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of parts.entries()) if (!matchPart(part, segments[index]!, params)) return undefined
  return params
}

/** A part is text, a parameter, or both, such as `{id}.json`. */
function matchPart(part: string, segment: string, params: Record<string, string>): boolean {
  if (!part.includes('{')) return part === segment
  const [first = '', ...rest] = part.split(/\{([^}]+)\}/)
  if (!segment.startsWith(first)) return false
  let at = first.length
  for (let index = 0; index < rest.length; index += 2) {
    const [name = '', text = ''] = rest.slice(index, index + 2)
    // The last text stands at the end; others where they first come, after at least one character.
    const end = index + 2 === rest.length ? segment.length - text.length : segment.indexOf(text, at + 1)
    if (end <= at || !segment.startsWith(text, end)) return false
    setOwn(params, name, decodePercent(segment.slice(at, end)))
    at = end + text.length
  }
  return true
}
