import {isEventStream, isJson, isJsonLines} from '../../http/media-type.ts'
import {isJsonObject, listAt, objectAt, textAt, type JsonObject} from '../../json/object.ts'
import {findSyntaxFault} from '../../json/parse-json.ts'
import {join} from '../../json/pointer.ts'
import type {Exchange, ExchangeIssue, ExchangePart} from '../../validate/index.ts'
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
  const sent = parseBody('request', textAt(objectAt(request, 'postData'), 'text'))
  const answer = parseAnswer(response)
  const exchange: Exchange = {
    id: String(index),
    method: textAt(request, 'method') ?? 'GET',
    url_path: url.pathname,
    query: url.search.slice(1),
    request_headers: headersOf(request),
    request: sent.value ?? null,
    status: typeof response.status === 'number' ? response.status : 0,
    response_headers: headersOf(response),
    ...answer.parts,
  }
  return {exchange, issues: [...sent.issues, ...answer.issues], spotOf: (issue) => spotOf(entry, exchange, issue)}
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
    return {value: JSON.parse(text), issues: findDuplicateIssues(text, [{part, pointer: ''}])}
  } catch {
    return {issues: [{part, severity: 'error', code: malformed, path: '', message: findSyntaxFault(text).message}]}
  }
}

type Answer = Pick<Exchange, 'response' | 'sse' | 'response_text'>

function parseAnswer(message: JsonObject): {parts: Answer; issues: readonly ExchangeIssue[]} {
  const content = objectAt(message, 'content')
  const text = bodyTextOf(content)
  const type = headersOf(message)['content-type'] ?? textAt(content, 'mimeType') ?? ''
  const none = {response: null, sse: null}
  if (text === undefined || text === '') return {parts: none, issues: []}
  if (isEventStream(type)) return {parts: {...none, sse: text}, issues: []}
  if (isJson(type)) {
    const {value = null, issues} = parseBody('response', text)
    return {parts: {...none, response: value}, issues}
  }
  return {parts: isJsonLines(type) ? {...none, response_text: text} : none, issues: []}
}

/** Browsers keep what they take for binary as base64. */
function bodyTextOf(content: JsonObject): string | undefined {
  const text = textAt(content, 'text')
  return content.encoding === 'base64' && text !== undefined ? Buffer.from(text, 'base64').toString('utf8') : text
}

function spotOf(entry: JsonObject, exchange: Exchange, issue: ExchangeIssue): Spot {
  if (issue.in !== undefined) return {target: {path: parameterPointer(objectAt(entry, 'request'), issue), atKey: false}}
  const target = targetOf(issue)
  const json: Finder = issue.code === malformed ? (text) => [findSyntaxFault(text).offset] : findInJson
  if (issue.part === 'request') return {target, within: {pointer: '/request/postData/text', find: json}}
  const content = objectAt(objectAt(entry, 'response'), 'content')
  const pointer = '/response/content/text'
  if (content.encoding === 'base64') return {target: {path: pointer, atKey: false}}
  return {
    target,
    within: {
      pointer,
      find: exchange.sse !== null ? findInStream : exchange.response_text !== undefined ? findInLines : json,
    },
  }
}

function parameterPointer(request: JsonObject, {in: location, path}: ExchangeIssue): string {
  if (location !== 'header') return '/request/url'
  const index = listAt(request, 'headers').findIndex(
    (pair) => isJsonObject(pair) && join('', (textAt(pair, 'name') ?? '').toLowerCase()) === path,
  )
  return index < 0 ? '/request/headers' : `/request/headers/${index}/value`
}
