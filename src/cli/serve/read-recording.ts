import {InputError} from '../../errors.ts'
import {isJsonObject} from '../../json/object.ts'
import {parseJson} from '../../json/parse-json.ts'
import {describeValue} from '../../schema/explain/words.ts'
import type {Exchange} from '../../validate/index.ts'
import {parseExchange} from '../check/parse-exchange.ts'
import {parseHarEntry} from '../check/parse-har-entry.ts'
import {decodePayload} from '../input/decode-payload.ts'
import {listInputs} from '../input/list-inputs.ts'
import type {Payload} from '../input/payload.ts'
import {readPayloads} from '../input/read-payloads.ts'
import type {Io} from '../io.ts'

/**
 * The exchanges of a recording that have an answer: JSON Lines, or an HTTP Archive.
 *
 * @throws {InputError} with the place of what cannot be read, or if nothing can be played back.
 */
export async function readRecording(file: string, io: Io): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = []
  const format = /\.har$/i.test(file) ? 'har' : 'jsonl'
  const inputs = await listInputs({operands: [file]}, io)
  for await (const {payloads} of readPayloads(inputs, {format, anyName: true}, io)) {
    for (const payload of payloads) {
      if (payload instanceof InputError) throw payload
      const exchange = read(payload)
      if (exchange !== undefined && hasAnswer(exchange)) exchanges.push(exchange)
    }
  }
  if (exchanges.length === 0) throw new InputError('Found no exchange with an answer, expected at least one.', {file})
  return exchanges
}

/** The statuses that a response may have. @see https://fetch.spec.whatwg.org/#dom-response */
function hasAnswer({status}: Exchange): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599
}

function read(payload: Payload): Exchange | undefined {
  const {file, start: position, index} = payload
  const text = decodePayload(payload)
  const value = parseJson(text, payload)
  if (payload.format === 'har') return isJsonObject(value) ? parseHarEntry(value, index)?.exchange : undefined
  try {
    const {exchange} = parseExchange(value, text)
    assertChunks(exchange.chunks)
    return exchange
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
