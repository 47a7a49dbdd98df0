import {isEventStream, isSequential} from '../../src/http/media-type.ts'
import {type JsonObject, objectAt} from '../../src/json/object.ts'
import {mapDocument} from './map-document.ts'

/**
 * A bundled 3.1 document in OpenAPI 3.2: sequences have the schema of their items and their transcripts are examples, and tags are told apart
 * by their kind.
 *
 * @see https://spec.openapis.org/oas/v3.2.0
 */
export function toOpenApi32(document: JsonObject): JsonObject {
  return {
    ...mapDocument(document, {
      MediaType: (media, key) => (isSequential(key) ? describeItems(media, key) : media),
      Tag: ({'x-parent': parent, ...tag}) => ({...tag, ...(parent !== undefined && {parent}), kind: 'nav'}),
    }),
    openapi: '3.2.0',
  }
}

function describeItems({schema, 'x-jsonl': _, ...media}: JsonObject, key: string): JsonObject {
  const {'x-transcripts': _transcripts, ...rest} = media
  const examples = Object.entries(objectAt(media, 'x-transcripts')).map(([name, example]) => {
    const {value, ...described} = example as JsonObject
    return [name, {...described, serializedValue: value}] as const
  })
  return {
    itemSchema: isEventStream(key) ? eventOf(schema) : schema,
    ...rest,
    ...(examples.length > 0 && {examples: Object.fromEntries(examples)}),
  }
}

/** @see https://spec.openapis.org/oas/v3.2.0#special-considerations-for-text-event-stream-content */
function eventOf(schema: unknown): JsonObject {
  return {
    type: 'object',
    required: ['event', 'data'],
    properties: {
      event: {type: 'string'},
      data: {type: 'string', contentMediaType: 'application/json', contentSchema: schema},
    },
  }
}
