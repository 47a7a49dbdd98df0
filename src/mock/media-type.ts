import type {MediaType, Operation} from '../contract.ts'

/** The media type without its parameters, in lower case. @see https://mimesniff.spec.whatwg.org/#mime-type-essence */
export function essence(contentType: string | null): string {
  return (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase()
}

/** Whether bodies of this type are JSON texts. @see https://mimesniff.spec.whatwg.org/#json-mime-type */
export function isJson(mediaType: string): boolean {
  return /^(?:application|text)\/json$|\+json$/.test(mediaType)
}

/** Whether bodies of this type are a JSON text a line. @see https://jsonlines.org */
export function isJsonLines(mediaType: string): boolean {
  return /[/+-](?:jsonl|jsonlines|ndjson)$/.test(mediaType)
}

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
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[responseBy.property] : undefined
  if (value === undefined) return responseBy.default
  return responseBy.mediaTypes[typeof value === 'string' ? value : JSON.stringify(value)] ?? responseBy.default
}
