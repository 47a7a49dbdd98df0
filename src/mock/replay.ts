import {InputError} from '../errors.ts'
import {createRedactor, redactedText, redactSecretText} from '../http/credentials.ts'
import {parseOrKeep} from '../json/parse-any-json.ts'
import {splitTranscript} from '../sse/index.ts'
import type {Exchange} from '../validate/index.ts'
import {allowBrowsers} from './allow-browsers.ts'
import {type Answer, LostConnectionError, type Mock} from './answer.ts'
import {toResponse} from './delivery.ts'

/**
 * Plays recorded exchanges back: a request gets the answer to the recorded one with the same method, path and body, in the chunks
 * in which it came. Where there are several, they follow one another, and the last one stays.
 *
 * The handler rejects with an `InputError` where a request was not recorded: an answer that is made up would pass for a recorded one.
 */
export function createReplay(exchanges: Iterable<Exchange>): Mock {
  const recorded = new Map<string, Exchange[]>()
  const all = [...exchanges]
  const names = new Set(all.flatMap(({request}) => [...redactedNames(request)]))
  const keyOf = createKeyOf([...names])
  for (const exchange of all) {
    const key = keyOf(exchange.method, exchange.url_path, exchange.request ?? parse(exchange.request_text ?? ''))
    const same = recorded.get(key)
    if (same === undefined) recorded.set(key, [exchange])
    else same.push(exchange)
  }
  return allowBrowsers(async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    const {pathname} = new URL(request.url)
    const left = recorded.get(keyOf(request.method, pathname, parse(await request.text())))
    const exchange = left?.length === 1 ? left[0] : left?.shift()
    if (exchange === undefined)
      throw new InputError(`The recording has no ${request.method} ${redactSecretText(pathname)} with this body.`)
    // This is what a recording has of a request that got no response.
    if (exchange.status === 0) throw new LostConnectionError()
    return toResponse(toAnswer(exchange), {common: {}, request})
  })
}

function toAnswer({
  status,
  response,
  sse,
  response_text: text,
  response_headers: headers = {},
  chunks,
}: Exchange): Answer {
  // Whoever writes an exchange by hand leaves out what there is none of.
  const isStream = typeof sse === 'string'
  const json = response === null || response === undefined ? undefined : JSON.stringify(response)
  const body = isStream ? splitTranscript(sse) : (text ?? json)
  const {
    'content-type': mediaType,
    'content-length': _,
    'content-encoding': __,
    'transfer-encoding': ___,
    ...others
  } = headers
  return {
    status,
    headers: others,
    ...(body !== undefined && {
      body,
      mediaType: mediaType ?? (isStream ? 'text/event-stream' : 'application/json'),
    }),
    ...(chunks !== undefined && {delivery: {splitAt: chunks}}),
  }
}

/** Without credentials, since recordings have none; `names` are those that hold some beyond the known ones. */
function createKeyOf(names: readonly string[]) {
  const redact = createRedactor({names})
  return (method: string, path: string, body: unknown) =>
    `${method.toUpperCase()} ${redact.path(path.replace(/\?.*$/, ''))} ${JSON.stringify(sorted(redact.value(body ?? null)))}`
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

/** Bodies that can be JSON are compared as such, whatever a client calls them. */
function parse(text: string): unknown {
  return text === '' ? null : parseOrKeep(text)
}
