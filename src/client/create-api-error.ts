import type {Call} from './call.ts'
import {ApiError, requestIdOf} from './errors.ts'

/** An error for a response whose status is no success. */
export function createApiError(body: unknown, {status, headers}: Response, {label, note}: Pick<Call, 'label' | 'note'>): ApiError {
  const {type, message} = readError(body)
  const text = [`${label} answered ${status}`, type, message, note].filter(Boolean).join(': ')
  return new ApiError(text, {status, requestId: requestIdOf(headers), errorType: type ?? null, body})
}

/** `error.type` and `error.message` of an error's JSON, where it has them. */
export function readError(body: unknown): {readonly type?: string; readonly message?: string} {
  return (body as {error?: {type?: string; message?: string}} | null | undefined)?.error ?? {}
}
