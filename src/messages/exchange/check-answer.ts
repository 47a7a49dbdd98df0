import type {Message, StreamEvent} from '#generated/documented/types.js'
import {InputError} from '../../errors.ts'
import type {Issue} from '../../issue.ts'
import {checkSubject, type AnsweredRequest, type RuleSettings} from '../../validate/index.ts'
import type {ConversationRequest} from '../rules/conversation.ts'
import {readConversation} from '../rules/read-conversation.ts'
import {accumulate} from '../stream/accumulate.ts'
import {EventPlaces} from './event-places.ts'
import {answerRules, deliveryRules} from './rules.ts'

/** The issues of an answer that only its request shows. */
export function checkAnswer({operationId, request, answer}: AnsweredRequest, settings: RuleSettings): Issue[] {
  if (operationId !== 'createMessage') return []
  const asked = request as ConversationRequest
  const isStream = 'events' in answer
  const issues = isStream ? checkEvents(asked, answer.events as readonly StreamEvent[], settings) : checkMessage(asked, answer.body as Message, settings)
  return [...checkSubject(deliveryRules, {request: asked, isStream}, settings), ...issues]
}

function checkMessage(request: ConversationRequest, message: Message, settings: RuleSettings): Issue[] {
  return checkSubject(answerRules, {request, conversation: readConversation(request), message}, settings)
}

/** The paths lead into the events, as those of all issues of streams do. */
function checkEvents(request: ConversationRequest, events: readonly StreamEvent[], settings: RuleSettings): Issue[] {
  const message = toMessage(events)
  const issues = message === undefined ? [] : checkMessage(request, message, settings)
  if (issues.length === 0) return issues
  const places = new EventPlaces(events)
  return issues.map((issue) => ({...issue, path: places.find(issue.path), message: withPlace(issue)}))
}

/** An input is sent in pieces, so that its parts have no place among the events. */
function withPlace({path, message}: Issue): string {
  const [, inner] = /^\/content\/\d+\/input(\/.+)$/.exec(path) ?? []
  return inner === undefined ? message : message.replace(/^(In the input for .*?), f/, (_, start: string) => `${start}, at ${inner}, f`)
}

/** Nothing if the message came to no end, or its input is no JSON, which is said of the stream as such. */
function toMessage(events: readonly StreamEvent[]): Message | undefined {
  try {
    return accumulate(events)
  } catch (error) {
    if (error instanceof InputError || error instanceof SyntaxError) return undefined
    throw error
  }
}
