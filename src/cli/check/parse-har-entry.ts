import {isEventStream, isJson, isJsonLines} from '../../http/media-type.ts'
import {isJsonObject, listAt, objectAt, textAt, type JsonObject} from '../../json/object.ts'
import {ownValue, setOwn} from '../../json/own.ts'
import {findSyntaxFault} from '../../json/parse-json.ts'
import {join, tokensOf} from '../../json/pointer.ts'
import {needsText} from '../../testing/tap/body.ts'
import {type CutBy, type Exchange, type ExchangeIssue, type ExchangePart, isPartial} from '../../validate/index.ts'
import {findInJson, type Finder, targetOf} from '../place/find-in-json.ts'
import {findInLines} from '../place/find-in-lines.ts'
import {findInStream} from '../place/find-in-stream.ts'
import type {Spot} from '../place/find-spots.ts'
import {findDuplicateIssues} from './duplicate-issues.ts'
import {fieldsOf, fieldsWithoutContents, isBase64, readHarBody, textOfFields, typeOfFields} from './har-body.ts'
import type {Recording} from './recording.ts'

/**
 * An entry of an HTTP Archive as an exchange; nothing if it has no address of a service.
 *
 * @see https://w3c.github.io/web-performance/specs/HAR/Overview.html#sec-object-types-entries
 */
export function parseHarEntry(entry: JsonObject, index: number): Recording | undefined {
  const request = objectAt(entry, 'request')
  const response = objectAt(entry, 'response')
  const url = parseAddress(request)
  if (url === undefined) return undefined
  const sent = parseSent(request)
  const answer = parseAnswer(response)
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
  return {exchange, issues, spotOf: (issue) => spotOf(entry, exchange, issue), isKnown}
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

const malformed = 'malformed-body'

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
    return {issues: [{part, severity: 'error', code: malformed, path: '', message: findSyntaxFault(text).message}]}
  }
}

type Sent = Pick<Exchange, 'request' | 'request_text' | 'request_base64' | 'request_headers'>

function parseSent(request: JsonObject): {
  readonly parts: Sent
  readonly issues: readonly ExchangeIssue[]
  /** The fields of a form of whose contents nothing is known. */
  readonly unknown: ReadonlySet<string>
} {
  const headers = headersOf(request)
  const posted = objectAt(request, 'postData')
  const type = sentType(posted, headers)
  const {base64, text = textOfFields(fieldsOf(posted), type)} = readHarBody(posted, headers['content-encoding'])
  const unknown = fieldsWithoutContents(text, type)
  const request_headers = withType(headers, type)
  if (base64 !== undefined)
    return {parts: {request: null, request_base64: base64, request_headers}, issues: [], unknown}
  if (type !== '' && !isJson(type))
    return {parts: {request: null, ...(text && {request_text: text}), request_headers}, issues: [], unknown}
  const {value = null, issues} = parseBody('request', text)
  return {parts: {request: value, request_headers}, issues, unknown}
}

type Answer = Pick<Exchange, 'status' | 'response' | 'sse' | 'response_text' | 'response_base64' | 'response_headers'>

function parseAnswer(message: JsonObject): {readonly parts: Answer; readonly issues: readonly ExchangeIssue[]} {
  const headers = headersOf(message)
  const type = answerType(message, headers)
  const none = {
    status: statusOf(message, headers),
    response: null,
    sse: null,
    response_headers: withType(headers, type),
  }
  // Browsers show what they had kept.
  if (message.status === notModified) return {parts: none, issues: []}
  const {base64, text = ''} = readHarBody(objectAt(message, 'content'), headers['content-encoding'])
  if (base64 !== undefined) return {parts: {...none, response_base64: base64}, issues: []}
  if (text === '') return {parts: none, issues: []}
  if (isEventStream(type)) return {parts: {...none, sse: text}, issues: []}
  if (!isJson(type)) return {parts: type === '' ? none : {...none, response_text: text}, issues: []}
  const {value = null, issues} = parseBody('response', text)
  return {parts: {...none, response: value, ...(needsText(text, value) && {response_text: text})}, issues}
}

const notModified = 304

function spotOf(entry: JsonObject, exchange: Exchange, issue: ExchangeIssue): Spot {
  if (issue.in !== undefined) return {target: {path: headPointer(entry, issue), atKey: false}}
  const target = targetOf(issue)
  const json: Finder = issue.code === malformed ? (text) => [findSyntaxFault(text).offset] : findInJson
  const isBytes = isBase64(objectAt(objectAt(entry, 'request'), 'postData'))
  if ((exchange.request_text !== undefined || isBytes) && issue.part === 'request')
    return {target: {path: '/request/postData/text', atKey: false}}
  if (issue.part === 'request') return {target, within: {pointer: '/request/postData/text', find: json}}
  const content = objectAt(objectAt(entry, 'response'), 'content')
  const pointer = '/response/content/text'
  const type = exchange.response_headers?.['content-type']
  const isText = exchange.response_text !== undefined && !isJson(type) && !isJsonLines(type)
  if (isBase64(content) || isText) return {target: {path: pointer, atKey: false}}
  const find = exchange.sse !== null ? findInStream : isJsonLines(type) ? findInLines : json
  return {target, within: {pointer, find}}
}

/** The place of what is not in a body: the URL, a header, or the headers where it is missing. */
function headPointer(entry: JsonObject, {part, in: location, path}: ExchangeIssue): string {
  if (location === 'query' || location === 'path') return '/request/url'
  const at = part === 'request' ? 'request' : 'response'
  const wanted = location === 'cookie' ? '/cookie' : path
  const index = listAt(objectAt(entry, at), 'headers').findIndex(
    (pair) => isJsonObject(pair) && join('', (textAt(pair, 'name') ?? '').toLowerCase()) === wanted,
  )
  return index < 0 ? `/${at}/headers` : `/${at}/headers/${index}/value`
}
