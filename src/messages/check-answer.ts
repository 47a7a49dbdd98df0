import type {Message, StreamEvent} from '#generated/documented/types.js'
import {InputError} from '../errors.ts'
import {type Issue, joinFindings, noFindings, type Findings} from '../issue.ts'
import {checkSubject, type AnsweredRequest, type SubjectOptions} from '../validate/index.ts'
import {rulesAbout} from './rules.ts'
import {accumulate} from './stream/accumulate.ts'
import type {ConversationRequest} from './subjects/conversation.ts'
import {EventPlaces} from './subjects/event-places.ts'
import {readConversation} from './subjects/read-conversation.ts'

const answerRules = rulesAbout('answer')
const deliveryRules = rulesAbout('delivery')

/** The issues of an answer that only its request shows. */
export function checkAnswer({operationId, request, answer}: AnsweredRequest, options: SubjectOptions): Findings {
  if (operationId !== 'createMessage') return noFindings
  const asked = request as ConversationRequest
  const isStream = 'events' in answer
  const found = isStream
    ? checkEvents(asked, answer.events as readonly StreamEvent[], options)
    : checkMessage(asked, answer.body as Message, options)
  return joinFindings(checkSubject(deliveryRules, {request: asked, isStream}, options), found, options.maxIssues)
}

function checkMessage(request: ConversationRequest, message: Message, options: SubjectOptions): Findings {
  return checkSubject(answerRules, {request, conversation: readConversation(request), message}, options)
}

/** The paths lead into the events, as those of all issues of streams do. */
function checkEvents(request: ConversationRequest, events: readonly StreamEvent[], options: SubjectOptions): Findings {
  const message = toMessage(events)
  const found = message === undefined ? noFindings : checkMessage(request, message, options)
  if (found.issues.length === 0) return found
  const places = new EventPlaces(events)
  return {
    ...found,
    issues: found.issues.map((issue) => ({...issue, path: places.find(issue.path), message: withPlace(issue)})),
  }
}

/** An input is sent in pieces, so that its parts have no place among the events. */
function withPlace({path, message}: Issue): string {
  const [, inner] = /^\/content\/\d+\/input(\/.+)$/.exec(path) ?? []
  return inner === undefined
    ? message
    : message.replace(/^(In the input for .*?), f/, (_, start: string) => `${start}, at ${inner}, f`)
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
