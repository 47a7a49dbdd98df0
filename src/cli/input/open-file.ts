import {open} from 'node:fs/promises'
import path from 'node:path'
import type {Readable, Transform} from 'node:stream'
import {fs} from '../../builtin.ts'
import {InputError} from '../../errors.ts'
import {chunkSize, readChunks} from './read-chunks.ts'

/** Missing before Node.js 22.15. */
type WithZstd = {readonly createZstdDecompress?: (options: {readonly chunkSize: number}) => Transform}

/** By extension. Few inputs are compressed, hence what decompresses is loaded here. */
const decompressors: ReadonlyMap<string, () => Promise<Transform>> = new Map([
  ['.gz', async () => (await import('node:zlib')).createGunzip({chunkSize})],
  ['.zst', createUnzstd],
])

async function createUnzstd(): Promise<Transform> {
  const create = ((await import('node:zlib')) as WithZstd).createZstdDecompress
  if (create !== undefined) return create({chunkSize})
  throw new InputError(
    `Found a Zstandard file, which Node.js ${process.versions.node} cannot decompress: expected Node.js 22.15 or later, or a file that is decompressed.`,
  )
}

/** The name of a file without the extension of its compression. */
export function uncompressedName(file: string): string {
  const extension = path.extname(file)
  return decompressors.has(extension.toLowerCase()) ? file.slice(0, -extension.length) : file
}

/** Bytes that are read from a file, or from the standard input. */
export interface OpenFile {
  /** Decompressed. */
  readonly source: AsyncIterable<Uint8Array>
  /** The number of bytes of the file before the place up to which it is read, which is ahead of what `source` gave. */
  readonly bytesRead: () => number
}

/**
 * The bytes of a file from `start` on, decompressed if its name ends in `.gz` or `.zst`: then `start` counts decompressed bytes.
 *
 * @throws {InputError} for a compression that this version of Node.js does not know.
 */
export async function openFile(file: string, start = 0): Promise<OpenFile> {
  const decompress = await decompressors.get(path.extname(file).toLowerCase())?.()
  if (decompress === undefined) return openPlain(file, start)
  const bytes = fs.createReadStream(file, {highWaterMark: chunkSize})
  return {source: skip(await piped(bytes, decompress), start), bytesRead: () => bytes.bytesRead}
}

/** Read without a stream: most files are small, and what streams need takes longer to load than they take to read. */
function openPlain(file: string, start: number): OpenFile {
  let end = start
  async function* source(): AsyncGenerator<Uint8Array, void> {
    const handle = await open(file)
    try {
      yield* readChunks(async (buffer) => {
        // A named pipe has no positions, and is read from its start alone.
        const {bytesRead} = await handle.read(buffer, 0, buffer.length, start === 0 ? null : end)
        end += bytesRead
        return bytesRead
      })
    } finally {
      await handle.close()
    }
  }
  return {source: source(), bytesRead: () => end}
}

/** An error of either one destroys both, and whoever reads sees it. */
async function piped(bytes: Readable, into: Transform): Promise<Transform> {
  const {pipeline} = await import('node:stream')
  return pipeline(bytes, into, () => undefined)
}

/** An input that is open already, from its start. */
export function countBytes(input: AsyncIterable<Uint8Array>): OpenFile {
  let read = 0
  async function* source(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of input) {
      read += chunk.length
      yield chunk
    }
  }
  return {source: source(), bytesRead: () => read}
}

async function* skip(source: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array, void> {
  let left = count
  for await (const chunk of source) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}
