import {sayChange} from '../codegen/docs/say.ts'
import type {MediaType} from '../contract.ts'
import type {MediaTypes} from '../http/content.ts'
import {isEventStream} from '../http/media-type.ts'
import {canonicalOf} from '../json/canonical.ts'
import {ownValue} from '../json/own.ts'
import type {ChangeList} from './change-list.ts'
import type {Sender} from './change.ts'
import type {ComparedSchemas} from './compare-schemas.ts'
import {placeOf} from './place.ts'
import {giverOf, messageOf, proveMessage, type Message, type MessagePart, type Sides} from './prove.ts'
import {requestOf, requesterOf, sampleOfMedia} from './requests.ts'
import type {OperationPair, Side} from './side.ts'

/** A body of a message, whatever its media type. */
export interface ComparedBody {
  readonly sender: Sender
  readonly operation: string
  readonly message: (mediaType: string, body: unknown) => Message
}

export function requestBodyPart(sides: Sides, pair: OperationPair): ComparedBody {
  const sender = requesterOf(pair)
  return {
    sender,
    operation: pair.title,
    message: (mediaType, body) => requestOf(sides, pair, {body, mediaType}),
  }
}

export interface ComparedContent {
  readonly old: MediaTypes
  readonly next: MediaTypes
  readonly part: ComparedBody
  readonly title: string
  /** Compares event streams, whose schema is that of one event. */
  readonly compareStreams?: (media: readonly [old: MediaType, next: MediaType]) => void
}

/** Compares the bodies that a message may have by their media types. */
export function compareContent(list: ChangeList, compared: ComparedContent): void {
  const {old, next, part, title} = compared
  for (const [mediaType, media] of Object.entries(old)) {
    const other = ownValue(next, mediaType)
    if (other === undefined) removedMediaType(list, mediaType, compared)
    else if (isEventStream(mediaType) && compared.compareStreams !== undefined) compared.compareStreams([media, other])
    else compareMedia(list, compared, mediaType, [media, other])
  }
  for (const mediaType of Object.keys(next)) {
    if (Object.hasOwn(old, mediaType)) continue
    const described = {
      code: 'media-type-added',
      message: sayChange('mediaTypeAdded', {mediaType, where: title}),
      operation: part.operation,
    }
    // Where one of those that were there is left, it is the receiver who asks for one.
    const isOnly = part.sender === 'service' && !Object.keys(old).some((known) => Object.hasOwn(next, known))
    if (isOnly && Object.keys(old).length > 0) continue
    list.add({...described}, {class: 'additive'})
  }
}

/** The schema of a body as a side has it; one that allows all where it has none. */
export function schemaOfMedia({contract}: Side, media: MediaType | undefined): ComparedSchemas['old'] {
  const schema = media?.schema === undefined ? undefined : ownValue(contract.schemas, media.schema)
  return schema === undefined ? true : {$ref: () => schema}
}

function compareMedia(
  list: ChangeList,
  {part: body, title}: ComparedContent,
  mediaType: string,
  [old, next]: readonly [MediaType, MediaType],
): void {
  const {sides} = list
  if (canonicalOf(old.encoding ?? {}) !== canonicalOf(next.encoding ?? {}))
    list.add(
      {
        code: 'encoding-changed',
        message: sayChange('encodingChanged', {mediaType, where: title}),
        operation: body.operation,
      },
      {class: 'possibly', reason: sayChange('otherEncoding')},
    )
  const [was, is] = [schemaOfMedia(sides.old, old), schemaOfMedia(sides.new, next)]
  const part: MessagePart = {
    sender: body.sender,
    title,
    operation: body.operation,
    isText: false,
    pathOf: ({in: location, path, code}) => (location === undefined && !isAboutAll(code) ? path : undefined),
    message: (value) => body.message(mediaType, value),
  }
  list.compare(part, {old: was, next: is, oldAt: '', newAt: '', place: placeOf({old: was, new: is}, body.sender)})
}

/** Issues that are about no part of a message. */
function isAboutAll(code: string): boolean {
  return code === 'unknown-operation' || code === 'missing-credentials'
}

/** Of what clients send, NEW must take it; of what the service sends, clients of OLD may have asked for it. */
function removedMediaType(list: ChangeList, mediaType: string, {old, next, part, title}: ComparedContent): void {
  const described = {
    code: 'media-type-removed',
    message: sayChange('mediaTypeRemoved', {mediaType, where: title}),
    operation: part.operation,
  }
  const isClient = part.sender === 'client'
  const isAnyLeft = Object.keys(old).some((known) => Object.hasOwn(next, known))
  if (!isClient && isAnyLeft) return list.add(described, {class: 'possibly', reason: sayChange('nothingElse')})
  const [sent, media] = isClient
    ? [mediaType, ownValue(old, mediaType)]
    : (Object.entries(next)[0] ?? [undefined, undefined])
  const {contract} = giverOf(list.sides, part.sender)
  const message = messageOf(
    {
      message: () =>
        sent === undefined
          ? part.message('', undefined)
          : part.message(sent, sampleOfMedia(contract, media, part.sender)),
    },
    undefined,
  )
  const witness = message && proveMessage(list.sides, message, ({code}) => !isAboutAll(code))
  list.add(
    described,
    witness === undefined ? {class: 'possibly', reason: sayChange('noMessage')} : {class: 'breaking', witness},
  )
}
