import type {EventStream, MediaType, Operation} from '../contract.ts'

/** The media type that a successful response to `body` has, as the description says; `undefined` where it promises no content. */
export function responseMediaType(operation: Operation, body: unknown): string | undefined {
  const {responseBy} = operation
  if (!responseBy) return Object.keys(successContent(operation))[0]
  const value = (body as Record<string, unknown> | null | undefined)?.[responseBy.property]
  return responseBy.mediaTypes[String(value)] ?? responseBy.default
}

/** What the description says of the events that an operation streams. */
export function eventStreamOf(operation: Operation): EventStream | undefined {
  return successContent(operation)['text/event-stream']?.eventStream
}

function successContent({responses}: Operation): Readonly<Record<string, MediaType>> {
  return Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content ?? {}
}
