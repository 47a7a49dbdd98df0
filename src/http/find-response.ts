import type {Operation, OperationResponse} from '../contract.ts'
import {ownValue} from '../json/own.ts'

/** A Response Object with the key that it stands under: `404`, `4XX` or `default`. */
export interface FoundResponse {
  readonly key: string
  readonly response: OperationResponse
}

/**
 * The Response Object that holds for a status: the one of that status, else the one of its range, else `default`, in whatever order
 * they are written.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#responses-object
 */
export function findResponse(responses: Operation['responses'], status: number): FoundResponse | undefined {
  const exact = String(status)
  const known = ownValue(responses, exact)
  if (known !== undefined) return {key: exact, response: known}
  const range = `${exact.charAt(0)}XX`
  for (const key of [range, range.toLowerCase(), 'default']) {
    const response = ownValue(responses, key)
    if (response !== undefined) return {key, response}
  }
  return undefined
}

/** The Response Objects of successes, in their order; `default` alone where there is no other. */
export function successesOf(responses: Operation['responses']): FoundResponse[] {
  const keys = Object.keys(responses)
  const successes = keys.filter((key) => key.startsWith('2'))
  const found = successes.length > 0 ? successes : keys.filter((key) => key === 'default')
  return found.map((key) => ({key, response: ownValue(responses, key)!}))
}

/** A status that the key of a Response Object stands for: the first of a range, and `otherwise` for `default`. */
export function statusOf(key: string, otherwise: number): number {
  const status = Number(key.replaceAll(/x/gi, '0'))
  return Number.isNaN(status) ? otherwise : status
}
