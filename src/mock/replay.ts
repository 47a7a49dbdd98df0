import {InputError} from '../errors.ts'
import {base64Of, bytesOfBase64} from '../http/binary.ts'
import {textOfUtf8} from '../http/charset.ts'
import {createRedactor, redactedText, redactSecretText, type Redactor} from '../http/credentials.ts'
import {lookUpHeader} from '../http/headers.ts'
import {isMultipart, isUrlEncoded} from '../http/media-type.ts'
import {pairsOf, queryOf} from '../http/pairs.ts'
import {parseMultipart} from '../http/parse-multipart.ts'
import {pathOf} from '../http/split-target.ts'
import {parseOrKeep} from '../json/parse-any-json.ts'
import type {Exchange} from '../validate/index.ts'
import {exchangeUrl} from '../validate/validate-exchange.ts'
import {allowBrowsers} from './allow-browsers.ts'
import {LostConnectionError, type Mock} from './answer.ts'
import {recordedResponse} from './recorded-response.ts'

/**
 * Plays recorded exchanges back: a request gets the answer to the recorded one with the same method, path, query and body, in the chunks
 * in which it came; where none has the query, to one with another query. Where there are several, they follow one another, and the last one
 * stays.
 *
 * The handler rejects with an `InputError` where a request was not recorded: an answer that is made up would pass for a recorded one.
 */
export function createReplay(exchanges: Iterable<Exchange>): Mock {
  const recorded = new Map<string, Exchange[]>()
  const all = [...exchanges]
  const redactor = createRedactor({names: [...new Set(all.flatMap(({request}) => [...redactedNames(request)]))]})
  for (const exchange of all) {
    const {method, url_path: path} = exchange
    const query = queryOf(exchangeUrl(exchange))
    for (const key of keysOf({method, path, query, body: bodyOf(exchange)}, redactor)) {
      const same = recorded.get(key)
      if (same === undefined) recorded.set(key, [exchange])
      else same.push(exchange)
    }
  }
  return allowBrowsers(async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    const {pathname: path, search: query} = new URL(request.url)
    const {method} = request
    const body = readBody(new Uint8Array(await request.arrayBuffer()), request.headers.get('content-type'))
    const keys = keysOf({method, path, query, body}, redactor)
    const left = keys.map((key) => recorded.get(key)).find((found) => found !== undefined)
    const exchange = left?.length === 1 ? left[0] : left?.shift()
    if (exchange === undefined)
      throw new InputError(`The recording has no ${method} ${redactSecretText(path)} with this body.`)
    // This is what a recording has of a request that got no response.
    if (exchange.status === 0) throw new LostConnectionError()
    return recordedResponse(exchange, request)
  })
}

/** A request as far as it is compared. */
interface Compared {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: unknown
}

/** The key of a request, and the one of all with another query. Both are without credentials, since recordings have none. */
function keysOf({method, path, query, body}: Compared, redactor: Redactor): readonly string[] {
  const whole = `${method.toUpperCase()} ${redactor.path(pathOf(path))} ${JSON.stringify(sorted(redactor.value(body ?? null)))}`
  return [`${whole} ${JSON.stringify(decodedPairs(redactor.query(query)))}`, whole]
}

function decodedPairs(text: string): [name: string, value: string][] {
  return pairsOf(text).map((pair) => [pair.name, pair.decode(pair.text)])
}

/** The names whose values were left out when this was recorded, among them those that a user had added. */
function* redactedNames(value: unknown, name?: string): Generator<string, void> {
  if (value === redactedText && name !== undefined) yield name
  if (typeof value !== 'object' || value === null) return
  for (const [inner, member] of Object.entries(value)) yield* redactedNames(member, Array.isArray(value) ? name : inner)
}

/** The value with its properties in order, so that equal bodies have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}

function bodyOf({request, request_text: text = '', request_base64: base64, request_headers: headers = {}}: Exchange) {
  if (request !== null && request !== undefined) return request
  const bytes = base64 === undefined ? undefined : bytesOfBase64(base64)
  return readBody(bytes ?? new TextEncoder().encode(text), lookUpHeader(headers, 'content-type'))
}

/**
 * A body as it is compared. Those that can be JSON are compared as such, whatever a client calls them, and forms by their fields: clients encode
 * these in several ways, and each has a boundary of its own.
 */
function readBody(bytes: Uint8Array, contentType: string | null | undefined): unknown {
  if (bytes.length === 0) return null
  const parts = isMultipart(contentType) ? parseMultipart(bytes, contentType ?? '') : undefined
  if (parts !== undefined && !('fault' in parts)) return parts.map(({headers, body}) => ({headers, body}))
  const text = textOfUtf8(bytes)
  if (text === undefined) return base64Of(bytes)
  return isUrlEncoded(contentType) ? decodedPairs(text) : parseOrKeep(text)
}
