import type {ContentBlock, ContentBlockDeltaEvent, Message, MessageDeltaEvent, StreamEvent} from '#generated/documented/types.js'
import {InputError} from '../../errors.ts'
import {parsePartialJson} from './parse-partial-json.ts'

/** Collects the events of a stream into the message that they amount to. Each event takes time in proportion to its own size. */
export class MessageAccumulator {
  #message: Message | undefined
  readonly #blocks = new Map<number, ContentBlock>()
  /** The JSON text of tool inputs that are underway, by the index of their blocks. */
  readonly #inputs = new Map<number, string>()

  /** The message so far, which grows with each event; `undefined` before the first one. Inputs of tools stay empty until they are complete. */
  get value(): Message | undefined {
    return this.#message
  }

  /** A copy of the message so far, with the inputs that are underway read by `parseInput`. */
  snapshot(parseInput?: (json: string) => unknown): Message | undefined {
    const copy = structuredClone(this.#message)
    if (!copy || !parseInput) return copy
    for (const [index, json] of this.#inputs) {
      const block = copy.content[[...this.#blocks.keys()].indexOf(index)]
      if (block) setInput(block, parseInput(json))
    }
    return copy
  }

  /** Takes the next event. Ignores what it does not know, as clients must, and throws a `SyntaxError` on an input that is no JSON. */
  add(event: StreamEvent): void {
    switch (event.type) {
      case 'message_start':
        this.#message = {...event.message, content: [...event.message.content], usage: {...event.message.usage}}
        break
      case 'content_block_start':
        this.#start(event.index, {...event.content_block})
        break
      case 'content_block_delta':
        this.#addDelta(event)
        break
      case 'content_block_stop':
        this.#stop(event.index)
        break
      case 'message_delta':
        if (this.#message) addMessageDelta(this.#message, event)
        break
      case 'message_stop':
      case 'ping':
      case 'error':
        break
      default:
        event satisfies never
    }
  }

  #start(index: number, block: ContentBlock): void {
    if ('citations' in block && Array.isArray(block.citations)) block.citations = [...block.citations]
    this.#blocks.set(index, block)
    this.#message?.content.push(block)
  }

  #addDelta({index, delta}: ContentBlockDeltaEvent): void {
    const block = this.#blocks.get(index)
    if (!block) return
    switch (delta.type) {
      case 'text_delta':
        if ('text' in block) block.text += delta.text
        break
      case 'thinking_delta':
        if ('thinking' in block) block.thinking += delta.thinking
        break
      case 'signature_delta':
        if ('signature' in block) block.signature = delta.signature
        break
      case 'input_json_delta':
        this.#inputs.set(index, (this.#inputs.get(index) ?? '') + delta.partial_json)
        break
      default:
        delta satisfies never
    }
  }

  #stop(index: number): void {
    const block = this.#blocks.get(index)
    const json = this.#inputs.get(index)
    this.#inputs.delete(index)
    if (block && json) setInput(block, parseInput(json))
  }
}

/** The message that events amount to; of a stream that was cut off, as much as arrived. */
export function accumulate(events: Iterable<StreamEvent>): Message {
  const accumulator = new MessageAccumulator()
  for (const event of events) accumulator.add(event)
  if (!accumulator.value) throw new InputError('The events hold no message_start, expected one before all others.')
  return accumulator.value
}

/** Counters that are null say nothing new. */
function addMessageDelta(message: Message, {delta, usage, ...rest}: MessageDeltaEvent): void {
  const known = Object.entries(usage).filter(([, count]) => count !== null)
  Object.assign(message, delta, rest, {type: message.type, usage: {...message.usage, ...Object.fromEntries(known)}})
}

function setInput(block: ContentBlock, input: unknown): void {
  if ('input' in block) Object.assign(block, {input: input ?? {}})
}

/** A message that reached `max_tokens` may end within an input, which is then worth what is complete of it. */
function parseInput(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return parsePartialJson(json)
  }
}
