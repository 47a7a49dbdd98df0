import type {Operation} from '../contract.ts'
import {InputError} from '../errors.ts'
import {acceptedCodings, codingsOf, decodeContent} from '../http/content-coding.ts'
import {findMediaType} from '../http/content.ts'
import {lookUpHeader} from '../http/headers.ts'
import {essence, isJson, isMarkup, isMultipart, isSequential, isText} from '../http/media-type.ts'
import {MultipartReader} from '../http/multipart-reader.ts'
import {MultipartBody} from '../http/parse-multipart.ts'
import {readBytes} from '../http/read-bytes.ts'
import type {Issue} from '../issue.ts'
import {tokensOf} from '../json/pointer.ts'
import type {ArrivingBody, BodyFault} from './arrival.ts'
import {FormUpload, type ReceivedPart, withFiles} from './form-upload.ts'
import {partsOfParsed} from './parsed-form.ts'
import type {Reception} from './reception.ts'
import {rejection, UploadError, type Rejection} from './rejection.ts'

/** The body of a request that fits the description, of which some may still be to come, or the reason why it is rejected. */
export type Received = {readonly value: unknown; readonly streams?: boolean} | {readonly fault: Rejection}

type Stream = ReadableStream<Uint8Array<ArrayBuffer>>

/** Reads the body of a request by its content type, and checks the request with it. */
export function receiveBody(reception: Reception): Received | Promise<Received> {
  const {body, headers, contentType, operation} = reception
  if (body === undefined) return judge(undefined, reception)
  const {requestBody} = operation
  const isDescribed = requestBody !== undefined && Object.keys(requestBody.content).length > 0
  if (!isDescribed) return receiveUndescribed(body, reception)
  const found = contentType === undefined ? undefined : findMediaType(requestBody.content, contentType)
  if (contentType === undefined || found === undefined) return receiveUnknown(body, requestBody, reception)
  const size = Number(lookUpHeader(headers, 'content-length') ?? 0)
  const isKept = !mayStream(contentType)
  const limit = isKept ? reception.maxBody : reception.maxUpload
  if (size > limit) return {fault: tooLarge(limit)}
  if (body.parsed !== undefined) return receiveParsed(body.parsed, contentType, reception)
  const coding = lookUpHeader(headers, 'content-encoding') ?? ''
  const reading = {coding, contentType, reception}
  if (isMultipart(contentType)) return receiveForm(body, reading)
  return isKept ? receiveBytes(body, reading) : receiveStream(body, reading)
}

interface Reading {
  readonly coding: string
  readonly contentType: string
  readonly reception: Reception
}

function judge(body: unknown, reception: Reception, isBodyUnknown = false): Received {
  const result = reception.check(body, isBodyUnknown)
  return result.valid ? {value: result.value} : {fault: reception.invalid(result.issues)}
}

/** Tells bodies that need not be kept in memory: bytes, and forms with files. */
export function mayStream(contentType: string): boolean {
  return isMultipart(contentType) || isBinary(contentType)
}

/** Bytes are told by what they are not: their schema, if there is one, has nothing to say of them. */
function isBinary(contentType: string): boolean {
  const type = essence(contentType)
  return !(isJson(type) || isSequential(type) || isText(type) || isMarkup(type))
}

/**
 * A body that a parser in front has read. Bytes are a stream here too.
 *
 * @throws {InputError} if there is nothing that it left.
 */
function receiveParsed(
  {value, files}: NonNullable<ArrivingBody['parsed']>,
  contentType: string,
  reception: Reception,
): Received {
  if (value === undefined && files === undefined)
    throw new InputError(
      `Found a body of "${essence(contentType)}" that was read in front of the validation, and of which nothing was left in "body", ` +
        'expected the validation in front of what reads it.',
    )
  if (isMultipart(contentType) && !(value instanceof Uint8Array)) {
    const parts = partsOfParsed(value, files)
    const received = checkForm(parts, true, reception)
    return 'fault' in received ? received : {value: withFiles(received.value, parts)}
  }
  if (!isBinary(contentType) || isMultipart(contentType) || !(value instanceof Uint8Array))
    return judge(value, reception)
  const received = judge(undefined, reception, true)
  return 'fault' in received ? received : {value: new Response(new Uint8Array(value)).body}
}

/** Several clients send an empty object where they have nothing to send. */
async function receiveUndescribed(body: ArrivingBody, reception: Reception): Promise<Received> {
  if (body.parsed !== undefined) return judge(body.parsed.value, reception)
  const bytes = await body.bytes(reception.maxBody)
  if (typeof bytes === 'string') return {fault: faultOf(bytes, reception)}
  const isEmptyObject = bytes.length <= 8 && new TextDecoder().decode(bytes).trim() === '{}'
  return judge(isEmptyObject ? {} : bytes, reception)
}

/** Without a content type there may be no body either. */
async function receiveUnknown(
  body: ArrivingBody,
  {content}: NonNullable<Operation['requestBody']>,
  reception: Reception,
): Promise<Received> {
  const {contentType} = reception
  const mayBeEmpty = contentType === undefined && body.parsed === undefined
  const isEmpty = mayBeEmpty && typeof (await body.bytes(0)) !== 'string'
  return isEmpty ? judge(undefined, reception) : {fault: wrongType(contentType, Object.keys(content))}
}

function receiveBytes(body: ArrivingBody, reading: Reading): Promise<Received> {
  const {coding, reception} = reading
  if (coding !== '' && codingsOf(coding).length > 0) return receiveCoded(body, reading)
  return body
    .bytes(reception.maxBody)
    .then((bytes) => (typeof bytes === 'string' ? {fault: faultOf(bytes, reception)} : judge(bytes, reception)))
}

async function receiveCoded(body: ArrivingBody, {coding, reception}: Reading): Promise<Received> {
  const {maxBody} = reception
  const stream = decoded(body, coding)
  if (stream === undefined) return {fault: unknownCoding(coding)}
  try {
    const bytes = await readBytes(stream, maxBody)
    return bytes === undefined ? {fault: tooLarge(maxBody)} : judge(bytes, reception)
  } catch {
    return {fault: malformed('Found a body that is not what its content coding says.')}
  }
}

function receiveStream(body: ArrivingBody, {coding, reception}: Reading): Received {
  const stream = decoded(body, coding)
  if (stream === undefined) return {fault: unknownCoding(coding)}
  const received = judge(undefined, reception, true)
  return 'fault' in received ? received : {value: limited(stream, reception), streams: true}
}

async function receiveForm(body: ArrivingBody, {coding, contentType, reception}: Reading): Promise<Received> {
  const {maxBody} = reception
  const stream = decoded(body, coding)
  if (stream === undefined) return {fault: unknownCoding(coding)}
  try {
    const reader = new MultipartReader(limited(stream, reception)[Symbol.asyncIterator](), contentType)
    return await new FormUpload<Rejection>(reader, {
      limit: maxBody,
      tooLarge: tooLarge(maxBody),
      malformed,
      toError: (fault) => reception.toUploadError(fault),
      check: (parts, isWhole) => checkForm(parts, isWhole, reception),
    }).read()
  } catch (error) {
    if (error instanceof UploadError) return {fault: error}
    if (error instanceof InputError) return {fault: malformed(error.message)}
    return {fault: malformed('Found a body that ends too early, or that is not what its content coding says.')}
  }
}

/** Of a file that streams nothing is known but its content type, and of a form that has not ended, not what it lacks. */
function checkForm(parts: readonly ReceivedPart[], isWhole: boolean, reception: Reception): Received {
  const body = new MultipartBody(parts)
  const result = reception.check(body)
  if (result.valid) return {value: result.value}
  const streamed = new Set(parts.flatMap(({isStreamed, name = ''}) => (isStreamed === true ? [name] : [])))
  if (streamed.size === 0) return {fault: reception.invalid(result.issues)}
  const isTold = ({severity, code, path, in: location}: Issue) => {
    if (severity !== 'error') return false
    if (location !== undefined) return true
    const [field = '', ...deeper] = tokensOf(path)
    if (streamed.has(field)) return code === 'wrong-content-type'
    return isWhole || !(path === '' || (code === 'missing-property' && deeper.length === 0))
  }
  const told = result.issues.filter(isTold)
  if (told.length > 0) return {fault: reception.invalid(told)}
  return {value: reception.read(body)}
}

function limited(stream: Stream, reception: Reception): Stream {
  const limit = reception.maxUpload
  if (limit === Infinity) return stream
  let length = 0
  return stream.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        length += chunk.length
        if (length > limit) controller.error(reception.toUploadError(tooLarge(limit)))
        else controller.enqueue(chunk)
      },
    }),
  )
}

function faultOf(fault: BodyFault, {maxBody}: Reception): Rejection {
  return fault === 'too-large' ? tooLarge(maxBody) : malformed('Found a body that ends before its length.')
}

function tooLarge(limit: number): Rejection {
  return rejection(413, 'body-too-large', `Found a body that is longer than ${limit} bytes.`)
}

function malformed(message: string): Rejection {
  return rejection(400, 'malformed-body', message)
}

function unknownCoding(coding: string): Rejection {
  const accepted = acceptedCodings().join(', ')
  const message = `Found the content coding "${coding}", expected one of ${accepted}.`
  return rejection(415, 'unsupported-content-coding', message, {'accept-encoding': accepted})
}

/** Decoders give bytes that are theirs alone. */
function decoded(body: ArrivingBody, coding: string): Stream | undefined {
  return decodeContent(body.stream(), coding) as Stream | undefined
}

function wrongType(contentType: string | undefined, expected: readonly string[]): Rejection {
  const found = contentType === undefined ? 'no content type' : `the content type "${essence(contentType)}"`
  const message = `Found ${found}, expected ${expected.map((name) => `"${name}"`).join(' or ')}.`
  return {
    status: 415,
    issues: [{severity: 'error', code: 'wrong-content-type', path: '/content-type', in: 'header', message, expected}],
  }
}
