import {createChunkDecoder} from '../sse/index.ts'
import {openBody} from './body.ts'
import type {Call} from './call.ts'
import {createStreamError} from './create-stream-error.ts'
import {ConnectionError, requestIdOf, type StreamFailure} from './errors.ts'
import type {Decoder} from './options.ts'
import {parseAnyJson} from './parse-json.ts'
import {quietSteps} from './quiet.ts'

const defaultMaxLineSize = 2 ** 26

/** Reads JSON Lines, one value at a time, each no longer than `maxEventSize`. Each response can be iterated once. @see https://jsonlines.org */
export const decodeLines: Decoder = (response, call) => quietSteps(readLines(response, call))

async function* readLines(response: Response, call: Call): AsyncGenerator<unknown, void> {
  const body = openBody(response, call)
  const {maxEventSize: most = defaultMaxLineSize} = call
  const source = {call, requestId: requestIdOf(response.headers)}
  const decodeChunk = createChunkDecoder()
  let rest = ''
  let lastEventIndex = -1

  const failure = (reason: StreamFailure, what: string) =>
    createStreamError(source, what, {reason, partial: undefined, lastEventIndex, errorType: null})

  const assertSize = (line: string) => {
    if (line.length > most) throw failure('malformed', `a line is longer than ${most} characters, the \`maxEventSize\``)
  }
  const parse = async (line: string) => {
    const value = parseAnyJson(line)
    if (value === undefined) throw failure('malformed', 'a line is no JSON')
    lastEventIndex += 1
    await call.validate.response?.(call.id, response.status, value, {request: call.body})
    return value
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
