/** The bytes of a stream; undefined where there are more than `limit`, the rest of which is not read. */
export async function readBytes(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > limit) {
      // A copy of a request waits there for the reader of the other one.
      reader.cancel().catch(() => undefined)
      return undefined
    }
    chunks.push(read.value)
  }
  return joined(chunks, length)
}

/** The chunks as one, which has `length` bytes. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
