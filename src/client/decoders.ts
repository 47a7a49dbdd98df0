import {isEventStream, isJson, isText} from '../http/media-type.ts'
import {createChunkDecoder, defaultMaxEventSize} from '../sse/index.ts'
import {openBody} from './call.ts'
import {createResponseError, ConnectionError, type StreamFailure, createStreamError} from './errors.ts'
import {EventStream} from './event-stream.ts'
import type {Call, Decoder} from './options.ts'
import {parsePayload} from './payload.ts'
import {quietSteps} from './promises.ts'

/** Reads `text/event-stream` as an `EventStream`. */
export const decodeEvents: Decoder = async (response, call) => {
  await assertEventStream(response, call)
  const {events = {eventField: '', terminal: []}} = call.route
  return new EventStream(response, {...call, route: {...call.route, events}})
}

/**
 * Throws for a response that was to be a stream of events and is something else.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#sse-processing-model
 */
export async function assertEventStream(response: Response, call: Call): Promise<void> {
  if (isEventStream(response.headers.get('content-type'))) return
  const text = await call.wait('firstByte', () => response.text())
  throw createResponseError(text, call, 'text/event-stream')
}

/** Reads JSON Lines, one value at a time, each no longer than `maxEventSize`. Each response can be iterated once. @see https://jsonlines.org */
export const decodeLines: Decoder = (response, call) => quietSteps(readLines(response, call))

async function* readLines(response: Response, call: Call): AsyncGenerator<unknown, void> {
  const body = openBody(response, call)
  const {maxEventSize: most = defaultMaxEventSize} = call
  const decodeChunk = createChunkDecoder()
  let rest = ''
  let lastEventIndex = -1

  const failure = (reason: StreamFailure, what: string) =>
    createStreamError(call, what, {reason, partial: undefined, lastEventIndex, errorType: null})

  const assertSize = (line: string) => {
    if (line.length > most) throw failure('malformed', `a line is longer than ${most} characters, the \`maxEventSize\``)
  }
  const parse = (line: string) => {
    lastEventIndex++
    return parsePayload(line, call, () => failure('malformed', 'a line is no JSON'))
  }
  try {
    for (let chunk = await body.read(); !chunk.done; chunk = await body.read()) {
      const [first = '', ...others] = decodeChunk(chunk.value).split('\n')
      rest += first
      for (const line of others) {
        assertSize(rest)
        if (rest.trim()) yield await parse(rest)
        rest = line
      }
      assertSize(rest)
    }
    if (rest.trim()) yield await parse(rest)
  } catch (error) {
    throw error instanceof ConnectionError ? failure('disconnected', 'the connection was lost') : error
  } finally {
    body.close()
  }
}

/**
 * Reads bodies that are neither `application/json` nor sure to be there: JSON by another name, text, or bytes; `undefined` for none. Where one of
 * several media types was accepted, the response tells which one came.
 */
export const decodeBody: Decoder = async (response, call) => {
  const accept = call.headers.get('accept')!
  const mediaType = accept.includes(',') ? response.headers.get('content-type') : accept
  try {
    const body = await call.wait('firstByte', () => response.blob())
    if (body.size === 0) return undefined
    if (isJson(mediaType)) return await parsePayload(await body.text(), call)
    return isText(mediaType) ? await body.text() : body
  } finally {
    call.close()
  }
}
