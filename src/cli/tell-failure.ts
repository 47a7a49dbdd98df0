import {InputError} from '../errors.ts'

/** A sentence about an input starts with its place; one about the use, or about a fault of this program, with its name. */
export function tellFailure(error: unknown): string {
  if (error instanceof InputError)
    return error.file === undefined ? `messages-openapi: ${error.message}` : error.message
  return `messages-openapi: Unexpected error: ${error instanceof Error ? error.message : String(error)}`
}
