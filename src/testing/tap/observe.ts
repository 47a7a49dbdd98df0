/** Sees a body pass by. */
export interface Observer {
  readonly write: (chunk: Uint8Array) => void
  /** The body has ended, or broken off. Not called where the reader leaves before that. */
  readonly end: () => void
}

/** The same bytes in the same chunks, at the pace of their reader, while the observer sees them. */
export function observe(body: ReadableStream<Uint8Array>, observer: Observer): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const {done, value} = await read(reader, observer)
        if (done) {
          observer.end()
          controller.close()
        } else {
          // First on its way, then looked at.
          controller.enqueue(value)
          observer.write(value)
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    {highWaterMark: 0},
  )
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, observer: Observer) {
  try {
    return await reader.read()
  } catch (error) {
    observer.end()
    throw error
  }
}
