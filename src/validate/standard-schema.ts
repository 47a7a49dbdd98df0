import type {CompiledSchema} from '../contract.ts'
import {toResult, type Result} from '../issue.ts'
import {ownMember} from '../json/own.ts'
import {tokensOf} from '../json/pointer.ts'
import {findFaults} from '../schema/check-schema.ts'

/** A place in a payload, token by token. */
type Path = readonly (string | number)[]

/** The interface on which libraries that take any validator agree. @see https://standardschema.dev */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'messages-openapi'
    readonly validate: (
      value: unknown,
    ) =>
      | {readonly value: Value; readonly issues?: undefined}
      | {readonly issues: readonly {readonly message: string; readonly path: Path}[]}
    readonly types?: {readonly input: Value; readonly output: Value}
  }
}

/** A validation, or a schema of a contract, in the form of a Standard Schema. Warnings, which it has no room for, are dropped. */
export function toStandardSchema<Value>(
  by: CompiledSchema | ((value: unknown) => Result<Value>),
): StandardSchema<Value> {
  const validate =
    typeof by === 'function' ? by : (value: unknown): Result<Value> => toResult(value, findFaults(by, value))
  return {
    '~standard': {
      version: 1,
      vendor: 'messages-openapi',
      validate(value) {
        const result = validate(value)
        if (result.valid) return {value: result.value}
        const errors = result.issues.filter(({severity}) => severity === 'error')
        return {issues: errors.map(({message, path}) => ({message, path: toPath(path, value)}))}
      },
    },
  }
}

/** The reference tokens of a JSON Pointer, with numbers for the indexes of lists. */
function toPath(pointer: string, value: unknown): Path {
  return tokensOf(pointer).map((token) => {
    const key = Array.isArray(value) ? Number(token) : token
    value = ownMember(value, token)
    return key
  })
}
