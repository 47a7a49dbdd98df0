/** Enough bytes at a time that asking for them costs little. */
export const chunkSize = 2 ** 18

/** Reads some bytes into a buffer, and resolves to their number, which is 0 at the end. */
type ReadInto = (buffer: Uint8Array) => Promise<number>

/** All that `read` gives, and no more at a time than is asked for. */
export async function* readChunks(read: ReadInto): AsyncGenerator<Uint8Array, void> {
  let buffer = Buffer.allocUnsafeSlow(chunkSize)
  for (let size = await read(buffer); size > 0; size = await read(buffer)) {
    const chunk = buffer.subarray(0, size)
    // A pipe may give a few bytes each time: whoever keeps them must not keep as much as a buffer holds.
    if (size < chunkSize / 4) yield Buffer.from(chunk)
    else {
      buffer = Buffer.allocUnsafeSlow(chunkSize)
      yield chunk
    }
  }
}
