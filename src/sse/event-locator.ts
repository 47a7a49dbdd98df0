import {EventParser, type ParserOptions, type ServerSentEvent} from './parser.ts'

/** An event, and the stretch of its stream that it stands in. */
export interface LocatedEvent {
  readonly event: ServerSentEvent
  /** The position of the first line that belongs to the event. */
  readonly start: number
  /** The position behind the blank line that ends it. */
  readonly end: number
}

export interface LocatorOptions extends ParserOptions {
  /** The unit of positions: bytes of UTF-8, or characters (UTF-16 code units). */
  readonly unit: 'bytes' | 'characters'
}

/** Turns the text of an event stream, in pieces of any size and with its byte order mark, into events with their positions. */
export class EventLocator {
  readonly #parser: EventParser
  readonly #lengthOf: (text: string) => number
  #position = 0
  /** The position of the first line of the event that is under way. */
  #start: number | undefined
  #isAtLineStart = true
  /** An LF that follows belongs to the same line end. */
  #isAfterCr = false

  constructor({unit, ...options}: LocatorOptions) {
    this.#parser = new EventParser(options)
    this.#lengthOf = unit === 'bytes' ? utf8LengthOf : (text) => text.length
  }

  /** The events that end within `text`, the next piece of the stream. Looks at each piece once, since a line may come in very many of them. */
  parse(text: string): LocatedEvent[] {
    const located: LocatedEvent[] = []
    let from = this.#skipRest(text)
    for (const {0: lineEnd, index} of text.matchAll(/\r\n|\n|\r/g)) {
      if (index < from) continue
      const isBlank = this.#isAtLineStart && index === from
      if (!isBlank) this.#start ??= this.#position
      const line = text.slice(from, index + lineEnd.length)
      const end = this.#position + this.#lengthOf(line)
      for (const event of this.#parser.parse(line)) located.push({event, start: this.#start ?? this.#position, end})
      if (isBlank) this.#start = undefined
      this.#isAtLineStart = true
      this.#position = end
      from += line.length
    }
    if (from < text.length) this.#beginLine(text.slice(from))
    if (text !== '') this.#isAfterCr = text.endsWith('\r')
    return located
  }

  /** Passes over the second half of a line end, and over the byte order mark, which belongs to the first event. */
  #skipRest(text: string): number {
    const isMark = this.#position === 0 && text.startsWith('\uFEFF')
    if (!isMark && !(this.#isAfterCr && text.startsWith('\n'))) return 0
    if (isMark) this.#start = 0
    else this.#parser.parse('\n')
    this.#position += this.#lengthOf(text.slice(0, 1))
    return 1
  }

  #beginLine(text: string): void {
    this.#start ??= this.#position
    this.#isAtLineStart = false
    this.#parser.parse(text)
    this.#position += this.#lengthOf(text)
  }

  /** The event that the stream ended within, which the standard drops. */
  finish(): LocatedEvent | undefined {
    const [event] = this.#parser.parse('\n\n')
    return event && {event, start: this.#start ?? this.#position, end: this.#position}
  }

  /** The position behind all that was parsed. */
  get position(): number {
    return this.#position
  }
}

/** The length in UTF-8. Half of a character, which may end a piece, counts as half of its bytes. */
function utf8LengthOf(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit > 0x7f) length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return length
}

/** A transcript in pieces that end where an event ends; joined, they are the transcript again. */
export function splitTranscript(transcript: string): string[] {
  const ends = new EventLocator({unit: 'characters'}).parse(transcript).map(({end}) => end)
  const starts = [0, ...ends]
  return starts.map((start, index) => transcript.slice(start, ends[index])).filter((piece) => piece !== '')
}
