import type {ZlibOptions} from 'node:zlib'
import {base64Of, bytesOfBase64} from '../../http/binary.ts'
import {textOfUtf8} from '../../http/charset.ts'
import {codingsOf} from '../../http/coding-names.ts'
import {textAt, type JsonObject} from '../../json/object.ts'
import {quote} from '../../schema/explain/words.ts'
import {bytesOf, usualSize} from '../input/size-limit.ts'
import {isUnreadable, readBeside} from './read-beside.ts'

/** A body as an archive has it: a text, or bytes that are none in UTF-8, in base64; or the reason why it was not read, as the end of a sentence. */
export interface HarBody {
  readonly text?: string
  readonly base64?: string
  readonly unread?: string
}

type Decode = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array

/** Reads the bodies of an entry, which may be in files beside the archive, and are no longer than a payload may be, all together. */
export class HarBodies {
  readonly #folder: string | undefined
  #left = bytesOf()

  /** `folder` is that of the archive. Default: no file is read. */
  constructor(folder?: string) {
    this.#folder = folder
  }

  /** The number of bytes of bodies that are in files, or behind a content coding. */
  get size(): number {
    return bytesOf() - this.#left
  }

  /** Reads the text of a `content` or `postData`. Browsers keep what they take for binary as base64, and some programs what still has its content coding. */
  read(content: JsonObject, contentEncoding: string | undefined): HarBody {
    const text = textAt(content, 'text')
    if (isInFile(content)) return this.#readFile(textAt(content, '_file')!, contentEncoding)
    if (text === undefined || !isBase64(content)) return text === undefined ? {} : {text}
    const bytes = bytesOfBase64(text)
    return bytes === undefined ? {text} : this.#toBody(bytes, contentEncoding)
  }

  /** Playwright keeps bodies so, by their hashes. */
  #readFile(file: string, contentEncoding: string | undefined): HarBody {
    const read = readBeside(this.#folder, file, this.#left)
    if (isUnreadable(read)) return {unread: `in the file ${quote(file)}, which ${read.reason}`}
    this.#left -= read.length
    return this.#toBody(read, contentEncoding)
  }

  #toBody(bytes: Uint8Array, contentEncoding: string | undefined): HarBody {
    const decoded = textOfUtf8(bytes) === undefined ? this.#withoutCodings(bytes, contentEncoding) : bytes
    if (decoded === undefined) return {unread: `which unfolds to more than the ${usualSize} MB that an entry may have`}
    const own = textOfUtf8(decoded)
    return own === undefined ? {base64: base64Of(decoded)} : {text: own}
  }

  /** The bytes themselves where they have no coding any more, as is usual; undefined for those that unfold to too many. */
  #withoutCodings(bytes: Uint8Array, header: string | undefined): Uint8Array | undefined {
    try {
      const decoded = codingsOf(header).reduceRight<Uint8Array>((coded, name) => {
        return decoderOf(name)?.(coded, {maxOutputLength: Math.max(1, this.#left)}) ?? coded
      }, bytes)
      if (decoded !== bytes) this.#left -= decoded.length
      return decoded
    } catch (error) {
      return error instanceof RangeError ? undefined : bytes
    }
  }
}

export function isBase64(content: JsonObject): boolean {
  return textAt(content, 'encoding')?.toLowerCase() === 'base64'
}

/** Tells a body that is in a file of its own. */
export function isInFile(content: JsonObject): boolean {
  return textAt(content, 'text') === undefined && textAt(content, '_file') !== undefined
}

/** Loaded where it is needed, which few archives do. */
function decoderOf(coding: string): Decode | undefined {
  const zlib = process.getBuiltinModule('node:zlib')
  const decoders = new Map<string, Decode>([
    ['gzip', zlib.gunzipSync],
    ['deflate', zlib.inflateSync],
    ['br', zlib.brotliDecompressSync],
  ])
  // Only newer versions of Node have it.
  if ('zstdDecompressSync' in zlib) decoders.set('zstd', zlib.zstdDecompressSync as Decode)
  return decoders.get(coding)
}
