import {messageOfThrown} from '../errors.ts'
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
  const message = `The payload was not checked: ${messageOfThrown(error).slice(0, longest).replace(/\.$/, '')}.`
  return {severity: 'warning', code: 'check-failed', path: '', message}
}

const longest = 200
