import type {ContentBlock, ContentBlockDelta} from '#generated/documented/types.js'
import type {Issue} from '../../issue.ts'
import {isJsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'

/** The blocks that each kind of delta may belong to. */
const blocks: Readonly<Record<ContentBlockDelta['type'], readonly ContentBlock['type'][]>> = {
  text_delta: ['text'],
  citations_delta: ['text'],
  thinking_delta: ['thinking'],
  signature_delta: ['thinking'],
  input_json_delta: ['tool_use', 'server_tool_use', 'mcp_tool_use'],
  compaction_delta: ['compaction'],
}

/** The kinds of deltas that each block takes, which is asked more often. */
const deltasOf = new Map<string, readonly string[]>()
for (const [delta, types] of Object.entries(blocks))
  for (const type of types) deltasOf.set(type, [...(deltasOf.get(type) ?? []), delta])

const none: readonly Issue[] = []

/** A block between its start and its stop. */
export class OpenBlock {
  /** Nothing if its start was never seen. */
  readonly #type: string | undefined
  readonly #deltas: readonly string[]
  #json = ''
  #isSigned = false

  constructor(type: string | undefined) {
    this.#type = type
    this.#deltas = (type === undefined ? undefined : deltasOf.get(type)) ?? []
  }

  /** The issues of the next delta, whose event stands at `path`. */
  add(delta: ContentBlockDelta, path: string): readonly Issue[] {
    if (!this.#deltas.includes(delta.type)) return this.#refuse(delta, path)
    switch (delta.type) {
      case 'input_json_delta':
        this.#json += delta.partial_json
        return none
      case 'signature_delta':
        this.#isSigned = true
        return none
      case 'thinking_delta':
        return this.#isSigned ? [thinkingAfterSignature(path)] : none
      default:
        return none
    }
  }

  #refuse({type: delta}: ContentBlockDelta, path: string): readonly Issue[] {
    const type = this.#type
    const expected = ownValue(blocks, delta)
    // A kind that the description does not know was a warning already.
    if (expected === undefined || type === undefined) return none
    const message = `Found a ${delta} in a ${type} block, expected it in ${expected.join(' or ')}.`
    return [{severity: 'error', code: 'delta-of-other-block', path: `${path}/delta/type`, message, expected}]
  }

  /** True if the input that arrived is a whole JSON object. */
  isInputComplete(): boolean {
    return this.#json === '' || isJsonObject(parseAnyJson(this.#json))
  }
}

function thinkingAfterSignature(path: string): Issue {
  return {
    severity: 'error',
    code: 'thinking-after-signature',
    path: `${path}/delta/type`,
    message: 'Found thinking after its signature, expected the signature last.',
  }
}
