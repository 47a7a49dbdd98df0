type Abort = (reason: unknown) => void

const followers = new WeakMap<EventTarget, Set<Abort>>()

const tellAll = ({target}: Event) => followers.get(target!)?.forEach((abort) => abort((target as AbortSignal).reason))

/**
 * Passes on the reason once a signal is aborted, at once if it is already, until the function that it gives is called.
 *
 * However many calls share a signal, it has one listener: platforms warn of a leak after a few, and keep each for as long as the signal.
 */
export function followSignal(signal: AbortSignal | null | undefined, abort: Abort): () => void {
  if (signal?.aborted) abort(signal.reason)
  const all = (signal && followers.get(signal)) ?? new Set()
  if (signal) {
    followers.set(signal, all.add(abort))
    signal.addEventListener('abort', tellAll)
  }
  return () => {
    all.delete(abort)
    if (all.size === 0) signal?.removeEventListener('abort', tellAll)
  }
}

/** Waits no longer than for the signal, which not everything heeds that is waited for. */
export function untilAborted<Value>(start: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const release = followSignal(signal, reject)
    void start().then(resolve, reject).then(release)
  })
}
