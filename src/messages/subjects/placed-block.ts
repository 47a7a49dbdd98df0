import type {Placed} from './conversation.ts'

/** The names of members and the indexes that lead to a block. */
export type Tokens = readonly (string | number)[]

/** A block, and the tokens that lead to it. Few are ever asked where they are, so that the path is put together only then. */
export class PlacedBlock<Block> implements Placed<Block> {
  readonly block: Block
  readonly #tokens: Tokens

  constructor(block: Block, tokens: Tokens) {
    this.block = block
    this.#tokens = tokens
  }

  get path(): string {
    return `/${this.#tokens.join('/')}`
  }
}
