import type {CutBy} from '../../validate/index.ts'

/** Sees a body pass by. */
export interface Observer {
  /** Looks at a chunk. Where that takes a while, the next chunk waits, so that no more than one is held. */
  readonly write: (chunk: Uint8Array) => void | Promise<void>
  /** The body has ended, or was broken off by the side that is named. */
  readonly end: (cutBy?: CutBy) => void | Promise<void>
}

/** The same bytes in the same chunks, at the pace of their reader, while the observer sees them. */
export function observe(body: ReadableStream<Uint8Array>, observer: Observer): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let isOver = false
  // Where the reader leaves while a chunk is awaited, that has an end too.
  const end: Observer['end'] = (cutBy) => {
    if (isOver) return
    isOver = true
    return observer.end(cutBy)
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const {done, value} = await read(reader, end)
        if (done) {
          await end()
          controller.close()
        } else {
          // First on its way, then looked at.
          controller.enqueue(value)
          await observer.write(value)
        }
      },
      async cancel(reason) {
        await end('client')
        await reader.cancel(reason)
      },
    },
    {highWaterMark: 0},
  )
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, end: Observer['end']) {
  try {
    return await reader.read()
  } catch (error) {
    await end(isAbort(error) ? 'client' : 'service')
    throw error
  }
}

/** Tells what `fetch` rejects with where its caller aborts it. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(error.name)
}

/** All of them, one after the other. */
export function observeAll(observers: readonly Observer[]): Observer {
  return {
    write(chunk) {
      const waits = observers.map(({write}) => write(chunk)).filter((wait) => wait !== undefined)
      return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined)
    },
    end(cutBy) {
      const waits = observers.map(({end}) => end(cutBy)).filter((wait) => wait !== undefined)
      return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined)
    },
  }
}
