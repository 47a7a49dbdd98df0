import type {CreateMessageRequest, Message} from '#generated/documented/types.js'
import {canonicalOf} from '../../json/canonical.ts'
import {isJsonObject, type JsonObject, objectAt, objects} from '../../json/object.ts'
import {countInputTokens, countTokens} from './count-tokens.ts'
import {bare, saidBlocks} from './said.ts'

/** The input tokens of a request: those that the cache had, those that it keeps from now on, and the others. */
export type InputUsage = Required<
  Pick<Message['usage'], 'input_tokens' | 'cache_creation_input_tokens' | 'cache_read_input_tokens' | 'cache_creation'>
>

type Ttl = '5m' | '1h'

/** A part of a prompt, at whose end the cache may begin or end. */
interface Piece {
  readonly key: string
  readonly tokens: number
  /** Absent where there is no breakpoint. */
  readonly ttl?: Ttl
}

interface Node {
  isCached?: true
  readonly next: Map<string, Node>
}

/**
 * The prompts that are kept: the first request with a breakpoint writes what is before it, and one that starts with the same reads it.
 * Nothing is too short to be kept, and nothing is forgotten, so that tests can rely on it.
 *
 * @see https://platform.claude.com/docs/en/build-with-claude/prompt-caching
 */
export class PromptCache {
  readonly #start: Node = {next: new Map()}

  /** The usage of a request, whose breakpoints are kept. */
  use(body: CreateMessageRequest): InputUsage {
    const pieces = piecesOf({...body})
    const marked = pieces.slice(0, pieces.findLastIndex(({ttl}) => ttl !== undefined) + 1)
    const nodes = this.#walk(marked)
    const known = nodes.findLastIndex(({isCached}) => isCached) + 1
    const written = {'5m': 0, '1h': 0}
    let pending = 0
    for (const [index, {tokens, ttl}] of marked.entries()) {
      if (index < known) continue
      pending += tokens
      if (ttl === undefined) continue
      nodes[index]!.isCached = true
      written[ttl] += pending
      pending = 0
    }
    const read = marked.slice(0, known).reduce((sum, {tokens}) => sum + tokens, 0)
    const created = written['5m'] + written['1h']
    return {
      input_tokens: Math.max(0, countInputTokens(body) - read - created),
      cache_creation_input_tokens: created,
      cache_read_input_tokens: read,
      cache_creation: {ephemeral_5m_input_tokens: written['5m'], ephemeral_1h_input_tokens: written['1h']},
    }
  }

  #walk(pieces: readonly Piece[]): readonly Node[] {
    let node = this.#start
    return pieces.map(({key}) => {
      const next = node.next.get(key) ?? {next: new Map<string, Node>()}
      node.next.set(key, next)
      return (node = next)
    })
  }
}

/** In the order in which the service reads them. Another model, another choice of tools or other thinking has a cache of its own. */
function piecesOf(body: JsonObject): readonly Piece[] {
  const {model, tools, tool_choice: choice, thinking, system, messages} = body
  const pieces = [
    {key: canonicalOf(['model', model]), tokens: 0},
    ...objects(tools).map((tool) => toPiece('tools', tool)),
    ...contentPieces('system', system),
    {key: canonicalOf(['settings', choice, thinking]), tokens: 0},
    ...objects(messages).flatMap(({role, content}) => contentPieces(role, content)),
  ]
  const last = pieces.at(-1)!
  return isJsonObject(body.cache_control) ? [...pieces.slice(0, -1), {ttl: ttlOf(body)!, ...last}] : pieces
}

function contentPieces(name: unknown, content: unknown): readonly Piece[] {
  if (Array.isArray(content)) return objects(content).map((block) => toPiece(name, block))
  return typeof content === 'string' ? saidBlocks(content).map((block) => toPiece(name, block as JsonObject)) : []
}

function toPiece(name: unknown, block: JsonObject): Piece {
  const said = bare(block)
  const ttl = ttlOf(block)
  return {key: canonicalOf([name, said]), tokens: countTokens(said), ...(ttl && {ttl})}
}

/** The time for which a block is kept, also for a breakpoint within its content. */
function ttlOf(block: JsonObject): Ttl | undefined {
  const marks = [block, ...objects(block.content)].filter(({cache_control: mark}) => isJsonObject(mark))
  const last = marks.at(-1)
  return last && (objectAt(last, 'cache_control').ttl === '1h' ? '1h' : '5m')
}
