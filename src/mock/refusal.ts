import type {Issue} from '../issue.ts'
import type {Answer} from './answer.ts'

/** A request that the mock does not serve, in terms of HTTP; what the body of the answer looks like is up to `refuse`. */
export interface Refusal {
  readonly status: number
  /** At least one, the first of them an error. */
  readonly issues: readonly [Issue, ...Issue[]]
  readonly headers?: Readonly<Record<string, string>>
  /** Absent where the request names no operation. */
  readonly operationId?: string
  /** The parsed body, where the request got that far. */
  readonly body?: unknown
}

/** Turns a refusal into what the service would answer; `number` is the number of the request. */
export type Refuse = (refusal: Refusal, number: number) => Answer

/** A refusal for a reason that lies outside of the body's schema. */
export function refusal(status: number, code: string, message: string): Refusal {
  return {status, issues: [{severity: 'error', code, path: '', message}]}
}

/** The answer of a service that documents no error format of its own. @see https://www.rfc-editor.org/rfc/rfc9457 */
export function refuseWithProblem({status, issues, headers}: Refusal): Answer {
  const body = JSON.stringify({status, title: issues[0].message, issues})
  return {status, headers: headers ?? {}, mediaType: 'application/problem+json', body}
}
