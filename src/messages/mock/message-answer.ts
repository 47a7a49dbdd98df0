import type {Message} from '#generated/documented/types.js'
import type {Answer} from '../../mock/index.ts'
import {encode} from '../../sse/index.ts'
import {errorAnswer, errorType} from './answers.ts'
import {type EventData, messageEvents} from './message-events.ts'
import {toMessage} from './message.ts'
import type {PromptCache} from './prompt-cache.ts'
import type {MessageMockRequest, MessageScenario} from './scenario.ts'

interface AnswerContext {
  readonly cache: PromptCache
  /** Called with the message. */
  readonly onMessage: (message: Message) => void
}

/** A scenario as it goes over the wire: an error, a message, or the message as a stream of events. */
export function messageAnswer(
  scenario: MessageScenario,
  request: MessageMockRequest,
  {cache, onMessage}: AnswerContext,
): Answer {
  const {error, errorAfter, headers = {}, delivery = {}} = scenario
  const streams = request.body.stream === true
  const failure = error ?? (streams ? undefined : errorAfter)
  if (failure !== undefined)
    return {...errorAnswer({...failure, headers: {...headers, ...failure.headers}}, request.number), delivery}
  const message = toMessage(scenario, request, cache.use(request.body))
  onMessage(message)
  if (!streams) return {status: 200, mediaType: 'application/json', headers, body: JSON.stringify(message), delivery}
  const body = [...withFailure(withPings(messageEvents(message), scenario.pingEvery), scenario)].map(encodeEvent)
  return {
    status: 200,
    mediaType: 'text/event-stream; charset=utf-8',
    headers: {'cache-control': 'no-cache', ...headers},
    body,
    delivery,
  }
}

function* withPings(events: Iterable<EventData>, every: number | undefined): Generator<EventData, void> {
  let count = 0
  for (const event of events) {
    yield event
    count++
    const isDue = every === undefined ? count === 2 : count % every === 0
    if (isDue && event.type !== 'message_stop') yield {type: 'ping'}
  }
}

function* withFailure(events: Iterable<EventData>, {errorAfter}: MessageScenario): Generator<EventData, void> {
  let count = 0
  for (const event of events) {
    if (count++ === errorAfter?.events) {
      const {status, type = errorType(status), message} = errorAfter
      yield {type: 'error', error: {type, message}}
      return
    }
    yield event
  }
}

function encodeEvent(event: EventData): string {
  return encode({event: event.type, data: JSON.stringify(event)})
}
