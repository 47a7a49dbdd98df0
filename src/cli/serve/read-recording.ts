import {InputError} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {parseJson} from '../../json/parse-json.ts'
import {describeValue} from '../../schema/explain/words.ts'
import type {Exchange} from '../../validate/index.ts'
import {parseExchange} from '../check/parse-exchange.ts'
import {parseHarEntry, unreadCode} from '../check/parse-har-entry.ts'
import type {Recording} from '../check/recording.ts'
import {decodePayload} from '../input/decode-payload.ts'
import {listInputs} from '../input/list-inputs.ts'
import type {Payload} from '../input/payload.ts'
import {readPayloads} from '../input/read-payloads.ts'
import {bytesOf, usualSize} from '../input/size-limit.ts'
import type {Io} from '../io.ts'

/** The largest recording that is played back, in MB: all of it is held, and a small file that is compressed may unfold to more than there is room for. */
const largestRecording = 8 * usualSize

/**
 * The exchanges of a recording that have an answer: JSON Lines, or an HTTP Archive.
 *
 * @throws {InputError} with the place of what cannot be read, or if nothing can be played back.
 */
export async function readRecording(file: string, io: Io, most = largestRecording): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = []
  let size = 0
  const format = /\.har$/i.test(file) ? 'har' : 'jsonl'
  const inputs = await listInputs({operands: [file]}, io)
  for await (const {payloads} of readPayloads(inputs, {format, anyName: true}, io)) {
    for (const payload of payloads) {
      if (payload instanceof InputError) throw payload
      const recording = read(payload)
      if (recording === undefined || !hasAnswer(recording.exchange)) continue
      assertRead(recording, payload)
      size += payload.content.length + (recording.unfolded ?? 0)
      if (size > bytesOf(most))
        throw new InputError(
          `Found a recording of more than ${most} MB with its bodies unfolded, expected at most that: play its parts back one by one.`,
          {file: payload.file, position: payload.start},
        )
      exchanges.push(recording.exchange)
    }
  }
  if (exchanges.length === 0) throw new InputError('Found no exchange with an answer, expected at least one.', {file})
  return exchanges
}

/** The statuses that a response may have. @see https://fetch.spec.whatwg.org/#dom-response */
function hasAnswer({status}: Exchange): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599
}

/** Assures that the body of the response is known. @throws {InputError} for a body that was not read. */
function assertRead({issues}: Recording, {file, start: position}: Payload): void {
  const unread = issues.find(({part, code}) => part === 'response' && code === unreadCode)
  if (unread !== undefined) throw new InputError(unread.message, {file, position})
}

function read(payload: Payload): Recording | undefined {
  const {file, start: position, index, folder} = payload
  const text = decodePayload(payload)
  const value = parseJson(text, payload)
  if (payload.format === 'har') return isJsonObject(value) ? parseHarEntry(value, index, folder) : undefined
  try {
    const recording = parseExchange(value, text)
    assertChunks(recording.exchange.chunks)
    return recording
  } catch (cause) {
    if (cause instanceof InputError) throw new InputError(cause.message, {file, position, cause})
    throw cause
  }
}

function assertChunks(chunks: unknown): void {
  const isSizes = Array.isArray(chunks) && chunks.every((size) => Number.isInteger(size) && Number(size) >= 0)
  if (chunks !== undefined && !isSizes)
    throw new InputError(`Found ${describeValue(chunks)} as "chunks" of an exchange, expected a list of sizes.`)
}
