import type {CheckRequest, ProbeContext, Reply} from '../../conform/index.ts'
import {isJsonObject, listAt, objects, textAt, type JsonObject, withoutUndefined} from '../../json/object.ts'
import {accumulate} from '../stream/accumulate.ts'

/** The version that requests name. */
export const version = {'anthropic-version': '2023-06-01'}

/** The output tokens of a request that needs no more than a few words. */
export const fewTokens = 16

/** The model where neither the user nor the server names one. */
const defaultModel = 'claude-3-5-haiku-20241022'

export const listModelsRequest: CheckRequest = {
  operationId: 'listModels',
  method: 'GET',
  path: '/v1/models',
  headers: version,
}

/** The list of models, asked for once. */
export function listModels(context: ProbeContext): Promise<Reply> {
  return context.share('models', () => context.send(listModelsRequest))
}

/** The model of all requests: the one that the user names, else a small one of the list. */
function modelOf(context: ProbeContext): Promise<string> {
  if (context.model !== undefined) return Promise.resolve(context.model)
  return context.share('model', async () => {
    const {json} = await listModels(context)
    const ids = objects(isJsonObject(json) ? json.data : []).flatMap((model) => textAt(model, 'id') ?? [])
    return ids.find((id) => /haiku/i.test(id)) ?? ids.find((id) => /claude/i.test(id)) ?? ids[0] ?? defaultModel
  })
}

/** Changes of the body of a request; `undefined` takes a member out. */
export type Changes = Readonly<JsonObject>

/** Changes of the headers of a request; `undefined` takes one out. */
export type HeaderChanges = Readonly<Record<string, string | undefined>>

const prompt = 'Name three rivers in one short sentence.'

/** The body of a small request for a message, with changes. */
export async function messageBody(context: ProbeContext, changes: Changes = {}): Promise<JsonObject> {
  const messages = [{role: 'user', content: prompt}]
  return withoutUndefined({model: await modelOf(context), max_tokens: fewTokens, messages, ...changes})
}

/** A request for a message. */
export function messageRequest(json: unknown, changes: HeaderChanges = {}): CheckRequest {
  const headers = withoutUndefined<string>({...version, ...changes})
  return {operationId: 'createMessage', method: 'POST', path: '/v1/messages', headers, json}
}

/** Asks for a message. */
export async function ask(context: ProbeContext, changes: Changes = {}): Promise<Reply> {
  return context.send(messageRequest(await messageBody(context, changes)))
}

/** The small request without anything special, asked once for all checks that look at its response. */
export function plainReply(context: ProbeContext): Promise<Reply> {
  return context.share('plain', () => ask(context))
}

/** The same as a stream. */
export function plainStream(context: ProbeContext): Promise<Reply> {
  return context.share('stream', () => ask(context, {stream: true}))
}

/** The message of a reply, also of a stream; undefined where it has none. */
export function messageIn({json, events}: Reply): JsonObject | undefined {
  if (events === undefined) return isJsonObject(json) ? json : undefined
  try {
    return {...accumulate(events.filter(isJsonObject) as never)}
  } catch {
    return undefined
  }
}

/** The content blocks of a reply. */
export function blocksIn(reply: Reply): readonly JsonObject[] {
  return objects(listAt(messageIn(reply) ?? {}, 'content'))
}

/** The text of a reply. */
export function textIn(reply: Reply): string {
  return blocksIn(reply)
    .map((block) => (block.type === 'text' ? (textAt(block, 'text') ?? '') : ''))
    .join('')
}

/** The calls of the client's tools in a reply. */
export function callsIn(reply: Reply): readonly JsonObject[] {
  return blocksIn(reply).filter(({type}) => type === 'tool_use')
}
