import {ownMember} from '../json/own.ts'
import type {Call} from './call.ts'
import {ApiError, requestIdOf} from './errors.ts'
import {isRedirect} from './follow-redirects.ts'

/** An error for a response whose status is no success. */
export function createApiError(
  body: unknown,
  {status, headers}: Response,
  {label, note}: Pick<Call, 'label' | 'note'>,
): ApiError {
  const [type, message] = [textAt(body, ['error', 'type']), textAt(body, ['error', 'message'])]
  const text = [
    `${label} answered ${status}`,
    type,
    message,
    note,
    isRedirect(status) && 'a redirect that is not followed',
  ]
    .filter(Boolean)
    .join(': ')
  return new ApiError(text, {status, requestId: requestIdOf(headers), errorType: type ?? null, body})
}

/** The string that a path of names leads to. `undefined` for whatever else is there, since a stranger's object need not even be printable. */
export function textAt(value: unknown, path: readonly string[] = []): string | undefined {
  for (const name of path) value = ownMember(value, name)
  return typeof value === 'string' ? value : undefined
}
