import type {CompiledSchema} from '../contract.ts'
import {type Findings, noFindings} from '../issue.ts'
import {findFaults} from '../schema/check-schema.ts'

/** A body that was read by its content type. */
export interface ReadBody {
  /** The value that its schema describes; of JSON Lines a list of them. Undefined where the body could not be read. */
  readonly value: unknown
  readonly schema: CompiledSchema | undefined
  readonly found: Findings
  /** The text of a body that was read as a value only to be checked. */
  readonly text?: string
}

export function checked(schema: CompiledSchema | undefined, value: unknown, maxIssues: number | undefined): ReadBody {
  return {value, schema, found: schema === undefined ? noFindings : findFaults(schema, value, {maxIssues})}
}

export function malformed(message: string): ReadBody {
  return {
    value: undefined,
    schema: undefined,
    found: {issues: [{severity: 'error', code: 'malformed-body', path: '', message}]},
  }
}
