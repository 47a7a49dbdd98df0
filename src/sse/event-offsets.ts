import {EventParser} from './index.ts'

const encoder = new TextEncoder()

/** A line end for certain: a CR with nothing behind it may be the first half of one. */
const lineEnd = /\r\n|\n|\r(?!$)/g

/** Where the events of a stream start, in bytes of UTF-8, for a text that comes in pieces. */
export class EventOffsets {
  readonly #parser = new EventParser()
  /** Those of the events that have ended, and have not been asked for, by their index. */
  readonly #starts = new Map<number, number>()
  #ended = 0
  #asked = 0
  /** What there is of a line that has not ended, and where it stands. */
  #line = ''
  #position = 0
  /** A CR that may be the first half of a line end. */
  #half = ''
  /** Where the first line of the event that is underway stands. */
  #start: number | undefined

  /** Takes the next piece of the text. Looks at each piece once, since a line may come in very many of them. */
  push(text: string): void {
    const piece = this.#half + text
    this.#half = piece.endsWith('\r') ? '\r' : ''
    let start = 0
    for (const {0: end, index} of piece.matchAll(lineEnd)) {
      this.#take(this.#line + piece.slice(start, index + end.length))
      this.#line = ''
      start = index + end.length
    }
    this.#line += piece.slice(start, piece.length - this.#half.length)
  }

  /** Where the next event starts, one after the other. For one that has not ended, where it starts or will start. */
  next(): number {
    const start = this.#starts.get(this.#asked) ?? this.#start ?? this.#position
    this.#starts.delete(this.#asked++)
    return start
  }

  /** Ends the text, and gives its length. */
  end(): number {
    const rest = this.#line + this.#half
    if (rest !== '') this.#take(rest)
    this.#line = this.#half = ''
    return this.#position
  }

  #take(line: string): void {
    const isBlank = /^[\r\n]/.test(line)
    if (!isBlank) this.#start ??= this.#position
    // A byte order mark is no part of the first line. Half of a line end would make the parser wait for the other half.
    const text = line.replace(this.#position === 0 ? /^\uFEFF|[\r\n]+$/g : /[\r\n]+$/, '')
    const isDispatched = this.#parser.parse(`${text}\n`).length > 0
    if (isDispatched && this.#ended++ >= this.#asked) this.#starts.set(this.#ended - 1, this.#start ?? this.#position)
    if (isBlank) this.#start = undefined
    this.#position += encoder.encode(line).length
  }
}
