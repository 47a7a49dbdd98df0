import type {Validation} from '../../client/options.ts'
import {ValidationError} from '../../errors.ts'
import type {Issue, Result} from '../../issue.ts'
import {checkSchema} from '../../schema/check-schema.ts'
import {interpretSchema} from '../../schema/interpret-schema.ts'

/** The consequence of an invalid payload: the call fails, the issues are reported, or nothing. */
export type ValidationMode = 'error' | 'warn' | 'off'

export interface ValidationOptions {
  /** The mode for requests, which are checked before they are sent. Default: `error`. */
  readonly request?: ValidationMode | undefined
  /** The mode for responses, including events and lines. Default: `warn`, since a response is paid for. */
  readonly response?: ValidationMode | undefined
  /** Receives issues that do not fail the call. Default: `console.warn`. */
  readonly onIssue?: ((issue: Issue, what: string) => void) | undefined
}

/** The part of a contract's validator that a client has a use for. */
interface PayloadValidator {
  readonly validateRequest: (operationId: string, body: unknown, options: {headers: Headers}) => Result
  readonly validateResponse: (operationId: string, status: number, body: unknown) => Result
  readonly validateEvent: (event: unknown) => Result
}

/** The checks of a client, including those of the inputs of tools. */
export interface MessagesValidation extends Validation {
  /** The errors of a tool's input, by the tool's own schema; `undefined` if there are none. */
  readonly input?: (input: unknown, schema: unknown) => string | undefined
}

/** Makes a client's `validate` option from a contract's validator. */
export function bindValidation(validator: PayloadValidator): (options?: ValidationOptions) => MessagesValidation {
  return ({request = 'error', response = 'warn', onIssue = warn} = {}) => {
    const judge = (mode: ValidationMode, what: string, validate: () => Result) => {
      if (mode === 'off') return
      const {valid, issues} = validate()
      if (mode === 'error' && !valid) throw new ValidationError(`${what} is not valid: ${describe(issues)}`, issues)
      for (const issue of issues) onIssue(issue, what)
    }
    return {
      request: (id, body, options) =>
        judge(request, `The request of ${id}`, () => validator.validateRequest(id, body, options)),
      response: (id, status, body) =>
        judge(response, `The response of ${id}`, () => validator.validateResponse(id, status, body)),
      event: (id, event) => judge(response, `An event of ${id}`, () => validator.validateEvent(event)),
      input(input, schema) {
        const issues = checkSchema(interpretSchema(schema), input)
        // What cannot be checked in time is no fault of the model: the tool is run, and the program gets to know.
        for (const issue of issues)
          if (issue.severity === 'warning' && response !== 'off') onIssue(issue, 'The input of a tool')
        return describe(issues) || undefined
      },
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
