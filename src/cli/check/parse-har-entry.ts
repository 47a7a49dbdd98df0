import {headerParameter, isEventStream, isJson, isJsonLines, isMultipart, isUrlEncoded} from '../../http/media-type.ts'
import {isJsonObject, listAt, objectAt, textAt, type JsonObject} from '../../json/object.ts'
import {findSyntaxFault} from '../../json/parse-json.ts'
import {decodePercent, join} from '../../json/pointer.ts'
import {type CutBy, type Exchange, type ExchangeIssue, type ExchangePart, isPartial} from '../../validate/index.ts'
import {findInJson, type Finder, targetOf} from '../place/find-in-json.ts'
import {findInLines} from '../place/find-in-lines.ts'
import {findInStream} from '../place/find-in-stream.ts'
import type {Spot} from '../place/find-spots.ts'
import {findDuplicateIssues} from './duplicate-issues.ts'
import type {Recording} from './recording.ts'

/**
 * An entry of an HTTP Archive as an exchange; nothing if it has no address.
 *
 * @see https://w3c.github.io/web-performance/specs/HAR/Overview.html#sec-object-types-entries
 */
export function parseHarEntry(entry: JsonObject, index: number): Recording | undefined {
  const request = objectAt(entry, 'request')
  const response = objectAt(entry, 'response')
  const address = textAt(request, 'url') ?? ''
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const sent = parseSent(request)
  const answer = parseAnswer(response)
  const cutBy = textAt(entry, '_cutBy') as CutBy | undefined
  const exchange: Exchange = {
    id: String(index),
    method: textAt(request, 'method') ?? 'GET',
    ...placeOf(url, textAt(entry, '_baseUrl')),
    query: url.search.slice(1),
    request_headers: withType(headersOf(request), sentType(request)),
    ...sent.parts,
    status: typeof response.status === 'number' ? response.status : 0,
    response_headers: withType(headersOf(response), answerType(response)),
    ...answer.parts,
    ...(cutBy !== undefined && {cut_by: cutBy}),
  }
  const issues = [...sent.issues, ...(isPartial(cutBy) ? [] : answer.issues)]
  return {exchange, issues, spotOf: (issue) => spotOf(entry, exchange, issue)}
}

/** Host and path. An archive of our own tells below which URL the service lives, wherever that is. */
function placeOf({origin, pathname}: URL, baseUrl = ''): Pick<Exchange, 'url_origin' | 'url_path'> {
  const base = baseUrl.replace(/\/$/, '')
  const isBelow = base !== '' && `${origin}${pathname}`.startsWith(`${base}/`)
  return isBelow ? {url_path: `${origin}${pathname}`.slice(base.length)} : {url_origin: origin, url_path: pathname}
}

/** Many archives have the type of a body beside it alone. */
function withType(headers: Record<string, string>, type: string): Record<string, string> {
  return type === '' || headers['content-type'] !== undefined ? headers : {...headers, 'content-type': type}
}

function sentType(request: JsonObject): string {
  return headersOf(request)['content-type'] ?? textAt(objectAt(request, 'postData'), 'mimeType') ?? ''
}

/** A browser that knows no type writes `x-unknown`. */
function answerType(response: JsonObject): string {
  const type = headersOf(response)['content-type'] ?? textAt(objectAt(response, 'content'), 'mimeType') ?? ''
  return type === 'x-unknown' ? '' : type
}

function headersOf(message: JsonObject): Record<string, string> {
  const pairs = listAt(message, 'headers').filter(isJsonObject)
  return Object.fromEntries(
    pairs.map((pair) => [(textAt(pair, 'name') ?? '').toLowerCase(), textAt(pair, 'value') ?? '']),
  )
}

const malformed = 'malformed-body'

interface Body {
  readonly value?: unknown
  readonly issues: readonly ExchangeIssue[]
}

function parseBody(part: ExchangePart, text: string | undefined): Body {
  if (text === undefined || text === '') return {issues: []}
  try {
    const value: unknown = JSON.parse(text)
    return {value, issues: findDuplicateIssues(text, value, [{part, pointer: ''}])}
  } catch {
    return {issues: [{part, severity: 'error', code: malformed, path: '', message: findSyntaxFault(text).message}]}
  }
}

function parseSent(request: JsonObject): {
  parts: Pick<Exchange, 'request' | 'request_text'>
  issues: readonly ExchangeIssue[]
} {
  const type = sentType(request)
  const posted = objectAt(request, 'postData')
  const text = bodyTextOf(posted) ?? formTextOf(listAt(posted, 'params').filter(isJsonObject), type)
  if (type !== '' && !isJson(type)) return {parts: {request: null, ...(text && {request_text: text})}, issues: []}
  const {value = null, issues} = parseBody('request', text)
  return {parts: {request: value}, issues}
}

/** The text of a form of which an archive has the fields alone. */
function formTextOf(params: readonly JsonObject[], type: string): string | undefined {
  if (params.length === 0) return undefined
  if (isUrlEncoded(type)) {
    // Some programs keep the fields as they were sent, others decode them.
    const pairs = params.map((param) => ['name', 'value'].map((member) => decodePercent(textAt(param, member) ?? '')))
    return new URLSearchParams(pairs).toString()
  }
  const boundary = headerParameter(type, 'boundary')
  if (!isMultipart(type) || boundary === undefined) return undefined
  const parts = params.map((param) => {
    const [name = '', file, own] = ['name', 'fileName', 'contentType'].map((member) => textAt(param, member))
    const disposition = `Content-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"`}`
    const contentType = own === undefined ? '' : `Content-Type: ${own}\r\n`
    return `--${boundary}\r\n${disposition}\r\n${contentType}\r\n${textAt(param, 'value') ?? ''}\r\n`
  })
  return `${parts.join('')}--${boundary}--`
}

type Answer = Pick<Exchange, 'response' | 'sse' | 'response_text'>

function parseAnswer(message: JsonObject): {parts: Answer; issues: readonly ExchangeIssue[]} {
  const text = bodyTextOf(objectAt(message, 'content'))
  const type = answerType(message)
  const none = {response: null, sse: null}
  if (text === undefined || text === '') return {parts: none, issues: []}
  if (isEventStream(type)) return {parts: {...none, sse: text}, issues: []}
  if (!isJson(type)) return {parts: type === '' ? none : {...none, response_text: text}, issues: []}
  const {value = null, issues} = parseBody('response', text)
  return {parts: {...none, response: value}, issues}
}

/** Browsers keep what they take for binary as base64. */
function bodyTextOf(content: JsonObject): string | undefined {
  const text = textAt(content, 'text')
  return content.encoding === 'base64' && text !== undefined ? Buffer.from(text, 'base64').toString('utf8') : text
}

function spotOf(entry: JsonObject, exchange: Exchange, issue: ExchangeIssue): Spot {
  if (issue.in !== undefined) return {target: {path: headPointer(entry, issue), atKey: false}}
  const target = targetOf(issue)
  const json: Finder = issue.code === malformed ? (text) => [findSyntaxFault(text).offset] : findInJson
  if (exchange.request_text !== undefined && issue.part === 'request')
    return {target: {path: '/request/postData/text', atKey: false}}
  if (issue.part === 'request') return {target, within: {pointer: '/request/postData/text', find: json}}
  const content = objectAt(objectAt(entry, 'response'), 'content')
  const pointer = '/response/content/text'
  const isText = exchange.response_text !== undefined && !isJsonLines(exchange.response_headers?.['content-type'])
  if (content.encoding === 'base64' || isText) return {target: {path: pointer, atKey: false}}
  return {
    target,
    within: {
      pointer,
      find: exchange.sse !== null ? findInStream : exchange.response_text !== undefined ? findInLines : json,
    },
  }
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
