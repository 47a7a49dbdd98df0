import {isEventStream, isJson, isJsonLines} from '../http/media-type.ts'
import {decodeText} from '../sse/index.ts'
import type {Coverage} from '../testing/index.ts'
import type {Answer, Refusal} from './answer.ts'

/** Counts what a request of the mock and its answer use of the description. Streams that are made on the way are not looked at. */
export function recordAnswer(
  {record}: Pick<Coverage, 'record'>,
  answer: Answer,
  {operationId, body: value}: Pick<Refusal, 'operationId' | 'body'>,
): void {
  const {status, mediaType = '', body} = answer
  if (operationId === undefined) return
  record({part: 'request', operationId, value})
  const text = typeof body === 'string' ? body : Array.isArray(body) ? body.join('') : ''
  if (isEventStream(mediaType)) {
    for (const {data} of decodeText(text)) record({part: 'event', operationId, value: JSON.parse(data)})
  } else if (isJsonLines(mediaType)) {
    for (const line of text.split('\n').filter((line) => line !== ''))
      record({part: 'response', operationId, status, value: JSON.parse(line)})
  } else {
    const parsed: unknown = isJson(mediaType) && text !== '' ? JSON.parse(text) : undefined
    record({part: 'response', operationId, status, value: parsed})
  }
}
