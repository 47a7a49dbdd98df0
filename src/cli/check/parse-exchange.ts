import {InputError} from '../../errors.ts'
import {codingHint} from '../../http/coding-names.ts'
import {lookUpHeader} from '../../http/headers.ts'
import {isJson, isJsonLines} from '../../http/media-type.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownValue, setOwn} from '../../json/own.ts'
import {parseAnyJson} from '../../json/parse-any-json.ts'
import {findSyntaxFault} from '../../json/parse-json.ts'
import {join} from '../../json/pointer.ts'
import {describeValue} from '../../schema/explain/words.ts'
import {type Exchange, type ExchangeIssue, isPartial} from '../../validate/index.ts'
import {type Finder, targetOf} from '../place/find-in-json.ts'
import {findInLines} from '../place/find-in-lines.ts'
import {findInStream} from '../place/find-in-stream.ts'
import type {Spot} from '../place/find-spots.ts'
import {type BodyPlace, findDuplicateIssues} from './duplicate-issues.ts'
import {malformedCode, type Recording} from './recording.ts'

type Kind = 'string' | 'number' | 'object'

const kinds: Readonly<Record<string, Kind>> = {
  method: 'string',
  url_origin: 'string',
  url_path: 'string',
  query: 'string',
  request_headers: 'object',
  request_text: 'string',
  request_base64: 'string',
  status: 'number',
  response_headers: 'object',
  sse: 'string',
  response_text: 'string',
  response_base64: 'string',
  cut_by: 'string',
}

const kindEntries = Object.entries(kinds)

/** Tells whether a value is meant as an exchange of the recorded-traffic format. */
export function looksLikeExchange(value: unknown): boolean {
  return isJsonObject(value) && 'url_path' in value && ('request' in value || 'response' in value || 'method' in value)
}

/** The place in the text of an exchange that cannot be read as one, for the message. */
export class ExchangeFormError extends InputError {
  readonly pointer: string

  constructor(message: string, pointer: string) {
    super(message)
    this.pointer = pointer
  }
}

/**
 * An exchange of the recorded-traffic format. What it leaves out is taken as null.
 *
 * @throws {ExchangeFormError} if a property has a wrong type, or method or path are missing.
 */
export function parseExchange(value: unknown, text: string): Recording {
  if (!isJsonObject(value)) throw new ExchangeFormError(`Found ${describeValue(value)}, expected an exchange.`, '')
  for (const [name, kind] of kindEntries) assertKind(value, name, kind)
  if (
    value.status == null &&
    [value.response, value.sse, value.response_text, value.response_base64].some((answer) => answer != null)
  ) {
    throw new ExchangeFormError('Found an exchange with an answer but no "status", expected both.', '')
  }
  const exchange = toExchange(value)
  return {
    exchange,
    issues: [...findDuplicateIssues(text, value, bodies), ...findMalformed(exchange)],
    spotOf: (issue) => spotOf(value, issue),
  }
}

const bodies: readonly BodyPlace[] = [
  {part: 'request', pointer: '/request'},
  {part: 'response', pointer: '/response'},
]

function assertKind(value: JsonObject, name: string, kind: Kind): void {
  const found = ownValue(value, name)
  const isRequired = name === 'method' || name === 'url_path'
  if (found == null && !isRequired) return
  if (found === undefined) throw new ExchangeFormError(`Found an exchange without "${name}", which is required.`, '')
  if (kind === 'object' ? isJsonObject(found) : typeof found === kind) return
  throw new ExchangeFormError(
    `Found ${describeValue(found)} as "${name}" of an exchange, expected ${kind === 'object' ? 'an object' : `a ${kind}`}.`,
    `/${name}`,
  )
}

/** The texts of bodies that are not the JSON which they claim to be. */
function findMalformed({request, request_text, response, response_text, ...exchange}: Exchange): ExchangeIssue[] {
  const issues: ExchangeIssue[] = []
  const look = (part: 'request' | 'response', text = '') => {
    const headers = exchange[`${part}_headers`] ?? {}
    if (
      text.trim() === '' ||
      !isJson(lookUpHeader(headers, 'content-type')) ||
      parseAnyJson(text.replace(/^\uFEFF/, '')) !== undefined
    )
      return
    const message = `${findSyntaxFault(text).message}${codingHint(headers)}`
    issues.push({part, severity: 'error', code: malformedCode, path: '', message})
  }
  if (request === null) look('request', request_text)
  if (response === null && !isPartial(exchange.cut_by)) look('response', response_text)
  return issues
}

/** A copy, for which each member is written once: an exchange is made for every line of traffic. */
function toExchange(value: JsonObject): Exchange {
  const exchange: JsonObject = {request: null, response: null, sse: null, status: 0}
  for (const name of Object.keys(value)) {
    const member = value[name]
    if (member === null) continue
    if (name !== 'id') setOwn<unknown>(exchange, name, member)
    else if (typeof member === 'string' || typeof member === 'number') exchange.id = String(member)
  }
  return exchange as unknown as Exchange
}

function spotOf(value: JsonObject, issue: ExchangeIssue): Spot {
  if (issue.in !== undefined) return {target: {path: parameterPointer(value, issue), atKey: false}}
  if (issue.part === 'stream') return {target: targetOf(issue), within: {pointer: '/sse', find: findInStream}}
  if (issue.part === 'response' && value.response == null && isLines(value)) {
    return {target: targetOf(issue), within: {pointer: '/response_text', find: findInLines}}
  }
  const written = ['_text', '_base64'].find((ending) => typeof ownValue(value, `${issue.part}${ending}`) === 'string')
  if (value[issue.part] == null && written !== undefined) {
    const pointer = `/${issue.part}${written}`
    const find: Finder = (text) => [findSyntaxFault(text).offset]
    const isText = issue.code === malformedCode && written === '_text'
    return {target: {path: pointer, atKey: false}, ...(isText && {within: {pointer, find}})}
  }
  return {target: targetOf(issue, `/${issue.part}`)}
}

/** Tells answers in JSON Lines, in which an issue stands in its line. */
function isLines({response_text: text, response_headers: headers}: JsonObject): boolean {
  const type = isJsonObject(headers) ? lookUpHeader(headers as Record<string, string>, 'content-type') : undefined
  return typeof text === 'string' && (type === undefined || isJsonLines(type))
}

/** A header's name is written in any case; where the header is missing, the headers are the nearest place. */
function parameterPointer(value: JsonObject, {part, in: location, path}: ExchangeIssue): string {
  if (location === 'query' || location === 'path')
    return location === 'query' && typeof value.query === 'string' ? '/query' : '/url_path'
  const headers = value[`${part}_headers`]
  const name = isJsonObject(headers)
    ? Object.keys(headers).find((own) => join('', own.toLowerCase()) === (location === 'cookie' ? '/cookie' : path))
    : undefined
  return name === undefined ? `/${part}_headers` : join(`/${part}_headers`, name)
}
