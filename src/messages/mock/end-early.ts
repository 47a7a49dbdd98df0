import type {CreateMessageRequest, StopReason} from '#generated/documented/types.js'
import {charactersPerToken} from './count-tokens.ts'
import type {ReplyBlock} from './scenario.ts'

/** The content of a message up to where the request ends it. */
export interface Ending {
  readonly blocks: readonly ReplyBlock[]
  /** Undefined where the message ends by itself. */
  readonly stopReason?: StopReason
  readonly stopSequence?: string
}

type Limits = Pick<CreateMessageRequest, 'max_tokens' | 'stop_sequences'>

/** Ends a message at the first stop sequence in its text, or where text and thoughts reach `max_tokens`. Calls of tools stay whole. */
export function endEarly(blocks: readonly ReplyBlock[], limits: Limits): Ending {
  return cutAtMaxTokens(cutAtStopSequence(blocks, limits), limits)
}

function cutAtStopSequence(blocks: readonly ReplyBlock[], {stop_sequences: sequences}: Limits): Ending {
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'text') continue
    const [first] = (sequences ?? [])
      .map((sequence) => ({sequence, at: block.text.indexOf(sequence)}))
      .filter(({at, sequence}) => at >= 0 && sequence !== '')
      .sort((one, other) => one.at - other.at)
    if (first === undefined) continue
    const ending = first.at === 0 ? [] : [{...block, text: block.text.slice(0, first.at)}]
    return {
      blocks: [...blocks.slice(0, index), ...ending],
      stopReason: 'stop_sequence',
      stopSequence: first.sequence,
    }
  }
  return {blocks}
}

function cutAtMaxTokens(ending: Ending, {max_tokens: most}: Limits): Ending {
  let left = most * charactersPerToken
  for (const [index, block] of ending.blocks.entries()) {
    const words = block.type === 'text' ? block.text : block.type === 'thinking' ? block.thinking : ''
    if (words.length > left) {
      // Not within a character of two units.
      const start = words.slice(0, left).replace(/[\ud800-\udbff]$/, '')
      const last = block.type === 'text' ? {...block, text: start} : {...block, thinking: start}
      const blocks = [...ending.blocks.slice(0, index), ...(start === '' ? [] : [last as ReplyBlock])]
      return {blocks, stopReason: 'max_tokens'}
    }
    left -= words.length
  }
  return ending
}
