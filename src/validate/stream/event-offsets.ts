import {EventParser} from '../../sse/index.ts'

const encoder = new TextEncoder()

/** A line that has ended for certain: a CR with nothing behind it may be the first half of a line end. */
const endedLine = /[^\r\n]*(?:\r\n|\n|\r(?!$))/g

/** Where the events of a stream start, in bytes of UTF-8, for a text that comes in pieces. */
export class EventOffsets {
  readonly #parser = new EventParser()
  /** Those of the events that have ended, and have not been asked for, by their index. */
  readonly #starts = new Map<number, number>()
  #ended = 0
  #asked = 0
  #rest = ''
  /** Where the rest stands. */
  #position = 0
  /** Where the first line of the event that is underway stands. */
  #start: number | undefined

  /** Takes the next piece of the text. */
  push(text: string): void {
    const pending = this.#rest + text
    let end = 0
    for (const {0: line, index} of pending.matchAll(endedLine)) {
      this.#take(line)
      end = index + line.length
    }
    this.#rest = pending.slice(end)
  }

  /** Where the next event starts, one after the other. For one that has not ended, where it starts or will start. */
  next(): number {
    const start = this.#starts.get(this.#asked) ?? this.#start ?? this.#position
    this.#starts.delete(this.#asked++)
    return start
  }

  /** Ends the text, and gives its length. */
  end(): number {
    if (this.#rest !== '') this.#take(this.#rest)
    this.#rest = ''
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
