import {canonicalOf} from '../../json/canonical.ts'
import {isJsonObject, type JsonObject, objectAt, objects} from '../../json/object.ts'

/**
 * The statements of a conversation: a string for each block, equal for two blocks that say the same. Clients write a turn anew in
 * each request: they move `cache_control`, turn a text into a block or back, leave out thinking, and add messages of the system
 * that set how to go on.
 */
export function statementsOf(messages: unknown): readonly string[] {
  return objects(messages).flatMap(({role, content}) =>
    role === 'system'
      ? []
      : saidBlocks(content).flatMap((block) => (isThought(block) ? [] : canonicalOf([role, block]))),
  )
}

function isThought(block: unknown): boolean {
  return isJsonObject(block) && (block.type === 'thinking' || block.type === 'redacted_thinking')
}

/** Content as the service reads it: a text is short for one block, and what tells only how to cache a block is no part of it. */
export function saidBlocks(content: unknown): readonly unknown[] {
  if (typeof content === 'string') return [{type: 'text', text: content}]
  return Array.isArray(content) ? content.map(bare) : [content]
}

/** A block without what tells only how to cache it, and without null, which stands for nothing. */
export function bare(block: unknown): unknown {
  if (!isJsonObject(block)) return block
  const {cache_control: _, content, ...rest} = block
  const members = Object.entries(rest).filter(([, value]) => value !== null)
  return Object.fromEntries([...members, ...(content == null ? [] : [['content', saidBlocks(content)] as const])])
}

/** The blocks of the last turn of the user. Messages of the system are part of no turn, and one of the assistant may be the start of the response. */
export function lastUserTurn(messages: readonly JsonObject[]): readonly JsonObject[] {
  const turns = messages.filter(({role}) => role !== 'system')
  const end = turns.findLastIndex(({role}) => role === 'user') + 1
  const start = turns.slice(0, end).findLastIndex(({role}) => role !== 'user') + 1
  return turns.slice(start, end).flatMap(({content}) => objects(saidBlocks(content)))
}

/** The number of the user's last turn: 1 at the start of a conversation. Messages of the assistant that follow one another are one response. */
export function turnOf(messages: readonly JsonObject[]): number {
  const roles = messages.map(({role}) => role).filter((role) => role !== 'system')
  const last = roles.lastIndexOf('user')
  return 1 + roles.slice(0, Math.max(0, last)).filter((role, at) => role !== 'user' && roles[at + 1] === 'user').length
}

/** The texts in blocks, also those in results of tools and in documents. */
export function textsOf(blocks: readonly JsonObject[]): readonly string[] {
  return blocks.flatMap((block) => {
    const source = objectAt(block, 'source')
    const inner = textsOf(objects(block.content ?? source.content))
    const own = [block.text, block.content, source.type === 'text' ? source.data : source.content]
    return [...own.filter((text) => typeof text === 'string'), ...inner]
  })
}

/** The names of the tools whose results some blocks hold. Default: all of the conversation. */
export function answeredTools(
  messages: readonly JsonObject[],
  blocks: readonly JsonObject[] = messages.flatMap(({content}) => objects(content)),
): readonly unknown[] {
  const results = new Set(blocks.filter(({type}) => type === 'tool_result').map(({tool_use_id: id}) => id))
  return messages
    .flatMap(({content}) => objects(content))
    .filter(({type, id}) => type === 'tool_use' && results.has(id))
    .map(({name}) => name)
}

interface Node {
  turn?: number
  readonly next: Map<string, Node>
}

/** The conversations that have been seen, with the turn that each request was. */
export class Conversations {
  readonly #start: Node = {next: new Map()}

  /** The turn of a request: that of an equal one, or the one after the longest that it continues; `undefined` where it continues none. */
  turnOf(messages: unknown): number | undefined {
    let before: number | undefined
    let node: Node | undefined = this.#start
    for (const statement of statementsOf(messages)) {
      if (node?.turn !== undefined) before = node.turn
      node = node?.next.get(statement)
    }
    return node?.turn ?? (before === undefined ? undefined : before + 1)
  }

  remember(messages: unknown, turn: number): void {
    let node = this.#start
    for (const statement of statementsOf(messages)) {
      const next = node.next.get(statement) ?? {next: new Map<string, Node>()}
      node.next.set(statement, next)
      node = next
    }
    node.turn = turn
  }
}
