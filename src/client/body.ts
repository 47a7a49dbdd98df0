import type {Call} from './call.ts'
import {ignore} from './quiet.ts'

/** The chunks of one response, under the limits of its call. */
export interface Body {
  /** The next chunk, or the end. */
  read(): Promise<ReadableStreamReadResult<Uint8Array>>
  /** Closes after taking note of the end, if that has arrived already, which lets the connection be used again. */
  finish(): Promise<unknown>
  /** Releases the connection, whether or not the end was reached. Never throws. */
  close(): void
}

/** Takes over the body of a response; from then on nobody else can read it. */
export function openBody({body}: Response, call: Call): Body {
  const reader = body?.getReader()
  const readChunk = (): Promise<ReadableStreamReadResult<Uint8Array>> =>
    reader?.read() ?? Promise.resolve({done: true, value: undefined})
  let phase: 'firstByte' | 'idle' = 'firstByte'
  const close = () => {
    call.close()
    // Cancelling a stream that broke repeats the failure, which `read` has reported already.
    reader?.cancel().catch(ignore)
  }
  // Wakes a `read` that waits, also of a body that knows nothing of the signal.
  call.signal.addEventListener('abort', close)
  return {
    close,
    read() {
      const chunk = call.wait(phase, readChunk)
      phase = 'idle'
      return chunk
    },
    // A server that has said its last word ends the response in the same breath; no other is waited for.
    async finish() {
      let timer: ReturnType<typeof setTimeout> | undefined
      await Promise.race([readChunk().catch(ignore), new Promise((resolve) => (timer = setTimeout(resolve)))])
      clearTimeout(timer)
      close()
    },
  }
}
