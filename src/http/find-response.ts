import type {Operation, OperationResponse} from '../contract.ts'
import {ownValue} from '../json/own.ts'

/** A Response Object with the key that it stands under: `404`, `4XX` or `default`. */
export interface FoundResponse {
  readonly key: string
  readonly response: OperationResponse
}

/**
 * The Response Object that holds for a status: that of the very status before that of its range, and `default` last, in whatever order
 * they are written.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#responses-object
 */
export function findResponse(responses: Operation['responses'], status: number): FoundResponse | undefined {
  const range = `${String(status).charAt(0)}XX`
  for (const key of [String(status), range, range.toLowerCase(), 'default']) {
    const response = ownValue(responses, key)
    if (response !== undefined) return {key, response}
  }
  return undefined
}
