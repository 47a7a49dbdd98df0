import {ToolkitError} from '../errors.ts'
import type {Exchange, OperationIdOf, TypedValidator, Validator} from '../validate/index.ts'
import {createMatchers, type MatcherOptions, type MatcherResult} from './matchers.ts'
import type {RequestMessage, ResponseMessage} from './payload-matchers.ts'

/** A payload is not as its description has it. The message shows the lines around each fault. */
export class PayloadAssertionError extends ToolkitError {
  /** As those of test runners have it. */
  override name = 'AssertionError' as const
  readonly code = 'ERR_ASSERTION'
}

/** The assertions of a contract. Those that are given a message with its head are awaited. */
export interface Assertions<Operations extends object> {
  /** `received` is a parsed body, or a `Request` or one of a server framework, whose URL names the operation. */
  readonly assertValidRequest: <Received>(
    received: Received,
    operationId?: OperationIdOf<Operations>,
  ) => Received extends RequestMessage ? Promise<void> : void
  /**
   * `received` is a parsed body, or a `Response` or one of supertest, Playwright, Cypress or Fastify's `inject`. Default of the status: that of the
   * operation's first success.
   */
  readonly assertValidResponse: <Received>(
    received: Received,
    operationId: OperationIdOf<Operations>,
    status?: number,
  ) => Received extends ResponseMessage ? Promise<void> : void
  /** `received` is the text of an event stream, the data of its events, or a `Response`. */
  readonly assertValidStream: <Received extends string | Iterable<unknown> | Response>(
    received: Received,
    operationId: OperationIdOf<Operations>,
  ) => Received extends Response ? Promise<void> : void
  /** `received` is a recorded request with its answer. */
  readonly assertValidExchange: (received: Exchange) => void
}

/**
 * Functions that throw a `PayloadAssertionError` for a payload that is not valid, for test runners whose `expect` takes no matchers, or that have none,
 * such as `node:test`. They say what the matchers of `createMatchers` say.
 */
export function createAssertions<Operations extends object = object>(
  validator: TypedValidator<Operations> | Validator,
  options?: MatcherOptions,
): Assertions<Operations> {
  const matchers = createMatchers<Operations>(validator, options)
  return {
    assertValidRequest: (received, operationId) => settle(matchers.toBeValidRequest(received, operationId)),
    assertValidResponse: (received, operationId, status) =>
      settle(matchers.toBeValidResponse(received, operationId, status)),
    assertValidStream: (received, operationId) => settle(matchers.toBeValidStream(received, operationId)),
    assertValidExchange: (received) => settle(matchers.toBeValidExchange(received)),
  }
}

/** Throws at once, or later where the payload was awaited. Which of the two, the type of the payload tells, and no compiler sees. */
function settle(result: MatcherResult | Promise<MatcherResult>): never {
  return (result instanceof Promise ? result.then(assertPassed) : assertPassed(result)) as never
}

function assertPassed({pass, message}: MatcherResult): void {
  if (!pass) throw new PayloadAssertionError(message())
}
