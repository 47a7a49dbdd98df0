import type {Message} from '#generated/documented/types.js'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import type {ServiceError} from './answers.ts'
import type {MessageMockRequest} from './scenario.ts'

/** The turns and settings that a request leaves out when it continues a thread: the service remembers them. */
interface Remembered {
  readonly messages: readonly unknown[]
  readonly given: JsonObject
}

/** The conversations that the mock remembers for requests that ask for it with `thread`. */
export interface Threads {
  /** The body with the turns that came before. */
  readonly complete: (operationId: string, body: unknown) => unknown
  /** The error of a request for a thread that cannot be continued; `undefined` if it can. */
  readonly refuse: (request: MessageMockRequest) => ServiceError | undefined
  readonly remember: (request: MessageMockRequest, message: Message) => void
}

/** An empty memory. */
export function createThreads(): Threads {
  const known = new Map<string, Remembered>()
  const find = (body: unknown) => known.get(previousMessageId(body) ?? '')

  return {
    complete(operationId, body) {
      const remembered = operationId === 'createMessage' ? find(body) : undefined
      if (remembered === undefined || !isJsonObject(body) || !Array.isArray(body.messages)) return body
      return {...remembered.given, ...body, messages: [...remembered.messages, ...(body.messages as unknown[])]}
    },
    refuse({body}) {
      const id = previousMessageId(body)
      if (id === undefined || known.has(id)) return undefined
      return {status: 404, message: `No thread has the message "${id}".`, details: {error_code: 'thread_not_found'}}
    },
    remember({body}, {id, content}) {
      const {thread, messages, system, tools}: JsonObject = {...body}
      if (!isJsonObject(thread) || !Array.isArray(messages)) return
      const given = {...(system !== undefined && {system}), ...(tools !== undefined && {tools})}
      known.set(id, {messages: [...(messages as unknown[]), {role: 'assistant', content}], given})
    },
  }
}

function previousMessageId(body: unknown): string | undefined {
  const thread = isJsonObject(body) ? body.thread : undefined
  return isJsonObject(thread) && typeof thread.previous_message_id === 'string' ? thread.previous_message_id : undefined
}
