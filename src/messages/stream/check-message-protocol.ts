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
  #block = new OpenBlock(undefined)
  #nextIndex = 0
  #outputTokens = 0
  #hasToolUse = false
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
    const {
      type,
      index,
      content_block: block,
    } = (data ?? {}) as {type?: unknown; index?: unknown; content_block?: {type?: string}}
    // Whatever was wrong with it, it is not missing.
    if (type === 'message_delta') this.#stopReason = 'end_turn'
    if (type === 'content_block_start' || typeof index === 'number') {
      this.#block = new OpenBlock(block?.type)
      this.#nextIndex = (typeof index === 'number' ? index : this.#nextIndex) + 1
    }
  }

  #start(index: number, {type}: {readonly type: string}, path: string): readonly Issue[] {
    const expected = this.#nextIndex
    this.#block = new OpenBlock(type)
    this.#nextIndex = index + 1
    this.#hasToolUse ||= type === 'tool_use'
    return index === expected ? none : [wrongIndex(index, expected, path)]
  }

  #delta(index: number, delta: ContentBlockDelta, path: string): readonly Issue[] {
    const open = this.#nextIndex - 1
    return index === open ? this.#block.add(delta, path) : [wrongIndex(index, open, path)]
  }

  #stop(index: number, path: string): readonly Issue[] {
    const open = this.#nextIndex - 1
    if (!this.#block.isInputComplete()) this.#malformedInputs.push(path)
    this.#block = new OpenBlock(undefined)
    return index === open ? none : [wrongIndex(index, open, path)]
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
    return count >= before
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

function wrongIndex(index: number, expected: number, path: string): Issue {
  return issue('wrong-block-index', `${path}/index`, `Found the block index ${index}, expected ${expected}.`)
}

function issue(code: string, path: string, message: string): Issue {
  return {severity: 'error', code, path, message}
}
