/** A stream that differs from a recorded one in one respect. */
export interface StreamMutant {
  /** The difference, such as `unexpected-event: without event 0 (message_start)`. */
  readonly name: string
  /** `harmless`: it means the same, and a consumer must get the same from it. `faulty`: a consumer should notice. */
  readonly kind: 'harmless' | 'faulty'
  /** Of a faulty one, the rule that it breaks, by the code of its issue. */
  readonly code?: string
  /** The bytes as they arrive. */
  readonly chunks: readonly Uint8Array[]
  /** True if the connection breaks after the last chunk, where it would have ended. */
  readonly breaks: boolean
}

/** The response that a client would get. */
export function mutantResponse({chunks, breaks}: StreamMutant): Response {
  let next = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[next++]
      if (chunk !== undefined) controller.enqueue(chunk)
      else if (breaks) controller.error(new TypeError('The connection broke.'))
      else controller.close()
    },
  })
  return new Response(body, {headers: {'content-type': 'text/event-stream; charset=utf-8'}})
}
