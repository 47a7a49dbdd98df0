import {essence} from '../../http/media-type.ts'
import type {Issue} from '../../issue.ts'
import type {Exchange} from '../../validate/index.ts'
import type {TappedRequest, TappedResponse} from './tap.ts'

/** Whether a replay needs the text of a body, since its value alone does not give the same bytes. */
export function needsText(text: string, json: unknown): boolean {
  return text !== (json === null ? '' : JSON.stringify(json))
}

/** A body as an exchange holds it. */
export function parse(text: string): {readonly json: unknown; readonly isMalformed: boolean} {
  if (text === '') return {json: null, isMalformed: false}
  try {
    return {json: JSON.parse(text.replace(/^\uFEFF/, '')), isMalformed: false}
  } catch {
    return {json: null, isMalformed: true}
  }
}

export function isEventStream({headers}: TappedResponse): boolean {
  return essence(headers.get('content-type')) === 'text/event-stream'
}

export function headersOf(
  request: TappedRequest,
  response: TappedResponse,
): Pick<Exchange, 'request_headers' | 'response_headers'> {
  return {request_headers: Object.fromEntries(request.headers), response_headers: Object.fromEntries(response.headers)}
}

type Reason = Pick<Issue, 'code' | 'message'>

export function tooLarge(limit: number): Reason {
  return {code: 'body-too-large-to-check', message: `Found a body of more than ${limit} bytes, which passed unchecked.`}
}

export function tooLargeToRecord(limit: number): Reason {
  return {
    code: 'body-too-large-to-record',
    message: `Found a stream of more than ${limit} bytes, which was checked and passed.`,
  }
}
