import {createReadStream} from 'node:fs'
import {InputError} from '../../errors.ts'
import {limits} from '../limits.ts'

/**
 * The bytes of a file or of another input, of which no more is read than the limit: a device or a pipe has no size to ask for.
 *
 * @throws {InputError} if the file has more bytes than are read. Failures of the file system are passed on.
 */
export async function readBounded(
  file: string,
  input: AsyncIterable<Uint8Array> = createReadStream(file),
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of input) {
    bytes += chunk.length
    if (bytes > limits.bytes) throw new InputError(`The file has more than ${limits.bytes} bytes.`, {file})
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
