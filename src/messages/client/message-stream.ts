import type {Message, StreamEvent} from '#generated/documented/types.js'
import type {CallContext} from '../../client/call-context.ts'
import type {Decoder} from '../../client/decoder.ts'
import {EventStream} from '../../client/event-stream.ts'
import {MessageAccumulator} from '../stream/accumulate.ts'

/** A message that arrives as events: iterate it for the events, or ask for its text or for the whole. */
export class MessageStream extends EventStream<StreamEvent, Message> {
  readonly #accumulator: MessageAccumulator

  constructor(response: Response, context: CallContext) {
    const accumulator = new MessageAccumulator()
    super(response, context, accumulator)
    this.#accumulator = accumulator
  }

  /** The pieces of text, of all text blocks in turn. */
  async *text(): AsyncGenerator<string, void> {
    for await (const event of this) {
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') yield event.delta.text
    }
  }

  /** The complete message. Reads what is left of the stream, and throws what reading throws. */
  async finalMessage(): Promise<Message> {
    await this.drain()
    return this.#accumulator.value!
  }

  /**
   * A copy of the message as far as it has been read; `undefined` before its first event. Inputs of tools are empty until they are
   * complete; `parseInput`, for instance `parsePartialJson`, makes something of the text of those that are underway.
   */
  snapshot(parseInput?: (json: string) => unknown): Message | undefined {
    return this.#accumulator.snapshot(parseInput)
  }
}

/** Reads `text/event-stream` as a `MessageStream`. */
export const decodeMessageStream: Decoder = async (response, context) => new MessageStream(response, context)
