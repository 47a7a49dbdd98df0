import {reasonOf} from '../codegen/write/write-error.ts'
import {InputError, messageOfThrown} from '../errors.ts'

/** A sentence about an input starts with its place; one about the use, or about a fault of this program, with its name. */
export function tellFailure(error: unknown): string {
  if (error instanceof InputError)
    return error.file === undefined ? `messages-openapi: ${error.message}` : error.message
  if (isWriteError(error)) {
    const reason = reasonOf(error.code) ?? `It cannot be written (${error.message})`
    return `messages-openapi: The output ends too early. ${reason}.`
  }
  return `messages-openapi: Unexpected error: ${messageOfThrown(error)}`
}

/** Tells errors of what is written to an open file, such as one that the shell has opened. */
function isWriteError(error: unknown): error is Error & {readonly code: string} {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write' && 'code' in error
}
