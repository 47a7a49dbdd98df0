import type {Validation} from '../../client/options.ts'
import {ValidationError} from '../../errors.ts'
import type {Issue, Result} from '../../issue.ts'

/** What comes of an invalid payload: the call fails, the issues are reported, or nothing. */
export type ValidationMode = 'error' | 'warn' | 'off'

export interface ValidationOptions {
  /** For what is sent, before it is sent. `error` unless told. */
  readonly request?: ValidationMode | undefined
  /** For what comes back, events and lines included. `warn` unless told: it is paid for. */
  readonly response?: ValidationMode | undefined
  /** Receives issues that do not fail the call. `console.warn` unless told. */
  readonly onIssue?: ((issue: Issue, what: string) => void) | undefined
}

/** The part of a contract's validator that a client has a use for. */
interface PayloadValidator {
  readonly validateRequest: (operationId: string, body: unknown, options: {headers: Headers}) => Result
  readonly validateResponse: (operationId: string, status: number, body: unknown) => Result
  readonly validateEvent: (event: unknown) => Result
}

/** Makes a client's `validate` option from a contract's validator. */
export function bindValidation(validator: PayloadValidator): (options?: ValidationOptions) => Validation {
  return ({request = 'error', response = 'warn', onIssue = warn} = {}) => {
    const judge = (mode: ValidationMode, what: string, validate: () => Result) => {
      if (mode === 'off') return
      const {valid, issues} = validate()
      if (mode === 'error' && !valid) throw new ValidationError(`${what} is not valid: ${describe(issues)}`, issues)
      for (const issue of issues) onIssue(issue, what)
    }
    return {
      request: (id, body, options) => judge(request, `The request of ${id}`, () => validator.validateRequest(id, body, options)),
      response: (id, status, body) => judge(response, `The response of ${id}`, () => validator.validateResponse(id, status, body)),
      event: (id, event) => judge(response, `An event of ${id}`, () => validator.validateEvent(event)),
    }
  }
}

function describe(issues: readonly Issue[]): string {
  const errors = issues.filter(({severity}) => severity === 'error')
  return errors.map(({path, message}) => `${path || '/'}: ${message}`).join(' ')
}

function warn({path, message}: Issue, what: string): void {
  console.warn(`${what}: ${path || '/'}: ${message}`)
}
