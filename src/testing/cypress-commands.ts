import type {Assertions} from './assertions.ts'

/** The commands as `cy` has them; `Chain` is what a command gives back, which is `Chainable<Subject>`. */
export interface CypressCommands<Chain, Operations extends object> {
  /** Fails unless the subject is a valid request: a body, or an intercepted request, whose URL names the operation. */
  assertValidRequest(operationId?: keyof Operations & string): Chain
  /**
   * Fails unless the subject is a valid response: that of `cy.request`, an intercepted one, or a body. Default of the status of a body: that of the
   * operation's first success.
   */
  assertValidResponse(operationId: keyof Operations & string, status?: number): Chain
  /** Fails unless the subject is a valid event stream, as text or as the data of its events. */
  assertValidStream(operationId: keyof Operations & string): Chain
}

type Command<Given extends readonly unknown[]> = (subject: unknown, ...given: Given) => void

/** Each command with its subject before its arguments, as `Cypress.Commands.addAll` takes them. */
export type CypressCommandFunctions<Operations extends object> = {
  readonly [Name in keyof CypressCommands<unknown, Operations>]: Command<
    Parameters<CypressCommands<unknown, Operations>[Name]>
  >
}

/**
 * The assertions of a contract as commands that hand on their subject:
 * `Cypress.Commands.addAll({prevSubject: true}, createCypressCommands(assertions))`.
 */
export function createCypressCommands<Operations extends object>(
  assertions: Pick<Assertions<Operations>, keyof CypressCommands<unknown, Operations>>,
): CypressCommandFunctions<Operations> {
  const {assertValidRequest, assertValidResponse, assertValidStream} = assertions
  return {
    assertValidRequest: (subject, ...given) => handOn(subject, assertValidRequest(subject, ...given)),
    assertValidResponse: (subject, ...given) => handOn(subject, assertValidResponse(subject, ...given)),
    assertValidStream: (subject, ...given) => handOn(subject, assertValidStream(subject as string, ...given)),
  }
}

/** Cypress waits for a promise, and takes what a command returns as the next subject. */
function handOn(subject: unknown, outcome: Promise<void> | void): unknown {
  return outcome instanceof Promise ? outcome.then(() => subject) : subject
}
