import type {Transform} from 'node:stream'
import * as zlib from 'node:zlib'
import {codingsOf} from '../../http/coding-names.ts'
import type {Observer} from '../../testing/index.ts'
import type {CutBy} from '../../validate/index.ts'

/** Each chunk gives what it can at once, so that a stream stays one. */
const flush = zlib.constants.Z_SYNC_FLUSH
const decoders = new Map<string, () => Transform>([
  ['gzip', () => zlib.createGunzip({flush, finishFlush: flush})],
  ['deflate', () => zlib.createInflate({flush, finishFlush: flush})],
  ['br', () => zlib.createBrotliDecompress({flush: zlib.constants.BROTLI_OPERATION_FLUSH})],
])
// Only newer versions of Node have it.
if ('createZstdDecompress' in zlib) decoders.set('zstd', zlib.createZstdDecompress as () => Transform)

export interface DecodedOptions {
  /** The value of `content-encoding`. */
  readonly coding: string | undefined
  /** Called once if the body cannot be decoded; the observer then sees neither the rest of it nor its end. */
  readonly onUndecodable: (reason: string) => void
}

/** Shows an observer the body behind its content coding. @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4 */
export function decoded(observer: Observer, {coding = '', onUndecodable}: DecodedOptions): Observer {
  let outer = observer
  for (const name of codingsOf(coding)) {
    const create = decoders.get(name)
    if (create === undefined) {
      onUndecodable(
        `Found the content coding "${name}", expected one of ${[...decoders.keys()].join(', ')}: the body passed unchecked.`,
      )
      return {write: () => undefined, end: () => undefined}
    }
    outer = new Decoded(outer, create(), () =>
      onUndecodable(`Found a body that is not what its content coding "${name}" says: it passed unchecked.`),
    )
  }
  return outer
}

/** Feeds a decoder one chunk after the other, and waits for what comes of it: a few bytes may unfold to very many. */
class Decoded implements Observer {
  readonly #decoder: Transform
  readonly #end: Promise<void>
  #isBroken = false
  #cutBy: CutBy | undefined
  #proceed: () => void = () => undefined

  constructor(observer: Observer, decoder: Transform, onBroken: () => void) {
    this.#decoder = decoder
    this.#end = this.#read(observer).catch(() => {
      this.#isBroken = true
      // What was cut off ends within its coding.
      if (this.#cutBy !== undefined) return observer.end(this.#cutBy)
      onBroken()
      this.#proceed()
    })
  }

  async #read(observer: Observer): Promise<void> {
    for await (const chunk of this.#decoder as AsyncIterable<Uint8Array>) await observer.write(chunk)
    await observer.end(this.#cutBy)
  }

  readonly write = async (chunk: Uint8Array): Promise<void> => {
    if (this.#isBroken) return
    await new Promise<void>((resolve) => {
      this.#proceed = resolve
      this.#decoder.write(chunk, () => resolve())
    })
  }

  readonly end = async (cutBy?: CutBy): Promise<void> => {
    this.#cutBy = cutBy
    if (!this.#isBroken) this.#decoder.end()
    await this.#end
  }
}
