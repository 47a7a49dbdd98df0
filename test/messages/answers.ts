import type {Message} from '#generated/documented/types.js'
import {messageEvents} from '../../src/messages/mock/message-events.ts'
import {validateExchange} from '../../src/messages/validate.ts'
import {encode} from '../../src/sse/index.ts'
import {hello} from './client/hello.ts'

/** A request that `hello` answers. */
export const minimal = {model: hello.model, max_tokens: 4096, messages: [{role: 'user', content: 'Hello'}]}

/** An exchange of `createMessage`, without its request and its response. */
export const post = {method: 'POST', url_path: '/v1/messages', status: 200}

/** The text of a stream that amounts to a message. */
export function transcribe(message: Message): string {
  return Array.from(messageEvents(message), (event) => encode({event: event.type, data: JSON.stringify(event)})).join(
    '',
  )
}

/** The issues of an exchange, once with JSON and once with a stream. */
export function answers({request, message}: {readonly request?: object; readonly message?: Partial<Message>}) {
  const answer = {...hello, ...message}
  const asJson = validateExchange({...post, request: {...minimal, ...request}, response: answer, sse: null}).issues
  const asStream = validateExchange({
    ...post,
    request: {...minimal, stream: true, ...request},
    response: null,
    sse: transcribe(answer),
  }).issues
  return {asJson, asStream}
}
