import {binaryString, bytesOfBase64} from '../http/binary.ts'
import {endToEnd} from '../http/framing.ts'
import {isToken} from '../http/token.ts'
import {splitTranscript} from '../sse/index.ts'
import type {Exchange} from '../validate/index.ts'
import type {Answer} from './answer.ts'
import {toResponse} from './delivery.ts'

/** The response of an exchange, as it came. */
export function recordedResponse(exchange: Exchange, request: Pick<Request, 'method' | 'signal'>): Response {
  const {'set-cookie': cookies, ...headers} = sendable(exchange.response_headers)
  const response = toResponse(toAnswer(exchange, headers), {common: {}, request})
  // The one header that is not joined by commas: recordings have a line for each.
  for (const cookie of cookies?.split('\n') ?? []) response.headers.append('set-cookie', cookie)
  return response
}

function toAnswer({status, response, sse, response_text: text, ...exchange}: Exchange, headers: SentHeaders): Answer {
  const {chunks, response_base64: base64} = exchange
  // Whoever writes an exchange by hand leaves out what there is none of.
  const isStream = typeof sse === 'string'
  const json = response === null || response === undefined ? undefined : JSON.stringify(response)
  const bytes = base64 === undefined ? undefined : bytesOfBase64(base64)
  const body = bytes === undefined ? (isStream ? splitTranscript(sse) : (text ?? json)) : [bytes]
  const {'content-type': mediaType, 'content-length': _, 'content-encoding': __, ...others} = headers
  return {
    status,
    headers: others,
    ...(body !== undefined && {body, mediaType: mediaType ?? (isStream ? 'text/event-stream' : 'application/json')}),
    ...(chunks !== undefined && {delivery: {splitAt: chunks}}),
  }
}

type SentHeaders = Readonly<Record<string, string>>

/** The headers of the message that can be sent: browsers record those of HTTP/2 that are none, and texts where HTTP has bytes. */
function sendable(headers: Exchange['response_headers'] = {}): SentHeaders {
  const pairs = endToEnd(Object.entries(headers).flat()).map(
    ([name, value]) => [name.toLowerCase(), name.toLowerCase() === 'set-cookie' ? value : asBytes(value)] as const,
  )
  return Object.fromEntries(pairs.filter(([name, value]) => isToken(name) && !mayNotStand(name).test(value)))
}

function asBytes(value: string): string {
  return /[^\0-\xff]/.test(value) ? binaryString(new TextEncoder().encode(value)) : value
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
function mayNotStand(name: string): RegExp {
  return name === 'set-cookie' ? /[\0\r]/ : /[\0\r\n]/
}
