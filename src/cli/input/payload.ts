import type {TextPosition} from '../../errors.ts'

/** How an input is written down: one JSON text, JSON Lines, an HTTP Archive, or the text of an event stream. */
export const formats = ['json', 'jsonl', 'har', 'sse'] as const

export type Format = (typeof formats)[number]

/** The text of one thing to validate, and where it stands. */
export interface Payload {
  /** The name of the file as it was given; `<stdin>` for the standard input. */
  readonly file: string
  readonly format: Format
  readonly text: string
  /** The place of the first character of `text`. */
  readonly start: TextPosition
  /** Which one of its file it is, from 0. */
  readonly index: number
}
