/** Sees a body pass by. */
export interface Observer {
  /** Looks at a chunk. Where that takes a while, the next chunk waits, so that no more than one is held. */
  readonly write: (chunk: Uint8Array) => void | Promise<void>
  /** The body has ended, or broken off. Not called where the reader leaves before that. */
  readonly end: () => void | Promise<void>
}

/** The same bytes in the same chunks, at the pace of their reader, while the observer sees them. */
export function observe(body: ReadableStream<Uint8Array>, observer: Observer): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const {done, value} = await read(reader, observer)
        if (done) {
          await observer.end()
          controller.close()
        } else {
          // First on its way, then looked at.
          controller.enqueue(value)
          await observer.write(value)
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
    await observer.end()
    throw error
  }
}

/** All of them, one after the other. */
export function observeAll(observers: readonly Observer[]): Observer {
  return {
    write(chunk) {
      const waits = observers.map(({write}) => write(chunk)).filter((wait) => wait !== undefined)
      return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined)
    },
    end() {
      const waits = observers.map(({end}) => end()).filter((wait) => wait !== undefined)
      return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined)
    },
  }
}
