interface StreamOptions {
  /** Leaves the stream open after the last chunk, as a server that has more to say. */
  readonly stayOpen?: boolean
  readonly onCancel?: () => void
}

/** A stream of `chunks`, each given when it is asked for. */
export function streamOf(
  chunks: Iterable<Uint8Array>,
  {stayOpen = false, onCancel}: StreamOptions = {},
): ReadableStream<Uint8Array> {
  const rest = chunks[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const step = rest.next()
      if (step.done !== true) controller.enqueue(step.value)
      else if (!stayOpen) controller.close()
    },
    ...(onCancel && {cancel: onCancel}),
  })
}
