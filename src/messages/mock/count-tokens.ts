import type {ReplyBlock} from './scenario.ts'

/** A guess that depends on nothing but the text. */
export const charactersPerToken = 4

/** The number of tokens of a request's content. */
export function countTokens(value: unknown): number {
  return toTokens(JSON.stringify(value).length)
}

/** The number of tokens that a model writes for blocks. */
export function countOutputTokens(blocks: readonly ReplyBlock[]): number {
  return toTokens(blocks.reduce((sum, block) => sum + lengthOf(block), 0))
}

function lengthOf(block: ReplyBlock): number {
  if (block.type === 'text') return block.text.length
  if (block.type === 'thinking') return block.thinking.length
  return 'input' in block ? JSON.stringify([block.name, block.input]).length : 0
}

function toTokens(length: number): number {
  return Math.ceil(length / charactersPerToken)
}
