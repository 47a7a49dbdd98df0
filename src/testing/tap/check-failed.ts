import type {Issue} from '../../issue.ts'

/** A check that could not be made, as an issue: what is watched must not break because of who watches it. */
export function checkFailed(cause: unknown): Issue {
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return {severity: 'error', code: 'check-failed', path: '', message: `The check failed, and the payload passed unchecked: ${reason}`}
}
