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
