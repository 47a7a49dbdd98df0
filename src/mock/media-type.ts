import type {MediaType, Operation} from '../contract.ts'
import {essence} from '../http/media-type.ts'
import {ownValue} from '../json/own.ts'

/** The media type that a response with `content` has: as the request body selects it, else as `accept` asks, else the first. */
export function responseMediaType(
  content: Readonly<Record<string, MediaType>>,
  request: {readonly operation: Operation; readonly body: unknown; readonly headers: Headers},
): string | undefined {
  const offered = Object.keys(content)
  const selected = selectedByBody(request.operation, request.body)
  if (selected !== undefined && offered.includes(selected)) return selected
  const accepted = (request.headers.get('accept') ?? '').split(',').map(essence)
  return accepted.find((mediaType) => offered.includes(mediaType)) ?? offered[0]
}

function selectedByBody({responseBy}: Operation, body: unknown): string | undefined {
  if (responseBy === undefined) return undefined
  const value =
    typeof body === 'object' && body !== null
      ? ownValue(body as Record<string, unknown>, responseBy.property)
      : undefined
  if (value === undefined) return responseBy.default
  return (
    ownValue(responseBy.mediaTypes, typeof value === 'string' ? value : JSON.stringify(value)) ?? responseBy.default
  )
}
