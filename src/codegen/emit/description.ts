import {isSequential} from '../../http/media-type.ts'
import {isJsonObject} from '../../json/object.ts'
import {emitDocument} from '../load/yaml.ts'
import {mapObjects, type OpenApiDocument} from '../read/document.ts'
import type {Model} from '../read/model.ts'

/** The bundled description, for other tools and for people. */
export function emitDescription({document}: Pick<Model, 'document'>) {
  const published = setTranscriptsApart(document)
  return {'openapi.yaml': emitDocument(published), 'openapi.json': `${JSON.stringify(published, null, 2)}\n`}
}

/**
 * A copy of `document` in which the transcripts of streams stand under `x-transcripts`. Its schema describes one event or one line, so
 * that other tools would take a whole transcript among the `examples` for an invalid event.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#working-with-examples
 */
function setTranscriptsApart(document: OpenApiDocument): OpenApiDocument {
  return mapObjects(document, (value) => {
    if (!isJsonObject(value.content)) return value
    const content = Object.entries(value.content).map(([name, mediaType]) => [
      name,
      isSequential(name) ? setApart(mediaType) : mediaType,
    ])
    return {...value, content: Object.fromEntries(content) as unknown}
  }) as OpenApiDocument
}

function setApart(mediaType: unknown): unknown {
  if (!isJsonObject(mediaType) || mediaType.examples === undefined) return mediaType
  const {examples, ...rest} = mediaType
  return {...rest, 'x-transcripts': examples}
}
