import {createReadStream} from 'node:fs'
import path from 'node:path'
import {pipeline, type Transform} from 'node:stream'
import zlib from 'node:zlib'
import {InputError} from '../../errors.ts'

/** Enough bytes at a time that asking for them costs little. */
const chunkSize = 2 ** 18

/** Missing before Node.js 22.15. */
type WithZstd = {readonly createZstdDecompress?: (options: {readonly chunkSize: number}) => Transform}

const decompressors: ReadonlyMap<string, () => Transform> = new Map([
  ['.gz', () => zlib.createGunzip({chunkSize})],
  ['.zst', createUnzstd],
])

function createUnzstd(): Transform {
  const create = (zlib as WithZstd).createZstdDecompress
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

/**
 * The bytes of a file, decompressed if its name ends in `.gz` or `.zst`.
 *
 * @throws {InputError} for a compression that this version of Node.js does not know.
 */
export function openFile(file: string): AsyncIterable<Uint8Array> {
  const decompress = decompressors.get(path.extname(file).toLowerCase())?.()
  const bytes = createReadStream(file, {highWaterMark: chunkSize})
  // An error of either one destroys both, and whoever reads sees it.
  return decompress === undefined ? bytes : pipeline(bytes, decompress, () => undefined)
}
