import type {CompiledSchema} from '../contract.ts'
import {messageOfThrown} from '../errors.ts'
import {type Issue, IssueList, noFindings, type Findings} from '../issue.ts'
import {TooExpensiveError} from './budget.ts'
import {beginWalk, explain} from './explain/explain.ts'
import {issueAt, type SchemaFault, WalkPlace} from './explain/place.ts'
import {IssueWriter} from './explain/sink.ts'
import type {InterpretedSchema} from './interpret-schema.ts'

export interface SchemaCheck {
  /** The location of the value. Default: `''`. */
  readonly path?: string | undefined
  /** The number of issues that are kept; the others are counted. Default: `100`. */
  readonly maxIssues?: number | undefined
}

/** The issues of `value`, the first 100 of them: none at the price of the compiled predicate, and the explanation only where that fails. */
export function checkSchema(schema: CompiledSchema | InterpretedSchema, value: unknown, path = ''): readonly Issue[] {
  return findFaults(schema, value, {path}).issues
}

/** As `checkSchema`, with the number of the issues that are left out. This runs on every payload, of which most have no faults. */
export function findFaults(
  schema: CompiledSchema | InterpretedSchema,
  value: unknown,
  check: SchemaCheck = anywhere,
): Findings {
  if ('beginBudget' in schema) return interpretFaults(schema, value, check)
  try {
    if (schema.is(value)) return noFindings
  } catch (cause) {
    return {issues: [issueAt({path: check.path ?? '', at: schema.pointer}, unreadable(cause))]}
  }
  return explainFaults(schema, value, check)
}

const anywhere: SchemaCheck = {}

/** The faults of a value that the predicate refuses, as it also does with one that it cannot look through. */
function explainFaults(schema: CompiledSchema, value: unknown, {path = '', maxIssues}: SchemaCheck): Findings {
  const place = WalkPlace.first(path, schema.pointer)
  const list = new IssueList(maxIssues)
  try {
    explain(schema.node, value, place, beginWalk().into(new IssueWriter(list)))
    const found = list.toFindings()
    if (found.issues.length > 0) return found
    const refused = isDeeperThan(mostLevels, value)
      ? tooDeep
      : fault('not-allowed', 'Found a value that its schema does not allow.')
    return {issues: [issueAt(place, refused)]}
  } catch (cause) {
    return {issues: [issueAt(place, unreadable(cause))]}
  }
}

function interpretFaults(schema: InterpretedSchema, value: unknown, {path = '', maxIssues}: SchemaCheck): Findings {
  const place = WalkPlace.first(path, schema.pointer)
  const list = new IssueList(maxIssues)
  try {
    explain(schema.node, value, place, beginWalk(schema.beginBudget(value)).into(new IssueWriter(list)))
  } catch (cause) {
    if (!isLimit(cause)) return {issues: [issueAt(place, unreadable(cause))]}
    list.add(issueAt(place, tooExpensive(cause)))
  }
  return list.toFindings()
}

function isLimit(cause: unknown): cause is TooExpensiveError | RangeError {
  return cause instanceof TooExpensiveError || cause instanceof RangeError
}

/** A warning, since the value may well be right: only the service, which has the time, can tell. */
function tooExpensive(cause: TooExpensiveError | RangeError): SchemaFault {
  const reason = cause instanceof TooExpensiveError ? cause.message : 'the value is nested too deeply'
  return {
    ...fault('schema-too-expensive', `Found a schema that was not checked to the end: ${reason}.`),
    severity: 'warning',
  }
}

/** The stack overflows on cycles and on extreme nesting; a getter may throw anything. */
function unreadable(cause: unknown): SchemaFault {
  if (cause instanceof RangeError) return tooDeep
  return fault('unreadable', `Found a value that cannot be read: ${messageOfThrown(cause)}.`)
}

const tooDeep = fault('too-deep', 'Found values that are nested too deeply, or that contain themselves.')

/** Fewer than any call stack has room for. */
const mostLevels = 500

/** Tells whether a value is nested in more levels than these, as one that contains itself is. Takes no call stack. */
function isDeeperThan(levels: number, value: unknown): boolean {
  const open: {readonly value: unknown; readonly level: number}[] = [{value, level: 0}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {value: inner, level} = next
    if (level > levels) return true
    if (typeof inner !== 'object' || inner === null) continue
    for (const member of Object.values(inner)) open.push({value: member, level: level + 1})
  }
  return false
}

function fault(code: string, message: string): SchemaFault {
  return {code, say: () => ({message})}
}
