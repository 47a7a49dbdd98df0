import type {Issue} from '../issue.ts'

/**
 * The result of `run`, or of `onFailure` if `run` throws. What watches traffic calls its checks through this function, so that
 * whatever a check throws becomes an issue and the traffic passes on.
 *
 * The issue is a warning: a check that failed says nothing about the payload.
 */
export function guarded<Value>(run: () => Value, onFailure: (issue: Issue) => Value): Value {
  try {
    return run()
  } catch (error) {
    return onFailure(checkFailed(error))
  }
}

/** The issue of a check that threw, or whose promise was rejected. */
export function checkFailed(error: unknown): Issue {
  const message = `The payload was not checked: ${messageOf(error)}.`
  return {severity: 'warning', code: 'check-failed', path: '', message}
}

/** A thrown value may be anything, even an object that cannot be turned into a string. */
function messageOf(error: unknown): string {
  try {
    const text = error instanceof Error ? error.message : String(error)
    return text.slice(0, longest).replace(/\.$/, '')
  } catch {
    return 'a check threw a value that has no text'
  }
}

const longest = 200
