import type {ContentBlockParam} from '#generated/documented/types.js'
import type {Conversation} from './conversation.ts'

/** The calls of tools by code that waits, and the message that answers them. */
interface CodeCalls {
  readonly ids: ReadonlySet<string>
  readonly answer: readonly ContentBlockParam[]
  /** The index of the message with the answer. */
  readonly message: number
}

/** The calls that the last message answers; `undefined` if no code waits for it. Code of earlier turns has come to its end. */
export function codeCalls({
  request,
  turns,
}: Pick<Conversation, 'turns'> & {
  readonly request: Pick<Conversation['request'], 'messages'>
}): CodeCalls | undefined {
  const message = request.messages.findLastIndex(({role}) => role !== 'system')
  const {role, content} = request.messages[message] ?? {}
  if (role !== 'user' || typeof content !== 'object' || !content?.some(({type}) => type === 'tool_result'))
    return undefined
  const calls = turns.at(-2)?.calls.filter(({block: {caller}}) => caller && caller.type !== 'direct') ?? []
  return calls.length > 0 ? {ids: new Set(calls.map(({block}) => block.id)), answer: content, message} : undefined
}
