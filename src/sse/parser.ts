import {ToolkitError} from '../errors.ts'

/**
 * One dispatched event of an event stream.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#dispatchMessage
 */
export interface ServerSentEvent {
  /** `message` where the stream names none. */
  readonly event: string
  /** The `data` lines, joined by line feeds. */
  readonly data: string
  /** The last id that the stream gave, with this event or before it. Empty before the first one. */
  readonly id: string
}

/** A stream holds an event of more characters than the reader is ready to keep. */
export class EventTooLargeError extends ToolkitError {
  override name = 'EventTooLargeError' as const
  declare readonly maxEventSize: number

  constructor(maxEventSize: number) {
    super(`An event is longer than ${maxEventSize} characters, the \`maxEventSize\`.`)
    this.maxEventSize = maxEventSize
  }
}

export interface ParserOptions {
  /**
   * The most characters (UTF-16 code units) that one event may take: its data so far and the line that has not ended yet.
   * Beyond it an `EventTooLargeError` is thrown, and the parser is of no more use. Default: `67_108_864`, room for a long
   * document in base64.
   */
  readonly maxEventSize?: number | undefined
  /** Receives the reconnection time in milliseconds, where the stream names one. */
  readonly onRetry?: (milliseconds: number) => void
}

/** Room for a long document in base64. */
export const defaultMaxEventSize = 2 ** 26

/**
 * Turns the text of an event stream, in pieces of any size and without a byte order mark, into events.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export class EventParser {
  readonly #options: ParserOptions
  readonly #maxEventSize: number
  /** The beginning of a line that has not ended. */
  #line = ''
  /** The line ended at a CR; an LF that follows belongs to it, also when it comes with the next piece. */
  #endedWithCr = false
  #event = ''
  #data: string | undefined
  #id = ''

  constructor(options: ParserOptions = {}) {
    this.#options = options
    this.#maxEventSize = options.maxEventSize ?? defaultMaxEventSize
  }

  /** The events that end within `text`, the next piece of the stream. */
  parse(text: string): ServerSentEvent[] {
    const events: ServerSentEvent[] = []
    let start = this.#endedWithCr && text.startsWith('\n') ? 1 : 0
    if (text !== '') this.#endedWithCr = false
    let cr = text.indexOf('\r', start)
    let lf = text.indexOf('\n', start)
    while (cr !== -1 || lf !== -1) {
      const end = lf === -1 || (cr !== -1 && cr < lf) ? cr : lf
      const event = this.#endLine(text, start, end)
      if (event) events.push(event)
      start = end === cr && lf === cr + 1 ? end + 2 : end + 1
      this.#endedWithCr = end === text.length - 1 && end === cr
      // Looked up again only once they are passed, so that a piece without any CR is searched for it once.
      if (cr !== -1 && cr < start) cr = text.indexOf('\r', start)
      if (lf !== -1 && lf < start) lf = text.indexOf('\n', start)
    }
    this.#line += text.slice(start)
    this.#assertSize(this.#line)
    return events
  }

  /** Takes the line that ends in `text`. An empty one ends an event. */
  #endLine(text: string, start: number, end: number): ServerSentEvent | undefined {
    if (this.#line !== '') {
      const line = this.#line + text.slice(start, end)
      this.#line = ''
      return this.#takeField(line, 0, line.length)
    }
    if (start < end) return this.#takeField(text, start, end)
    const event =
      this.#data === undefined ? undefined : {event: this.#event || 'message', data: this.#data, id: this.#id}
    this.#event = ''
    this.#data = undefined
    return event
  }

  #takeField(text: string, start: number, end: number): undefined {
    const data = readField('data', text, start, end)
    if (data !== undefined) {
      this.#assertSize(data)
      this.#data = this.#data === undefined ? data : `${this.#data}\n${data}`
      return
    }
    this.#event = readField('event', text, start, end) ?? this.#event
    const id = readField('id', text, start, end)
    if (id?.includes('\0') === false) this.#id = id
    const retry = readField('retry', text, start, end)
    if (retry && /^\d+$/.test(retry)) this.#options.onRetry?.(Number(retry))
  }

  #assertSize(added: string): void {
    if ((this.#data?.length ?? 0) + added.length > this.#maxEventSize) throw new EventTooLargeError(this.#maxEventSize)
  }
}

/** The value of a line, if that is the field's. Takes positions, since cutting out each line and name would cost more than reading them. */
function readField(name: string, text: string, start: number, end: number): string | undefined {
  const colon = start + name.length
  if (!text.startsWith(name, start) || (colon < end && text[colon] !== ':')) return undefined
  return text.slice(text[colon + 1] === ' ' ? colon + 2 : colon + 1, end)
}
