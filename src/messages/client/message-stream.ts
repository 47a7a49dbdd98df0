import type {Message, StartedMessage, StreamEvent} from '#generated/documented/types.js'
import {assertEventStream} from '../../client/decoders.ts'
import {EventStream} from '../../client/event-stream.ts'
import type {Call, Decoder} from '../../client/options.ts'
import {quiet, quietSteps} from '../../client/promises.ts'
import {MessageAccumulator} from '../stream/accumulate.ts'

/** A message that arrives as events: iterate it for the events, or ask for its text or for the whole. */
export class MessageStream extends EventStream<StreamEvent, StartedMessage> {
  readonly #accumulator: MessageAccumulator

  constructor(response: Response, call: Call) {
    const accumulator = new MessageAccumulator()
    super(response, call, accumulator)
    this.#accumulator = accumulator
  }

  /** The pieces of text, of all text blocks in turn. */
  text(): AsyncGenerator<string, void> {
    return quietSteps(this.#text())
  }

  async *#text(): AsyncGenerator<string, void> {
    for await (const event of this) {
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') yield event.delta.text
    }
  }

  /** The complete message. Reads what is left of the stream, and throws what reading throws. */
  finalMessage(): Promise<Message> {
    // The stream has ended as it should; whether it told a stop reason before is for a validation to check.
    return quiet(this.drain().then(() => this.#accumulator.value as Message))
  }

  /**
   * A copy of the message as far as it has been read; `undefined` before its first event. Inputs of tools are empty until they are
   * complete; `parseInput`, for instance `parsePartialJson`, makes something of the text of those that are underway.
   */
  snapshot(parseInput?: (json: string) => unknown): StartedMessage | undefined {
    return this.#accumulator.snapshot(parseInput)
  }
}

/** Reads `text/event-stream` as a `MessageStream`. */
export const decodeMessageStream: Decoder = async (response, call) => {
  await assertEventStream(response, call)
  return new MessageStream(response, call)
}
