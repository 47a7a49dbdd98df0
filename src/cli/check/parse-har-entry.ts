import {isEventStream, isJson} from '../../http/media-type.ts'
import {isJsonObject, listAt, objectAt, textAt, type JsonObject} from '../../json/object.ts'
import {ownValue, setOwn} from '../../json/own.ts'
import {findSyntaxFault} from '../../json/parse-json.ts'
import {tokensOf} from '../../json/pointer.ts'
import {needsText} from '../../testing/tap/body.ts'
import {type CutBy, type Exchange, type ExchangeIssue, type ExchangePart, isPartial} from '../../validate/index.ts'
import {findDuplicateIssues} from './duplicate-issues.ts'
import {HarBodies} from './har-bodies.ts'
import {fieldsOf, fieldsWithoutContents, textOfFields, typeOfFields} from './har-form.ts'
import {spotInEntry} from './har-spots.ts'
import {malformedCode, type Recording} from './recording.ts'

/**
 * An entry of an HTTP Archive as an exchange; nothing if it has no address of a service. `folder` is that of the archive, where bodies may
 * be in files of their own. Default: none is read.
 *
 * @see https://w3c.github.io/web-performance/specs/HAR/Overview.html#sec-object-types-entries
 */
export function parseHarEntry(entry: JsonObject, index: number, folder?: string): Recording | undefined {
  const request = objectAt(entry, 'request')
  const response = objectAt(entry, 'response')
  const url = parseAddress(request)
  if (url === undefined) return undefined
  const bodies = new HarBodies(folder)
  const sent = parseSent(request, bodies)
  const answer = parseAnswer(response, bodies)
  const cutBy = textAt(entry, '_cutBy') as CutBy | undefined
  const exchange: Exchange = {
    id: String(index),
    method: textAt(request, 'method') ?? 'GET',
    ...placeOf(url, textAt(entry, '_baseUrl')),
    query: url.search === '' ? queryOf(request) : url.search.slice(1),
    ...sent.parts,
    ...answer.parts,
    ...(cutBy !== undefined && {cut_by: cutBy}),
  }
  const issues = [...sent.issues, ...(isPartial(cutBy) ? [] : answer.issues)]
  const isKnown = ({part, path, in: location}: ExchangeIssue) =>
    part !== 'request' || location !== undefined || !sent.unknown.has(firstToken(path))
  return {exchange, issues, spotOf: (issue) => spotInEntry(entry, exchange, issue), isKnown, unfolded: bodies.size}
}

/** The name of a request that is none of a service, such as `GET data:`: a browser records all that a page asks for. */
export function nameOfEntry(entry: unknown): string {
  const request = isJsonObject(entry) ? objectAt(entry, 'request') : {}
  const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(textAt(request, 'url') ?? '') ?? []
  return scheme === undefined ? 'a request without a URL' : `${textAt(request, 'method') ?? 'GET'} ${scheme}`
}

function firstToken(path: string): string {
  return tokensOf(path)[0] ?? ''
}

function parseAddress(request: JsonObject): URL | undefined {
  const address = textAt(request, 'url') ?? ''
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url !== undefined && /^(?:https?|wss?):$/.test(url.protocol) ? url : undefined
}

/** Some programs have the query in its list alone. */
function queryOf(request: JsonObject): string {
  return new URLSearchParams(pairsOf(request, 'queryString')).toString()
}

/** A browser keeps a status of its own where it did not ask the service. */
function statusOf(response: JsonObject, headers: HeaderTexts): number {
  const isOfBrowser = headers['non-authoritative-reason'] !== undefined
  return typeof response.status === 'number' && !isOfBrowser ? response.status : 0
}

/** Host and path. An archive of our own tells below which URL the service lives, wherever that is. */
function placeOf({origin, pathname}: URL, baseUrl = ''): Pick<Exchange, 'url_origin' | 'url_path'> {
  const base = baseUrl.replace(/\/$/, '')
  const isBelow = base !== '' && `${origin}${pathname}`.startsWith(`${base}/`)
  return isBelow ? {url_path: `${origin}${pathname}`.slice(base.length)} : {url_origin: origin, url_path: pathname}
}

/** Many archives have the type of a body beside it alone. */
function withType(headers: HeaderTexts, type: string): HeaderTexts {
  return type === '' ? headers : {...headers, 'content-type': type}
}

function sentType(posted: JsonObject, headers: HeaderTexts): string {
  const type = headers['content-type'] ?? textAt(posted, 'mimeType') ?? ''
  return textAt(posted, 'text') === undefined ? typeOfFields(type, fieldsOf(posted)) : type
}

/** A browser that knows no type writes `x-unknown`. */
function answerType(response: JsonObject, headers: HeaderTexts): string {
  const type = headers['content-type'] ?? textAt(objectAt(response, 'content'), 'mimeType') ?? ''
  return type === 'x-unknown' ? '' : type
}

type HeaderTexts = Readonly<Record<string, string>>

/** The headers in lower case, with those that come again joined as HTTP has it; those of HTTP/2 that are none are left out. */
function headersOf(message: JsonObject): HeaderTexts {
  const headers: Record<string, string> = {}
  for (const [name, value] of pairsOf(message, 'headers')) {
    const own = name.toLowerCase()
    if (own.startsWith(':')) continue
    const separator = separators.get(own) ?? ', '
    // Browsers also write them into one value, line by line.
    const joined = own === 'set-cookie' ? value : value.replaceAll(/\r?\n/g, separator)
    const before = ownValue(headers, own)
    setOwn(headers, own, before === undefined ? joined : `${before}${separator}${joined}`)
  }
  const cookies = headers.cookie === undefined ? pairsOf(message, 'cookies') : []
  return cookies.length === 0 ? headers : {...headers, cookie: cookies.map((pair) => pair.join('=')).join('; ')}
}

/** Cookies are not joined by commas, which they may have. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.3 */
const separators: ReadonlyMap<string, string> = new Map([
  ['cookie', '; '],
  ['set-cookie', '\n'],
])

function pairsOf(message: JsonObject, name: string): [name: string, value: string][] {
  const pairs = listAt(message, name).filter(isJsonObject)
  return pairs.map((pair) => [textAt(pair, 'name') ?? '', textAt(pair, 'value') ?? ''])
}

interface Body {
  readonly value?: unknown
  readonly issues: readonly ExchangeIssue[]
}

function parseBody(part: ExchangePart, text: string | undefined): Body {
  if (text === undefined || text === '') return {issues: []}
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return {value, issues: findDuplicateIssues(text, value, [{part, pointer: ''}])}
  } catch {
    return {issues: [{part, severity: 'error', code: malformedCode, path: '', message: findSyntaxFault(text).message}]}
  }
}

type Sent = Pick<Exchange, 'request' | 'request_text' | 'request_base64' | 'request_headers'>

function parseSent(
  request: JsonObject,
  bodies: HarBodies,
): {
  readonly parts: Sent
  readonly issues: readonly ExchangeIssue[]
  /** The fields of a form of whose contents nothing is known. */
  readonly unknown: ReadonlySet<string>
} {
  const headers = headersOf(request)
  const posted = objectAt(request, 'postData')
  const type = sentType(posted, headers)
  const {unread, base64, text = textOfFields(fieldsOf(posted), type)} = bodies.read(posted, headers['content-encoding'])
  const unknown = fieldsWithoutContents(text, type)
  const request_headers = withType(headers, type)
  if (unread !== undefined)
    return {parts: {request: null, request_headers}, issues: [unreadBody('request', unread)], unknown}
  if (base64 !== undefined)
    return {parts: {request: null, request_base64: base64, request_headers}, issues: [], unknown}
  if (type !== '' && !isJson(type))
    return {parts: {request: null, ...(text && {request_text: text}), request_headers}, issues: [], unknown}
  const {value = null, issues} = parseBody('request', text)
  return {parts: {request: value, request_headers}, issues, unknown}
}

type Answer = Pick<Exchange, 'status' | 'response' | 'sse' | 'response_text' | 'response_base64' | 'response_headers'>

function parseAnswer(
  message: JsonObject,
  bodies: HarBodies,
): {readonly parts: Answer; readonly issues: readonly ExchangeIssue[]} {
  const headers = headersOf(message)
  const type = answerType(message, headers)
  const none = {
    status: statusOf(message, headers),
    response: null,
    sse: null,
    response_headers: withType(headers, type),
  }
  // Browsers show what they had kept, and Playwright the messages of a WebSocket.
  if (message.status === notModified || message.status === switching) return {parts: none, issues: []}
  const content = objectAt(message, 'content')
  const {unread, base64, text = ''} = bodies.read(content, headers['content-encoding'])
  if (unread !== undefined) return {parts: none, issues: [unreadBody('response', unread)]}
  if (base64 !== undefined) return {parts: {...none, response_base64: base64}, issues: []}
  if (text === '') return {parts: none, issues: []}
  if (isEventStream(type)) return {parts: {...none, sse: text}, issues: []}
  if (!isJson(type)) return {parts: type === '' ? none : {...none, response_text: text}, issues: []}
  const {value = null, issues} = parseBody('response', text)
  return {parts: {...none, response: value, ...(needsText(text, value) && {response_text: text})}, issues}
}

const notModified = 304
const switching = 101

/** A warning: the rest of the entry is checked. */
function unreadBody(part: ExchangePart, reason: string): ExchangeIssue {
  const message = `Found a body ${reason}: it was not read.`
  return {part, severity: 'warning', code: unreadCode, path: '', message}
}

/** The code of issues of bodies that were not read. */
export const unreadCode = 'unread-body'
