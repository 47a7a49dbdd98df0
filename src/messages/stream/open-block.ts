import type {ContentBlock, ContentBlockDelta} from '#generated/documented/types.js'
import type {Issue} from '../../issue.ts'
import {isJsonObject} from '../../json/object.ts'

/** The blocks that each kind of delta may belong to. */
const blocksOf: Readonly<Record<ContentBlockDelta['type'], readonly ContentBlock['type'][]>> = {
  text_delta: ['text'],
  citations_delta: ['text'],
  thinking_delta: ['thinking'],
  signature_delta: ['thinking'],
  input_json_delta: ['tool_use', 'server_tool_use', 'mcp_tool_use'],
  compaction_delta: ['compaction'],
}

const none: readonly Issue[] = []

/** A block between its start and its stop. */
export class OpenBlock {
  /** Nothing if its start was never seen. */
  readonly #type: string | undefined
  #json = ''
  #isSigned = false

  constructor(type: string | undefined) {
    this.#type = type
  }

  /** The issues of the next delta, whose event stands at `path`. */
  add(delta: ContentBlockDelta, path: string): readonly Issue[] {
    // A kind that the description does not know was a warning already.
    const blocks = Object.hasOwn(blocksOf, delta.type) ? blocksOf[delta.type] : undefined
    if (blocks === undefined || this.#type === undefined) return none
    if (!blocks.some((type) => type === this.#type)) {
      const message = `Found a ${delta.type} in a ${this.#type} block, expected it in ${blocks.join(' or ')}.`
      return [{severity: 'error', code: 'delta-of-other-block', path: `${path}/delta/type`, message, expected: blocks}]
    }
    if (delta.type === 'input_json_delta') this.#json += delta.partial_json
    if (delta.type === 'signature_delta') this.#isSigned = true
    if (delta.type !== 'thinking_delta' || !this.#isSigned) return none
    return [
      {
        severity: 'error',
        code: 'thinking-after-signature',
        path: `${path}/delta/type`,
        message: 'Found thinking after its signature, expected the signature last.',
      },
    ]
  }

  /** True if the input that arrived is a whole JSON object. */
  isInputComplete(): boolean {
    return this.#json === '' || holdsObject(this.#json)
  }
}

function holdsObject(text: string): boolean {
  try {
    return isJsonObject(JSON.parse(text))
  } catch {
    return false
  }
}
