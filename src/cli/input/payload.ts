import type {TextPosition} from '../../errors.ts'

/** The notation of an input: one JSON text, JSON Lines, an HTTP Archive, or the text of an event stream. */
export type Format = 'json' | 'jsonl' | 'har' | 'sse'

/** One thing to validate, and where it stands. */
export interface Payload {
  /** The name of the file as it was given; `<stdin>` for the standard input. */
  readonly file: string
  readonly format: Format
  /** Bytes are decoded where they are checked, which may be in another thread. */
  readonly content: string | Uint8Array
  /** The place of the first character of the content. */
  readonly start: TextPosition
  /** Index in its file, from 0. */
  readonly index: number
  /** The absolute path of the folder of an HTTP Archive, which may have bodies in files beside it. Default: none, as it is no file. */
  readonly folder?: string
}
