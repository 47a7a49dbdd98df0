import type {ContentBlockDelta, MessageDeltaEvent, StartedMessage, StreamEvent} from '#generated/documented/types.js'
import type {Issue} from '../../issue.ts'
import type {ProtocolChecker} from '../../validate/index.ts'
import {OpenBlock} from './open-block.ts'

/** Checks that the events of a stream amount to a message: their blocks, their deltas, and how it ends. */
export function checkMessageProtocol(): ProtocolChecker {
  return new MessageProtocol()
}

const none: readonly Issue[] = []

class MessageProtocol implements ProtocolChecker {
  /** By index. There is at most one at a time in a sound stream. */
  readonly #open = new Map<number, OpenBlock>()
  #nextIndex = 0
  #outputTokens = 0
  #hasToolUse = false
  #hasBlocks = false
  #stopReason: StartedMessage['stop_reason'] = null
  /** The ends of tool inputs that are not JSON, which is a fault or not depending on the stop reason. */
  readonly #malformedInputs: string[] = []

  check(data: unknown, path: string): readonly Issue[] {
    const event = data as StreamEvent
    switch (event.type) {
      case 'message_start':
        this.#outputTokens = event.message.usage.output_tokens
        return none
      case 'content_block_start':
        return this.#start(event.index, event.content_block, path)
      case 'content_block_delta':
        return this.#delta(event.index, event.delta, path)
      case 'content_block_stop':
        return this.#stop(event.index, path)
      case 'message_delta':
        return this.#end(event, path)
      case 'message_stop':
        return this.#stopReason === null
          ? [issue('missing-stop-reason', path, 'Found the end of the message, expected a stop_reason before it.')]
          : none
      case 'ping':
      case 'error':
        return none
      default:
        event satisfies never
        return none
    }
  }

  resume(data: unknown): void {
    const {type, index, content_block: block} = toParts(data)
    // Whatever was wrong with it, it is not missing.
    if (type === 'message_delta') this.#stopReason = 'end_turn'
    if (type === 'content_block_stop' && typeof index === 'number') this.#open.delete(index)
    // What it brought is lost, so that the rest of its block says nothing. Without an index it is of the latest.
    const of = typeof index === 'number' ? index : this.#nextIndex - 1
    if (type === 'content_block_delta' && this.#open.has(of)) this.#open.set(of, new OpenBlock(undefined))
    if (type === 'content_block_start' || (typeof index === 'number' && !this.#open.has(index))) {
      const at = typeof index === 'number' ? index : this.#nextIndex
      // A block whose start was not seen may be one.
      this.#hasToolUse ||= (block?.type ?? 'tool_use') === 'tool_use'
      if (type !== 'content_block_stop') this.#open.set(at, new OpenBlock(block?.type))
      this.#nextIndex = at + 1
    }
  }

  /** True of the deltas and the end of a block that is still open: that another block was started before it ended was said already. */
  excuses(data: unknown): boolean {
    const {type, index} = toParts(data)
    const isOfBlock = type === 'content_block_delta' || type === 'content_block_stop'
    return isOfBlock && typeof index === 'number' && this.#open.has(index)
  }

  #start(index: number, {type}: {readonly type: string}, path: string): readonly Issue[] {
    const expected = this.#nextIndex
    this.#open.set(index, new OpenBlock(type))
    this.#nextIndex = index + 1
    this.#hasToolUse ||= type === 'tool_use'
    this.#hasBlocks = true
    return index === expected ? none : [wrongIndex(index, expected, path)]
  }

  #delta(index: number, delta: ContentBlockDelta, path: string): readonly Issue[] {
    const block = this.#open.get(index)
    return block === undefined ? [wrongIndex(index, this.#nextIndex - 1, path)] : block.add(delta, path)
  }

  #stop(index: number, path: string): readonly Issue[] {
    const latest = this.#nextIndex - 1
    const block = this.#open.get(index)
    // A block that stops under a wrong index has stopped all the same.
    this.#open.delete(block === undefined ? latest : index)
    if (block === undefined) return [wrongIndex(index, latest, path)]
    if (!block.isInputComplete()) this.#malformedInputs.push(path)
    return none
  }

  #end({delta, usage}: MessageDeltaEvent, path: string): readonly Issue[] {
    this.#stopReason = delta.stop_reason ?? this.#stopReason
    const issues = [...this.#checkUsage(usage.output_tokens, path), ...this.#checkStopReason(delta, path)]
    const isCutShort = delta.stop_reason !== 'tool_use' && delta.stop_reason !== 'end_turn'
    if (isCutShort) return issues
    const message = 'Found tool input that is no JSON object when its block stops, expected one.'
    return [...this.#malformedInputs.splice(0).map((place) => issue('malformed-tool-input', place, message)), ...issues]
  }

  #checkUsage(count: number, path: string): readonly Issue[] {
    const before = this.#outputTokens
    this.#outputTokens = count
    // The first count is a guess where nothing comes after it.
    return count >= before || (count === 0 && !this.#hasBlocks)
      ? none
      : [
          issue(
            'shrinking-usage',
            `${path}/usage/output_tokens`,
            `Found ${count} after ${before}, expected a count that never shrinks.`,
          ),
        ]
  }

  #checkStopReason(
    {stop_reason: reason, stop_sequence: sequence}: MessageDeltaEvent['delta'],
    path: string,
  ): readonly Issue[] {
    if (reason === 'tool_use' && !this.#hasToolUse) {
      return [
        issue(
          'stop-reason-mismatch',
          `${path}/delta/stop_reason`,
          'Found "tool_use", expected a tool_use block before it.',
        ),
      ]
    }
    if (reason === 'stop_sequence' && typeof sequence !== 'string') {
      return [
        issue(
          'stop-reason-mismatch',
          `${path}/delta/stop_sequence`,
          'Found no stop sequence, expected the one that ended the message.',
        ),
      ]
    }
    return none
  }
}

/** The parts of an event whose schema may not hold. */
function toParts(data: unknown): {type?: unknown; index?: unknown; content_block?: {type?: string}} {
  return data ?? {}
}

function wrongIndex(index: number, expected: number, path: string): Issue {
  return issue('wrong-block-index', `${path}/index`, `Found the block index ${index}, expected ${expected}.`)
}

function issue(code: string, path: string, message: string): Issue {
  return {severity: 'error', code, path, message}
}
