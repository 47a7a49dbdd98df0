import type {CreateMessageRequest} from '#generated/documented/types.js'
import {type JsonObject, objects} from '../../json/object.ts'
import {answeredTools, lastUserTurn, textsOf, turnOf} from './said.ts'

/** A text, or something that tells texts, such as a regular expression. */
export type TextCondition = string | {readonly test: (text: string) => boolean; readonly toString: () => string}

/** Conditions on a text, all of which must hold. */
export type TextConditions = TextCondition | readonly TextCondition[]

/** Conditions on a request, all of which must hold. A text stands for a part of the text that it is about, unless it is said otherwise. */
export interface MessageCondition {
  /** The name of the model; a text is the whole of it. */
  readonly model?: TextCondition
  /** The text of the user's last turn. */
  readonly says?: TextConditions
  /** The text of any message, also of the assistant and of results. */
  readonly anyMessage?: TextConditions
  /** The text of the system prompt, and of messages of the system. */
  readonly system?: TextConditions
  /** The name of a tool that the request offers. */
  readonly offers?: string
  /** The user's last turn answers a call of this tool. */
  readonly answers?: string
  /** The number of the turn: 1 for the first request of a conversation, 2 for the one after the first response. */
  readonly turn?: number
  /** Values of request headers, by name; a text is the whole value, or one of several with commas between them. */
  readonly headers?: Readonly<Record<string, TextCondition>>
}

interface Subject {
  readonly body: CreateMessageRequest
  readonly headers: Headers
}

/** The reason why a request does not meet the first condition that it fails, as a sentence without a full stop; `undefined` where it meets all. */
export function unmetCondition(condition: MessageCondition, {body, headers}: Subject): string | undefined {
  const {model, says, anyMessage, system, offers, answers, turn} = condition
  const request: JsonObject = {...body}
  const messages = objects(request.messages)
  const last = lastUserTurn(messages)
  const tools = objects(request.tools).map(({name}) => name)
  const answered = answeredTools(messages, last)
  const isModel = model === undefined || (typeof model === 'string' ? model === body.model : matches(body.model, model))
  if (!isModel) return unmet('model', model, [body.model])
  const texts = {
    says: [says, () => textsOf(last)],
    anyMessage: [anyMessage, () => textsOf(messages)],
    system: [system, () => textsOf([{content: request.system}, ...messages.filter(({role}) => role === 'system')])],
  } as const
  for (const [name, [wanted, found]] of Object.entries(texts)) {
    const missing = wanted === undefined ? undefined : firstMissing(found(), wanted)
    if (missing !== undefined) return unmet(name, missing, found())
  }
  if (offers !== undefined && !tools.includes(offers)) return unmet('offers', offers, tools)
  if (answers !== undefined && !answered.includes(answers)) return unmet('answers', answers, answered)
  if (turn !== undefined && turn !== turnOf(messages)) return unmet('turn', turn, [turnOf(messages)])
  return unmetHeader(condition.headers ?? {}, headers)
}

function firstMissing(texts: readonly string[], wanted: TextConditions): TextCondition | undefined {
  const list = Array.isArray(wanted) ? (wanted as readonly TextCondition[]) : [wanted as TextCondition]
  return list.find((one) => !texts.some((text) => matches(text, one)))
}

function matches(text: string, condition: TextCondition): boolean {
  if (typeof condition === 'string') return text.includes(condition)
  // Some regular expressions remember where their last search ended.
  return condition instanceof RegExp ? text.search(condition) >= 0 : condition.test(text)
}

/** Does not quote what it found, which may be a credential. */
function unmetHeader(wanted: Readonly<Record<string, TextCondition>>, headers: Headers): string | undefined {
  for (const [name, condition] of Object.entries(wanted)) {
    const value = headers.get(name)
    if (value === null) return `expected the header "${name}", found none`
    const isWanted =
      typeof condition === 'string' ? [value, ...value.split(/\s*,\s*/)].includes(condition) : matches(value, condition)
    if (!isWanted) return `expected ${quoted(condition)} as the header "${name}", found another value`
  }
  return undefined
}

function unmet(name: string, wanted: unknown, found: readonly unknown[]): string {
  return `expected ${quoted(wanted)} for "${name}", found ${found.length === 0 ? 'nothing' : found.map(quoted).join(', ')}`
}

const longest = 80

function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return (value as TextCondition).toString()
  return JSON.stringify(typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value)
}
