import {InputError} from '../errors.ts'
import {codingsOf} from '../http/coding-names.ts'
import {acceptedCodings, decodeContent} from '../http/content-coding.ts'
import type {MediaTypes} from '../http/content.ts'
import {essence, formatOf} from '../http/media-type.ts'
import {MultipartReader} from '../http/multipart-reader.ts'
import {MultipartBody} from '../http/parse-multipart.ts'
import {readBytes} from '../http/read-bytes.ts'
import type {Issue} from '../issue.ts'
import {tokensOf} from '../json/pointer.ts'
import {undescribedBody} from '../validate/index.ts'
import type {ArrivedBytes, ArrivingBody, BodyFault} from './arrival.ts'
import {FormUpload, type ReceivedPart, withFiles} from './form-upload.ts'
import {partsOfParsed} from './parsed-form.ts'
import type {Reception} from './reception.ts'
import {rejection, UploadError, type Rejection} from './rejection.ts'
import {sentContentEncoding, sentContentLength} from './sent-headers.ts'
import type {BodyKind} from './served-operation.ts'

/** The body of a request that fits the description, of which some may still be to come, or the reason why it is rejected. */
export type Received = {readonly value: unknown; readonly streams?: boolean} | {readonly fault: Rejection}

type Stream = ReadableStream<Uint8Array<ArrayBuffer>>

/** Goes on with a request once its body was received. */
type Conclude<Native, Outcome> = (received: Received, reception: Reception<Native>) => Outcome | Promise<Outcome>

/** Reads the body of a request by its content type, checks the request with it, and goes on: at once where there is nothing to wait for. */
export function receiveBody<Native, Outcome>(
  reception: Reception<Native>,
  concludeWith: Conclude<Native, Outcome>,
): Outcome | Promise<Outcome> {
  const {body, headers, contentType, served} = reception
  if (body === undefined) return concludeWith(judge(undefined, reception), reception)
  const conclude = (received: Received) => concludeWith(received, reception)
  if (served.content === undefined) return receiveUndescribed(body, reception).then(conclude)
  const kind = contentType === undefined ? undefined : served.bodyKindOf(contentType)
  if (contentType === undefined || kind === undefined)
    return receiveUnknown(body, served.content, reception).then(conclude)
  const size = Number(sentContentLength(headers) ?? 0)
  const limit = kind === 'whole' ? reception.maxBody : reception.maxUpload
  if (size > limit) return conclude({fault: tooLarge(limit)})
  if (body.parsed !== undefined) return conclude(receiveParsed(body.parsed, {kind, contentType, reception}))
  const coding = sentContentEncoding(headers) ?? ''
  switch (kind) {
    case 'whole':
      if (coding !== '' && codingsOf(coding).length > 0)
        return receiveCoded(body, {coding, contentType, reception}).then(conclude)
      return body.bytes(limit, (bytes) =>
        conclude(typeof bytes === 'string' ? {fault: faultOf(bytes, reception)} : judge(bytes, reception)),
      )
    case 'form':
      return receiveForm(body, {coding, contentType, reception}).then(conclude)
    case 'bytes':
      return conclude(receiveStream(body, {coding, contentType, reception}))
    default:
      return kind satisfies never
  }
}

interface Reading {
  readonly coding: string
  readonly contentType: string
  readonly reception: Reception
}

function judge(body: unknown, reception: Reception, isBodyUnknown = false): Received {
  const result = reception.check(body, isBodyUnknown)
  return result.valid ? result : {fault: reception.invalid(result.issues)}
}

/**
 * A body that a parser in front has read. Bytes are a stream here too.
 *
 * @throws {InputError} if there is nothing that it left.
 */
function receiveParsed(
  {value, files}: NonNullable<ArrivingBody['parsed']>,
  {kind, contentType, reception}: Omit<Reading, 'coding'> & {readonly kind: BodyKind},
): Received {
  if (value === undefined && files === undefined)
    throw new InputError(
      `Found a body of "${essence(contentType)}" that was read in front of the validation, and of which nothing was left in "body", ` +
        'expected the validation in front of what reads it.',
    )
  if (kind === 'form' && !(value instanceof Uint8Array)) {
    const parts = partsOfParsed(value, files)
    const received = checkForm(parts, true, reception)
    return 'fault' in received ? received : {value: withFiles(received.value, parts)}
  }
  if (kind !== 'bytes' || !(value instanceof Uint8Array)) return judge(value, reception)
  const received = judge(undefined, reception, true)
  return 'fault' in received ? received : {value: new Response(new Uint8Array(value)).body}
}

async function receiveUndescribed(body: ArrivingBody, reception: Reception): Promise<Received> {
  if (body.parsed !== undefined) return judge(body.parsed.value, reception)
  const bytes = await body.bytes(reception.maxBody, asRead)
  if (typeof bytes === 'string') return {fault: faultOf(bytes, reception)}
  return judge(undescribedBody(bytes), reception)
}

/** Without a content type there may be no body either. */
async function receiveUnknown(body: ArrivingBody, content: MediaTypes, reception: Reception): Promise<Received> {
  const {contentType} = reception
  const mayBeEmpty = contentType === undefined && body.parsed === undefined
  const isEmpty = mayBeEmpty && typeof (await body.bytes(0, asRead)) !== 'string'
  return isEmpty ? judge(undefined, reception) : {fault: wrongType(contentType, Object.keys(content))}
}

const asRead = (bytes: ArrivedBytes) => bytes

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
  const found = contentType === undefined ? 'no content type' : `the content type "${formatOf(contentType)}"`
  const message = `Found ${found}, expected ${expected.map((name) => `"${name}"`).join(' or ')}.`
  return {
    status: 415,
    issues: [{severity: 'error', code: 'wrong-content-type', path: '/content-type', in: 'header', message, expected}],
  }
}
