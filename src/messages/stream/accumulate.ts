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
import {setOwn} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {parsePartialJson} from '../../json/parse-partial-json.ts'

/** A block, with what is still to be added to the text that grows in it, and the JSON text of its input as long as that is underway. */
interface Open {
  readonly block: ContentBlock
  readonly pieces: string[]
  json: string
}

/** Collects the events of a stream into the message that they amount to. Each event takes time in proportion to its own size. */
export class MessageAccumulator {
  #message: StartedMessage | undefined
  readonly #blocks = new Map<number, Open>()

  /** The message so far, which grows until it is asked for again; `undefined` before the first event. Inputs of tools stay empty until they are complete. */
  get value(): StartedMessage | undefined {
    this.#blocks.forEach(settle)
    return this.#message
  }

  /** A copy of the message so far, with the inputs that are underway read by `parseInput`. */
  snapshot(parseInput: (json: string) => unknown = () => ({})): StartedMessage | undefined {
    this.#blocks.forEach((open) => setInput(open, parseInput))
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
    const message = this.#message
    if (!message) return
    this.#blocks.set(index, {block, pieces: [], json: ''})
    message.content.push(block)
    // Later events tell nothing of the change of models that this block stands for.
    if (block.type === 'fallback') message.model = block.to.model
  }

  #addDelta({index, delta}: ContentBlockDeltaEvent): void {
    const open = this.#blocks.get(index)
    if (!open) return
    const {block} = open
    switch (delta.type) {
      case 'text_delta':
        if (block.type === 'text') grow(open, delta.text)
        break
      case 'thinking_delta':
        if (block.type === 'thinking') grow(open, delta.thinking)
        break
      case 'signature_delta':
        if (block.type === 'thinking') block.signature = delta.signature
        break
      case 'input_json_delta':
        if ('input' in block) grow(open, delta.partial_json)
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
    merge(this.#message, {...rest, ...delta})
    merge(this.#message.usage, usage)
  }

  #stop(index: number): void {
    const open = this.#blocks.get(index)
    if (open) setInput(open, parseInput)
    this.#blocks.delete(index)
  }
}

/** A text that thousands of pieces are added to is a tree, which keeps the garbage collector busy: they go in by dozens. */
function grow(open: Open, piece: string): void {
  if (open.pieces.push(piece) > 63) settle(open)
}

function settle(open: Open): void {
  const {block, pieces} = open
  const text = pieces.splice(0).join('')
  if (block.type === 'text') block.text += text
  else if (block.type === 'thinking') block.thinking += text
  else open.json += text
}

function setInput(open: Open, parse: (json: string) => unknown): void {
  settle(open)
  if (open.json) Object.assign(open.block, {input: parse(open.json) ?? {}})
}

/** The message that events amount to, up to its stop reason. */
export function accumulate(events: Iterable<StreamEvent>): Message {
  const accumulator = new MessageAccumulator()
  for (const event of events) accumulator.add(event)
  if (!isComplete(accumulator.value))
    throw new InputError('The events hold no message_start, or no message_delta with a stop reason.')
  return accumulator.value
}

/** True if a message is complete. */
export function isComplete(message: StartedMessage | undefined): message is Message {
  return message !== undefined && message.stop_reason !== null
}

/** Takes over what an event says. A null says nothing new about what is known already. */
function merge(target: object, {type: _, ...changes}: object & {type?: unknown}): void {
  const news = Object.entries(changes).filter(([name, value]) => value !== null || !Object.hasOwn(target, name))
  for (const [name, value] of news) setOwn(target as Record<string, unknown>, name, value)
}

/** A message that reached `max_tokens` may end within an input, which is then worth what is complete of it. */
function parseInput(json: string): unknown {
  const whole = parseAnyJson(json)
  return whole === undefined ? parsePartialJson(json) : whole
}
