import type {Issue} from './issue.ts'

/** The base of every error that this package throws on purpose. Findings about payloads are issues, not errors. */
export class ToolkitError extends Error {
  override name: string = 'ToolkitError'
}

/** @deprecated The former name of `ToolkitError`; it goes with version 1.0. */
export const MessagesError = ToolkitError

/** @deprecated The former name of `ToolkitError`; it goes with version 1.0. */
export type MessagesError = ToolkitError

/** A position in a text, counted from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** An input that cannot be read or makes no sense: a missing file, broken JSON, an unknown operation. */
export class InputError extends ToolkitError {
  override name = 'InputError' as const
  readonly file: string | undefined
  readonly position: TextPosition | undefined
  /** The paths of the files that are referred to and are not there. */
  readonly absent: readonly string[]

  constructor(
    message: string,
    options: ErrorOptions & {file?: string; position?: TextPosition; absent?: readonly string[]} = {},
  ) {
    const {file, position, absent = [], ...rest} = options
    const place = [file, position?.line, position?.column].filter((part) => part !== undefined).join(':')
    super(place === '' ? message : `${place}: ${message}`, rest)
    this.file = file
    this.position = position
    this.absent = absent
  }
}

/** A payload that was asserted to be valid has errors. */
export class ValidationError extends ToolkitError {
  override name = 'ValidationError' as const
  readonly issues: readonly Issue[]

  constructor(message: string, issues: readonly Issue[], options?: ErrorOptions) {
    super(message, options)
    this.issues = issues
  }
}

/** The value that `make` returns; undefined where it throws an `InputError`, as generators do that find no value. */
export function orUndefined<Value>(make: () => Value): Value | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** The message of what was thrown: anything, even an object that cannot be turned into a string. */
export function messageOfThrown(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown)
  } catch {
    return 'a value that has no text was thrown'
  }
}
