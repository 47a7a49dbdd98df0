import {codingsOf} from './coding-names.ts'

type Decoder = ReadableWritablePair<Uint8Array, Uint8Array>

/** The codings that every platform undoes, and those that Node has more of. */
const ofPlatform: ReadonlySet<string> = new Set(['gzip', 'deflate'])

/** The content codings that bodies may have here, for `accept-encoding`: `gzip, deflate`, in Node also `br`, and `zstd` where it has it. */
export function acceptedCodings(): readonly string[] {
  return [...ofPlatform, ...['br', 'zstd'].filter((name) => decoderOfNode(name) !== undefined)]
}

/**
 * A body before its content codings; undefined for one that is not accepted here.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4
 */
export function decodeContent(
  body: ReadableStream<Uint8Array>,
  header: string | null,
): ReadableStream<Uint8Array> | undefined {
  let decoded = body
  for (const name of codingsOf(header).toReversed()) {
    const decoder = ofPlatform.has(name) ? new DecompressionStream(name as CompressionFormat) : decoderOfNode(name)?.()
    if (decoder === undefined) return undefined
    decoded = decoded.pipeThrough(decoder as Decoder)
  }
  return decoded
}

/** Asked for at run time, since browsers have no such modules. */
function decoderOfNode(name: string): (() => Decoder) | undefined {
  const {process} = globalThis as {process?: Partial<NodeJS.Process>}
  const zlib = process?.getBuiltinModule?.('node:zlib')
  const stream = process?.getBuiltinModule?.('node:stream')
  if (zlib === undefined || stream === undefined) return undefined
  // Older versions of Node have no zstd, nor have the types.
  const {createZstdDecompress} = zlib as {createZstdDecompress?: typeof zlib.createBrotliDecompress}
  const create = name === 'br' ? zlib.createBrotliDecompress : name === 'zstd' ? createZstdDecompress : undefined
  return create && (() => stream.Duplex.toWeb(create()) as unknown as Decoder)
}
