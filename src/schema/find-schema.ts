import type {CompiledSchema} from '../contract.ts'
import type {Issue} from '../issue.ts'
import {ownMember} from '../json/own.ts'
import {tokensOf} from '../json/pointer.ts'
import {insideOf, partsOf, type DescribedSchema} from './described-schema.ts'
import {beginWalk} from './explain/explain.ts'
import type {Judge} from './meant-member.ts'

/**
 * The place where the description speaks of what `path` leads to in `value`, as a URI fragment. A property that is missing has its place
 * too. From where the description says no more, it is the last place at which it did. One `judge` for several paths in a value looks
 * at the value once.
 */
export function findSchema(
  {node, pointer}: CompiledSchema,
  value: unknown,
  path: string,
  judge: Judge = beginWalk(),
): string {
  let found: DescribedSchema = {schema: node, at: pointer}
  for (const name of tokensOf(path)) {
    const next = step(found, value, name, judge)
    if (next === undefined) break
    found = next
    value = ownMember(value, name)
  }
  return found.at
}

/** The schema of a property or item, in whatever of the schema says something of it. */
function step(schema: DescribedSchema, value: unknown, name: string, judge: Judge): DescribedSchema | undefined {
  for (const part of partsOf(schema, value, judge)) {
    const inside = insideOf(part, value, name)
    if (inside !== undefined) return inside
  }
  return undefined
}

interface Subject {
  readonly schema: CompiledSchema | undefined
  readonly value: unknown
  /** The location of the value. All paths begin with it. */
  readonly base?: string
}

/** The issues, each with the place in the description that its path leads to: what finds more than a schema says knows nothing of that. */
export function withSchemas(issues: readonly Issue[], {schema, value, base = ''}: Subject): readonly Issue[] {
  if (schema === undefined || issues.length === 0) return issues
  const judge = beginWalk()
  const isPlaced = (issue: Issue) => issue.schema !== undefined || issue.in !== undefined
  return issues.map((issue) =>
    isPlaced(issue) ? issue : {...issue, schema: findSchema(schema, value, issue.path.slice(base.length), judge)},
  )
}
