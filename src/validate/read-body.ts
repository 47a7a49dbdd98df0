import type {CompiledSchema, Contract, MediaType} from '../contract.ts'
import {binaryString} from '../http/binary.ts'
import {textOfBody, textOfUtf8} from '../http/charset.ts'
import {findMediaType, schemaOf, type MediaTypes} from '../http/content.ts'
import {isEventStream, isJson, isJsonLines, isMultipart, isSequential, isUrlEncoded, isXml} from '../http/media-type.ts'
import {parseForm, parseFormParts, type ReadForm} from '../http/parse-form.ts'
import {MultipartBody, parseMultipart} from '../http/parse-multipart.ts'
import {kindsOf, toScalar, type TextShape} from '../http/text-shape.ts'
import {type Issue, IssueList, noFindings} from '../issue.ts'
import {isJsonObject} from '../json/object.ts'
import {setOwn} from '../json/own.ts'
import {findSyntaxFault} from '../json/parse-json.ts'
import {join, withThoseAround} from '../json/pointer.ts'
import {findFaults} from '../schema/check-schema.ts'
import {checked, malformed, type ReadBody} from './checked-body.ts'
import {checkPartHeaders} from './parameter-checker.ts'
import {shapeOf} from './shape-of.ts'

export interface BodyToRead {
  /** Bytes, a text, a `MultipartBody`, or a value that was parsed before. A text of a JSON type is such a value. */
  readonly body: unknown
  readonly contentType: string
  readonly maxIssues?: number | undefined
}

/** Reads and checks a body by its content type, which must be one of `content`. */
export function readBody(contract: Contract, content: MediaTypes, given: BodyToRead): ReadBody {
  const found = findMediaType(content, given.contentType)
  if (found === undefined)
    return {value: given.body, schema: undefined, found: {issues: [wrongContentType(content, given.contentType)]}}
  const schema = schemaOf(contract, found.media)
  const {body, contentType, maxIssues} = given
  // Of most bodies nothing more has to be known.
  if (isJson(contentType)) return readJson(schema, body, maxIssues)
  const read = new BodyReader(contract, {media: found.media, schema}, given)
  if (isEventStream(given.contentType)) return read.events()
  if (isJsonLines(given.contentType)) return read.texts('\n')
  // The other sequence of JSON texts begins each with a character of its own.
  if (isSequential(given.contentType)) return read.texts('\u001E')
  if (isUrlEncoded(given.contentType)) return read.form()
  if (isMultipart(given.contentType)) return read.multipart()
  return read.text()
}

/** The issue of a content type that the description does not offer. */
export function wrongContentType(content: MediaTypes, contentType: string): Issue {
  const expected = Object.entries(content).map(([key, {range}]) => range ?? key)
  const wanted = expected.length === 0 ? 'none' : expected.map((name) => `"${name}"`).join(' or ')
  const message = `Found the content type "${contentType}", expected ${wanted}.`
  return {severity: 'error', code: 'wrong-content-type', path: '/content-type', in: 'header', message, expected}
}

class BodyReader {
  readonly #contract: Contract
  readonly #media: MediaType
  readonly #schema: CompiledSchema | undefined
  readonly #shape: TextShape
  readonly #given: BodyToRead

  constructor(
    contract: Contract,
    {media, schema}: {readonly media: MediaType; readonly schema: CompiledSchema | undefined},
    given: BodyToRead,
  ) {
    this.#contract = contract
    this.#media = media
    this.#schema = schema
    this.#shape = shapeOf(schema?.node)
    this.#given = given
  }

  /** The text alone: events are checked with their order, by what knows that. */
  events(): ReadBody {
    const {body} = this.#given
    if (typeof body !== 'string' && !isBytes(body)) return this.#check(body)
    const text = typeof body === 'string' ? body : decodeUtf8(body)
    return typeof text === 'string' ? {value: text, schema: undefined, found: noFindings} : malformed(text.fault)
  }

  /** Each of the JSON texts is checked by itself; paths start with its index. */
  texts(separator: string): ReadBody {
    const {body, maxIssues} = this.#given
    if (typeof body !== 'string' && !isBytes(body)) return this.#check(body)
    const text = typeof body === 'string' ? body : decodeUtf8(body)
    if (typeof text !== 'string') return malformed(text.fault)
    const list = new IssueList(maxIssues)
    const value: unknown[] = []
    for (const [index, line] of text.split(separator).entries()) {
      if (line.trim() === '') continue
      const read = parseLine(line)
      value.push(read?.value)
      list.addAll(
        read === undefined
          ? {
              issues: [
                {
                  severity: 'error',
                  code: 'malformed-line',
                  path: `/${index}`,
                  message: 'Found a line that is not JSON.',
                },
              ],
            }
          : this.#schema === undefined
            ? noFindings
            : findFaults(this.#schema, read.value, {path: `/${index}`, maxIssues}),
      )
    }
    return {value, schema: undefined, found: list.toFindings()}
  }

  form(): ReadBody {
    const {body} = this.#given
    if (isJsonObject(body) && !isBytes(body) && !(body instanceof URLSearchParams))
      return this.#check(withTypes(body, this.#shape))
    const text =
      body instanceof URLSearchParams
        ? body
        : isBytes(body)
          ? textOfBody(body)
          : typeof body === 'string'
            ? body
            : JSON.stringify(body)
    return this.#checkForm((asText) => parseForm(text, {encoding: this.#media.encoding, shape: this.#shape, asText}))
  }

  multipart(): ReadBody {
    const {body, contentType} = this.#given
    const isRead = body instanceof MultipartBody
    if (!isRead && typeof body !== 'string' && !isBytes(body)) return this.#check(withTypes(body, this.#shape))
    const parts = isRead ? body.parts : parseMultipart(body, contentType)
    if ('fault' in parts) return malformed(parts.fault)
    if (kindsOf(this.#shape)[0] === 'array') {
      const named = parts.map((part) => ({...part, name: 'parts'}))
      const shape = {...emptyForm, property: () => this.#shape}
      const {value} = parseFormParts(named, {encoding: undefined, shape})
      return this.#check(value.parts ?? [])
    }
    const read = this.#checkForm((asText) =>
      parseFormParts(parts, {encoding: this.#media.encoding, shape: this.#shape, asText}),
    )
    const issues = checkPartHeaders(this.#contract, this.#media.encoding, parts)
    return issues.length > 0 ? {...read, found: {...read.found, issues: [...read.found.issues, ...issues]}} : read
  }

  /** A text, or bytes that are a text as far as a schema is concerned. Of an object in a format that is not read, no schema can tell anything. */
  text(): ReadBody {
    const {body, contentType} = this.#given
    if (typeof body !== 'string' && !isBytes(body)) return this.#check(body)
    const isText = /^text\//.test(contentType) || isXml(contentType)
    const text = typeof body === 'string' ? body : isText ? textOfBody(body, contentType) : binaryString(body)
    if (!kindsOf(this.#shape).includes('scalar')) return this.#structured(text)
    const typed = toScalar(text, this.#shape)
    return this.#check(typed === text || this.#schema?.is(typed) === true ? typed : toScalar(text, this.#shape, true))
  }

  #structured(text: string): ReadBody {
    const {readXml} = this.#contract
    const schema = isXml(this.#given.contentType) ? this.#schema : undefined
    if (readXml === undefined || schema === undefined) return {value: text, schema: undefined, found: noFindings}
    const read = readXml(text, schema)
    if ('fault' in read) return malformed(read.fault)
    const faults = read.faults.map((fault) => ({severity: 'error', code: 'wrong-xml', ...fault}) as const)
    return {...this.#checkFormed(read.value, faults), text}
  }

  #checkForm(read: (asText: boolean) => ReadForm): ReadBody {
    const typed = read(false)
    const kept = this.#schema?.is(typed.value) === false ? read(true) : typed
    const {value, faults, unread} = this.#schema?.is(kept.value) === true ? kept : typed
    const issues = faults.map(({name, code, message}): Issue => ({
      severity: 'error',
      code,
      path: join('', name),
      message,
    }))
    return this.#checkFormed(
      value,
      issues,
      unread.map((name) => join('', name)),
    )
  }

  /** A value with faults of its form, which leave nothing to say of the values at their places, as those that nobody reads do. */
  #checkFormed(value: unknown, faults: readonly Issue[], unread: readonly string[] = []): ReadBody {
    const {maxIssues} = this.#given
    const read = checked(this.#schema, value, maxIssues && maxIssues + unread.length)
    if (faults.length === 0 && unread.length === 0) return read
    const places = new Set([...faults.map(({path}) => path), ...unread])
    const isSaid = ({path}: Issue) => [...withThoseAround(path)].some((place) => places.has(place))
    const list = new IssueList(maxIssues)
    list.addAll({...read.found, issues: [...faults, ...read.found.issues.filter((issue) => !isSaid(issue))]})
    return {...read, found: list.toFindings()}
  }

  #check(value: unknown): ReadBody {
    const {maxIssues} = this.#given
    return checked(this.#schema, value, maxIssues)
  }
}

function readJson(schema: CompiledSchema | undefined, body: unknown, maxIssues: number | undefined): ReadBody {
  if (!isBytes(body)) return checked(schema, body, maxIssues)
  const text = decodeUtf8(body)
  if (typeof text !== 'string') return malformed(text.fault)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return malformed(findSyntaxFault(text).message)
  }
  return checked(schema, value, maxIssues)
}

const emptyForm = {
  types: ['object'],
  propertyNames: ['parts'],
  hasOtherProperties: false,
  items: shapeOf(true),
} as const

function isBytes(body: unknown): body is Uint8Array {
  return body instanceof Uint8Array
}

export function decodeUtf8(bytes: Uint8Array): string | {readonly fault: string} {
  return textOfUtf8(bytes) ?? {fault: 'Found a body in another encoding, expected UTF-8.'}
}

function parseLine(line: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(line)}
  } catch {
    return undefined
  }
}

/** A form that a program has parsed, with the values that its texts stand for. */
function withTypes(value: unknown, shape: TextShape): unknown {
  if (typeof value === 'string') return kindsOf(shape).includes('scalar') ? toScalar(value, shape) : value
  if (Array.isArray(value)) return value.map((item) => withTypes(item, shape.items))
  if (!isJsonObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value
  const object: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) setOwn(object, name, withTypes(member, shape.property(name)))
  return object
}
