import type {
  ContentBlock,
  ContentBlockDeltaEvent,
  ErrorEvent,
  Message,
  MessageDeltaEvent,
  MessageStopEvent,
  PingEvent,
  StartedMessage,
  StreamEvent,
} from '#generated/documented/types.js'
import {InputError} from '../../errors.ts'
import {parsePartialJson} from './parse-partial-json.ts'

/** Collects the events of a stream into the message that they amount to. Each event takes time in proportion to its own size. */
export class MessageAccumulator {
  #message: StartedMessage | undefined
  readonly #blocks = new Map<number, ContentBlock>()
  /** The JSON text of tool inputs that are underway, by the index of their blocks. */
  readonly #inputs = new Map<number, string>()

  /** The message so far, which grows with each event; `undefined` before the first one. Inputs of tools stay empty until they are complete. */
  get value(): StartedMessage | undefined {
    return this.#message
  }

  /** A copy of the message so far, with the inputs that are underway read by `parseInput`. */
  snapshot(parseInput: (json: string) => unknown = () => ({})): StartedMessage | undefined {
    for (const [index, json] of this.#inputs) this.#setInput(index, parseInput(json))
    return structuredClone(this.#message)
  }

  /** Takes the next event. Ignores what it does not know, as clients must, and throws a `SyntaxError` on an input that is no JSON. */
  add(event: StreamEvent): void {
    switch (event.type) {
      case 'message_start':
        this.#message = structuredClone(event.message)
        break
      case 'content_block_start':
        this.#start(event.index, structuredClone(event.content_block))
        break
      case 'content_block_delta':
        this.#addDelta(event)
        break
      case 'content_block_stop':
        this.#stop(event.index)
        break
      case 'message_delta':
        this.#addMessageDelta(event)
        break
      default:
        event satisfies MessageStopEvent | PingEvent | ErrorEvent
    }
  }

  #start(index: number, block: ContentBlock): void {
    this.#blocks.set(index, block)
    this.#message?.content.push(block)
    // Later events tell nothing of the change of models that this block stands for.
    if (this.#message && block.type === 'fallback') this.#message.model = block.to.model
  }

  #addDelta({index, delta}: ContentBlockDeltaEvent): void {
    const block = this.#blocks.get(index)
    if (!block) return
    switch (delta.type) {
      case 'text_delta':
        if (block.type === 'text') block.text += delta.text
        break
      case 'thinking_delta':
        if (block.type === 'thinking') block.thinking += delta.thinking
        break
      case 'signature_delta':
        if (block.type === 'thinking') block.signature = delta.signature
        break
      case 'input_json_delta':
        this.#inputs.set(index, (this.#inputs.get(index) ?? '') + delta.partial_json)
        break
      case 'citations_delta':
        if (block.type === 'text') (block.citations ??= []).push(delta.citation)
        break
      case 'compaction_delta':
        if (block.type === 'compaction') merge(block, delta)
        break
      default:
        delta satisfies never
    }
  }

  #addMessageDelta({delta, usage, ...rest}: MessageDeltaEvent): void {
    if (!this.#message) return
    merge(this.#message, delta)
    merge(this.#message, rest)
    merge(this.#message.usage, usage)
  }

  #stop(index: number): void {
    const json = this.#inputs.get(index)
    this.#inputs.delete(index)
    if (json) this.#setInput(index, parseInput(json))
  }

  #setInput(index: number, input: unknown): void {
    const block = this.#blocks.get(index)
    if (block && 'input' in block) Object.assign(block, {input: input ?? {}})
  }
}

/** The message that events amount to, up to its stop reason. */
export function accumulate(events: Iterable<StreamEvent>): Message {
  const accumulator = new MessageAccumulator()
  for (const event of events) accumulator.add(event)
  if (!isComplete(accumulator.value)) throw new InputError('The events hold no message_start, or no message_delta with a stop reason.')
  return accumulator.value
}

/** Whether a message came to its end. */
export function isComplete(message: StartedMessage | undefined): message is Message {
  return message !== undefined && message.stop_reason !== null
}

/** Takes over what an event says. A null says nothing new about what is known already. */
function merge(target: object, {type: _, ...changes}: object & {type?: unknown}): void {
  for (const [name, value] of Object.entries(changes)) if (value !== null || !(name in target)) (target as Record<string, unknown>)[name] = value
}

/** A message that reached `max_tokens` may end within an input, which is then worth what is complete of it. */
function parseInput(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return parsePartialJson(json)
  }
}
