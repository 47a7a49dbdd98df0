import {describe} from './describe.ts'
import type {Issue} from '../issue.ts'

interface Outcome {
  readonly valid: boolean
  readonly issues: readonly Issue[]
}

/** What the matchers need of a validator; the ones of `messages-openapi/validate` and `messages-openapi/native` have it. */
export interface PayloadValidator {
  validateRequest(operationId: string, body: unknown): Outcome
  validateResponse(operationId: string, status: number, body: unknown): Outcome
}

/** What `expect.extend` of vitest and of jest wants a matcher to return. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/** Matchers for `expect.extend` of vitest or jest. */
export function createMatchers(validator: PayloadValidator) {
  return {
    toBeValidRequest(received: unknown, operationId: string): MatcherResult {
      return toResult(`request of ${operationId}`, received, validator.validateRequest(operationId, received))
    },
    toBeValidResponse(received: unknown, operationId: string, status = 200): MatcherResult {
      const subject = `${status} response of ${operationId}`
      return toResult(subject, received, validator.validateResponse(operationId, status, received))
    },
  }
}

function toResult(subject: string, payload: unknown, {valid, issues}: Outcome): MatcherResult {
  return {
    pass: valid,
    message: () => (valid ? `Expected an invalid ${subject}, but it is valid.` : describe(subject, payload, issues)),
  }
}
