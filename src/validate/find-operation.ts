import type {Contract, Operation} from '../contract.ts'

export interface FoundOperation {
  readonly operationId: string
  readonly operation: Operation
  /** The values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
}

/**
 * The operation of `contract` that answers a request; nothing if none does. A path without parameters wins over a template.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#path-templating-matching
 */
export function findOperation(contract: Contract, method: string, pathname: string): FoundOperation | undefined {
  const wanted = method.toLowerCase()
  const segments = pathname.replace(/[?#].*$/s, '').split('/')
  let best: FoundOperation | undefined
  for (const [operationId, operation] of Object.entries(contract.operations)) {
    if (operation.method !== wanted) continue
    const params = matchPath(operation.path, segments)
    if (params === undefined) continue
    if (best === undefined || Object.keys(params).length < Object.keys(best.params).length) best = {operationId, operation, params}
  }
  return best
}

function matchPath(template: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = template.split('/')
  if (parts.length !== segments.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const segment = segments[index]!
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined ? part !== segment : segment === '') return undefined
    if (name !== undefined) params[name] = decode(segment)
  }
  return params
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
