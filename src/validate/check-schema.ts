import type {CompiledSchema} from '../contract.ts'
import type {Issue} from '../issue.ts'
import {explain} from './explain/explain.ts'
import {issueAt} from './explain/place.ts'

/** The issues of `value`: none at the price of the compiled predicate, and the explanation only where that fails. */
export function checkSchema(schema: CompiledSchema, value: unknown, path = ''): Issue[] {
  const place = {path, at: schema.pointer}
  try {
    if (schema.is(value)) return []
    const issues = distinct(explain(schema.node, value, place))
    return issues.length > 0 ? issues : [issueAt(place, {code: 'not-allowed', message: 'Found a value that its schema does not allow.'})]
  } catch (cause) {
    return [issueAt(place, unreadable(cause))]
  }
}

/** Schemas that hold together may both name a fault, which is still one. The first one's message stays. */
function distinct(issues: Iterable<Issue>): Issue[] {
  const seen = new Set<string>()
  return Array.from(issues).filter(({path, code}) => {
    const key = `${path} ${code}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The stack overflows on cycles and on extreme nesting; a getter may throw anything. */
function unreadable(cause: unknown) {
  if (cause instanceof RangeError) return {code: 'too-deep', message: 'Found values that are nested too deeply, or that contain themselves.'}
  return {code: 'unreadable', message: `Found a value that cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`}
}
