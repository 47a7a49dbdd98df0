import {type HeadersLike, lookUpHeader} from './headers.ts'

type Decoder = ReadableWritablePair<Uint8Array, Uint8Array>

/** The codings that every platform undoes, and those that Node has more of. */
const ofPlatform: ReadonlySet<string> = new Set(['gzip', 'deflate'])

/** The content codings that bodies may have here, for `accept-encoding`: `gzip, deflate`, in Node also `br`, and `zstd` where it has it. */
export function acceptedCodings(): readonly string[] {
  return [...ofPlatform, ...['br', 'zstd'].filter((name) => decoderOfNode(name) !== undefined)]
}

/** The codings that `content-encoding` names, in the order in which they were applied. */
export function codingsOf(header: string | null | undefined): readonly string[] {
  const names = (header ?? '').split(',').map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/^x-(?=gzip$)/, ''),
  )
  return names.filter((name) => name !== '' && name !== 'identity')
}

/**
 * What to add to a sentence about a body that makes no sense, for one with a content coding: platforms decode what they get of a body that is cut
 * short, and say nothing of it.
 */
export function codingHint(headers: HeadersLike | undefined): string {
  const codings = codingsOf(headers && lookUpHeader(headers, 'content-encoding'))
  return codings.length === 0 ? '' : ` Its content coding "${codings.join(', ')}" may be broken, or still be in place.`
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
