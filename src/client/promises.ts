/** Does nothing with a failure that is reported elsewhere, or that no caller could act on. */
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

/** Gives up a response that nobody reads, so that its connection is free. */
export function discard(response: Response | undefined | void): void {
  // Cancelling a body that broke repeats the failure.
  response?.body?.cancel().catch(ignore)
}

type Abort = (reason: unknown) => void

const followers = new WeakMap<EventTarget, Set<Abort>>()

const tellAll = ({target}: Event) => followers.get(target!)?.forEach((abort) => abort((target as AbortSignal).reason))

/**
 * Passes on the reason once a signal is aborted, at once if it is already. Returns a function that ends this.
 *
 * However many calls share a signal, it has one listener: platforms warn of a leak after a few, and keep each for as long as the signal.
 */
export function followSignal(signal: AbortSignal | null | undefined, abort: Abort): () => void {
  if (!signal) return ignore
  if (signal.aborted) abort(signal.reason)
  const all = followers.get(signal) ?? new Set()
  followers.set(signal, all.add(abort))
  signal.addEventListener('abort', tellAll)
  return () => {
    all.delete(abort)
    if (all.size === 0) signal.removeEventListener('abort', tellAll)
  }
}

/** Waits until the signal is aborted at the latest, also for steps that ignore it. */
export function untilAborted<Value>(start: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const release = followSignal(signal, reject)
    void start().then(resolve, reject).then(release)
  })
}
