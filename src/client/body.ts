import type {Call} from './call.ts'

/** The chunks of one response, under the limits of its call. */
export interface Body {
  /** The next chunk, or `undefined` at the end. */
  read(): Promise<Uint8Array | undefined>
  /** Takes note of the end if it has arrived already, which lets the connection be used again. */
  finish(): Promise<unknown>
  /** Releases the connection, whether or not the end was reached. Never throws. */
  close(): void
}

/** Takes over the body of a response; from then on nobody else can read it. */
export function openBody({body}: Response, call: Call): Body {
  const reader = body?.getReader()
  // Cancelling a stream that broke repeats the failure, which `read` has reported already.
  const ignore = () => undefined
  let phase: 'firstByte' | 'idle' = 'firstByte'
  return {
    async read() {
      const chunk = await call.wait(phase, async () => reader?.read())
      phase = 'idle'
      return chunk?.value
    },
    // A server that has said its last word ends the response in the same breath; no other is waited for.
    finish: () => Promise.race([reader?.read().catch(ignore), new Promise((resolve) => setTimeout(resolve))]),
    close() {
      call.close()
      reader?.cancel().catch(ignore)
    },
  }
}
