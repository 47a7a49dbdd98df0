import type {Placed} from './conversation.ts'

/** The names of members and the indexes that lead to a block. */
export type Tokens = readonly (string | number)[]

/** A block of a message. Long conversations have very many, hence no more than two numbers that say where it is. */
export class MessageBlock<Block> implements Placed<Block> {
  readonly block: Block
  readonly #message: number
  readonly #index: number

  constructor(block: Block, message: number, index: number) {
    this.block = block
    this.#message = message
    this.#index = index
  }

  get path(): string {
    return `/messages/${this.#message}/content/${this.#index}`
  }
}

/** Another block, and the tokens that lead to it. Few are ever asked where they are, so that the path is put together only then. */
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
