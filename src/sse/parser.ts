import {EventTooLargeError} from './event-too-large-error.ts'
import type {ServerSentEvent} from './server-sent-event.ts'

export interface ParserOptions {
  /**
   * The most characters (UTF-16 code units) that one event may take: its data so far and the line that has not ended yet.
   * Beyond it an `EventTooLargeError` is thrown, and the parser is of no more use. 64 Mi by default, room for a long document
   * in base64.
   */
  readonly maxEventSize?: number
  /** Receives the reconnection time in milliseconds, where the stream names one. */
  readonly onRetry?: (milliseconds: number) => void
}

/** Turns the text of an event stream, in pieces of any size, into events. */
export interface Parser {
  /** The events that end within `text`, the next piece of the stream. */
  parse(text: string): ServerSentEvent[]
  /** What came of an event that the stream ended within, which the standard drops. */
  readonly incomplete: ServerSentEvent | undefined
}

const defaultMaxEventSize = 64 * 1024 * 1024

/**
 * Returns a parser in its initial state. It expects text without a byte order mark.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createParser({maxEventSize = defaultMaxEventSize, onRetry}: ParserOptions = {}): Parser {
  let line = ''
  let endedWithCr = false
  let event = ''
  let data: string | undefined
  let id = ''

  function parse(text: string): ServerSentEvent[] {
    const events: ServerSentEvent[] = []
    // The line ended at the CR; an LF that follows belongs to it, also when it comes with the next piece.
    let start = endedWithCr && text[0] === '\n' ? 1 : 0
    if (text !== '') endedWithCr = false
    let cr = text.indexOf('\r', start)
    let lf = text.indexOf('\n', start)
    while (cr !== -1 || lf !== -1) {
      const end = lf === -1 || (cr !== -1 && cr < lf) ? cr : lf
      takeLine(line + text.slice(start, end), events)
      line = ''
      start = end + (end === cr && lf === cr + 1 ? 2 : 1)
      endedWithCr = end === cr && start === text.length && lf !== cr + 1
      // Each position is looked up again only when it is passed, so that a piece without any CR is searched for it once.
      if (cr !== -1 && cr < start) cr = text.indexOf('\r', start)
      if (lf !== -1 && lf < start) lf = text.indexOf('\n', start)
    }
    line += text.slice(start)
    assertSize(line.length)
    return events
  }

  function takeLine(complete: string, events: ServerSentEvent[]): void {
    if (complete !== '') return takeField(complete)
    if (data !== undefined) events.push({event: event || 'message', data, id})
    event = ''
    data = undefined
  }

  function takeField(complete: string): void {
    const colon = complete.indexOf(':')
    const name = colon === -1 ? complete : complete.slice(0, colon)
    const value = colon === -1 ? '' : complete.slice(complete[colon + 1] === ' ' ? colon + 2 : colon + 1)
    switch (name) {
      case 'data':
        assertSize(value.length)
        data = data === undefined ? value : `${data}\n${value}`
        break
      case 'event':
        event = value
        break
      case 'id':
        if (!value.includes('\0')) id = value
        break
      case 'retry':
        if (/^\d+$/.test(value)) onRetry?.(Number(value))
    }
  }

  function assertSize(added: number): void {
    if ((data?.length ?? 0) + added > maxEventSize) throw new EventTooLargeError(maxEventSize)
  }

  return {
    parse,
    get incomplete() {
      if ((line === '' || line.startsWith(':')) && data === undefined && event === '') return undefined
      const lastData = /^data(?:: ?|$)/.exec(line)
      const rest = lastData ? [line.slice(lastData[0].length)] : []
      return {event: event || 'message', data: [...(data === undefined ? [] : [data]), ...rest].join('\n'), id}
    },
  }
}
