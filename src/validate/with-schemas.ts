import type {CompiledSchema} from '../contract.ts'
import type {Issue} from '../issue.ts'
import {Walk} from '../schema/explain/walk.ts'
import {findSchema} from '../schema/find-schema.ts'

interface Subject {
  readonly schema: CompiledSchema | undefined
  readonly value: unknown
  /** Where the value stands. All paths begin with it. */
  readonly base?: string
}

/** The issues, each with the place in the description that its path leads to: what finds more than a schema says knows nothing of that. */
export function withSchemas(issues: readonly Issue[], {schema, value, base = ''}: Subject): readonly Issue[] {
  if (schema === undefined || issues.length === 0) return issues
  const walk = Walk.begin()
  const isPlaced = (issue: Issue) => issue.schema !== undefined || issue.in !== undefined
  return issues.map((issue) =>
    isPlaced(issue) ? issue : {...issue, schema: findSchema(schema, value, issue.path.slice(base.length), walk)},
  )
}
