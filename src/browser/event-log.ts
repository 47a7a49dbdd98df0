import {isJsonObject} from '../json/object.ts'
import {parsePartialJson} from '../json/parse-partial-json.ts'
import {MessageAccumulator} from '../messages/stream/accumulate.ts'
import type {ServerSentEvent} from '../sse/index.ts'
import {element} from './element.ts'
import {streamPhrases} from './phrases.ts'

/** The data of the next event of a stream that a message grows from. */
type StreamEvent = Parameters<MessageAccumulator['add']>[0]

/** The events of a stream as they come, and beside them the message that they amount to so far, where they are of the Messages API. */
export class EventLog {
  readonly element: HTMLDivElement
  /** The name of the last event. */
  last = ''
  readonly #list = element('ol', {class: 'events', tabindex: '0', 'aria-label': streamPhrases.events})
  readonly #message = element('code', {})
  readonly #beside: HTMLElement
  #accumulator: MessageAccumulator | undefined

  constructor() {
    this.#beside = element(
      'div',
      {hidden: ''},
      element('p', {class: 'media-type'}, streamPhrases.message),
      element('pre', {tabindex: '0', 'aria-label': streamPhrases.message}, this.#message),
    )
    this.element = element('div', {class: 'stream-log'}, this.#list, this.#beside)
  }

  add({event, data}: Pick<ServerSentEvent, 'event' | 'data'>): void {
    this.last = event
    this.#list.append(element('li', {}, element('code', {class: 'event'}, event), ' ', element('code', {}, data)))
    this.#list.scrollTop = this.#list.scrollHeight
    this.#grow(data)
  }

  /** Streams of other services may have events that look like these and are none: from then on no message is shown. */
  #grow(data: string): void {
    try {
      const value: unknown = JSON.parse(data)
      if (!isJsonObject(value)) return
      if (value.type === 'message_start' && isJsonObject(value.message)) this.#accumulator = new MessageAccumulator()
      if (this.#accumulator === undefined) return
      this.#accumulator.add(value as unknown as StreamEvent)
      this.#message.textContent = JSON.stringify(this.#accumulator.snapshot(parsePartialJson), null, 2)
      this.#beside.hidden = false
    } catch {
      this.#accumulator = undefined
    }
  }
}
