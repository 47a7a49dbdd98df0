import type {CallContext} from './call-context.ts'
import {ConnectionError} from './errors.ts'
import {redactError} from './credentials.ts'

/** The chunks of one response, under the timeouts and the signal of its call. */
export interface Body {
  /** The next chunk, or `undefined` at the end. */
  read(): Promise<Uint8Array | undefined>
  /** Releases the connection, whether or not the end was reached. Never throws. */
  close(): void
  /** Takes note of the end if it has arrived already, which lets the connection be used again. */
  finish(): Promise<void>
}

/** Takes over the body of a response; from then on nobody else can read it. */
export function openBody({body}: Response, {request, watch, redact}: CallContext): Body {
  const reader = body?.getReader()
  let phase: 'firstByte' | 'idle' = 'firstByte'
  const close = () => {
    watch.close()
    // Cancelling a stream that broke repeats the failure, which `read` has reported already.
    reader?.cancel().catch(() => undefined)
  }
  return {
    close,
    async finish() {
      const end = reader?.read().catch(() => undefined)
      // A server that has said its last word ends the response in the same breath; no other is waited for.
      await Promise.race([end, new Promise((resolve) => setTimeout(resolve))])
    },
    async read() {
      try {
        const chunk = await watch.run(phase, async () => reader?.read())
        phase = 'idle'
        return chunk?.value
      } catch (error) {
        close()
        if (watch.signal.aborted) throw watch.signal.reason
        throw new ConnectionError(`${request} lost its connection after the response had begun.`, {cause: redactError(error, redact)})
      }
    },
  }
}

/** The whole text of a response. */
export async function readText(response: Response, context: CallContext): Promise<string> {
  const body = openBody(response, context)
  const decoder = new TextDecoder()
  let text = ''
  for (let chunk = await body.read(); chunk; chunk = await body.read()) text += decoder.decode(chunk, {stream: true})
  body.close()
  return text + decoder.decode()
}
