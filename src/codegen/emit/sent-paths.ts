import type {OpenApiDocument} from '../read/document.ts'
import type {ListedOperation} from '../read/list-operations.ts'
import {sentPathOf} from '../read/paths.ts'

interface SentPaths {
  readonly listed: readonly ListedOperation[]
  /** The paths of the description that are written in another way than requests have them. */
  readonly renamed: ReadonlySet<string>
}

/** The operations under the paths that requests have. One that another has taken stays where it is. */
export function withSentPaths(listed: readonly ListedOperation[], document: OpenApiDocument): SentPaths {
  const taken = new Set(listed.map(({method, path}) => `${method} ${path}`))
  const renamed = new Set<string>()
  const moved = listed.map((operation) => {
    const {method, path} = operation
    const sent = sentPathOf(operation, document)
    if (sent.path === path) return operation
    renamed.add(path)
    const key = `${method} ${sent.path}`
    if (taken.has(key)) return operation
    taken.add(key)
    return {...operation, path: sent.path}
  })
  return {listed: moved, renamed}
}
