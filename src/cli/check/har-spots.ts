import {isJson, isJsonLines} from '../../http/media-type.ts'
import {isJsonObject, listAt, objectAt, textAt, type JsonObject} from '../../json/object.ts'
import {findSyntaxFault} from '../../json/parse-json.ts'
import {join} from '../../json/pointer.ts'
import type {Exchange, ExchangeIssue} from '../../validate/index.ts'
import {findInJson, type Finder, targetOf} from '../place/find-in-json.ts'
import {findInLines} from '../place/find-in-lines.ts'
import {findInStream} from '../place/find-in-stream.ts'
import type {Spot} from '../place/find-spots.ts'
import {isBase64, isInFile} from './har-bodies.ts'
import {malformedCode} from './recording.ts'

/** The place of an issue in an entry of an HTTP Archive. Within bytes and files, it is where they are. */
export function spotInEntry(entry: JsonObject, exchange: Exchange, issue: ExchangeIssue): Spot {
  if (issue.in !== undefined) return {target: {path: headPointer(entry, issue), atKey: false}}
  const isSent = issue.part === 'request'
  const [message, member] = isSent ? ['request', 'postData'] : ['response', 'content']
  const held = objectAt(objectAt(entry, message), member)
  const type = exchange.response_headers?.['content-type']
  const isOfLines = !isSent && isJsonLines(type)
  const isText = isSent
    ? exchange.request_text !== undefined
    : exchange.response_text !== undefined && !isJson(type) && !isOfLines
  if (isInFile(held)) return {target: {path: `/${message}/${member}/_file`, atKey: false}}
  const pointer = `/${message}/${member}/text`
  if (isBase64(held) || isText) return {target: {path: pointer, atKey: false}}
  const json: Finder = issue.code === malformedCode ? (text) => [findSyntaxFault(text).offset] : findInJson
  const find = isSent ? json : exchange.sse !== null ? findInStream : isOfLines ? findInLines : json
  return {target: targetOf(issue), within: {pointer, find}}
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
