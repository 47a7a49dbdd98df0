/** Does nothing with a failure that is told elsewhere, or that no caller could act on. */
export function ignore(): void {}

/**
 * A promise that fails for those who await it, and for nobody else: without a handler of its own, a failure that nobody waits for ends a
 * Node.js process.
 */
export function quiet<Given extends Promise<unknown>>(promise: Given): Given {
  promise.catch(ignore)
  return promise
}

/** A generator whose steps fail for those alone who await them. */
export function quietSteps<Item>(generator: AsyncGenerator<Item, void>): AsyncGenerator<Item, void> {
  const next = generator.next.bind(generator)
  generator.next = () => quiet(next())
  return generator
}

/** Gives up a response that is not read, so that its connection is free. */
export function discard(response: Response | undefined | void): void {
  // Cancelling a body that broke repeats the failure.
  response?.body?.cancel().catch(ignore)
}
