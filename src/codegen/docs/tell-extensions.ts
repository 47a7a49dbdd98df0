import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {mapObjects, type OpenApiDocument} from '../read/document.ts'
import {tellEventStream, tellResponseBy, tellSchema} from './extensions.ts'
import {codeSpan} from './markdown.ts'

/** A copy of `document` whose descriptions say what its extensions declare, for a page that does not show them by itself. */
export function tellExtensions(document: OpenApiDocument): OpenApiDocument {
  return mapObjects(document, (value) => {
    const told = [...tellSchema(value), tellResponseBy(value), ...tellContent(value)].filter(
      (text) => text !== undefined,
    )
    if (told.length === 0) return value
    const {description} = value
    return {
      ...value,
      description: [...(typeof description === 'string' ? [description.trimEnd()] : []), ...told].join('\n\n'),
    }
  }) as OpenApiDocument
}

/** A Media Type Object has no description, so the response that holds it has the text. */
function tellContent({content}: JsonObject): string[] {
  if (!isJsonObject(content)) return []
  return Object.entries(content).flatMap(([name, mediaType]) => {
    const told = isJsonObject(mediaType) ? tellEventStream(mediaType) : undefined
    return told === undefined ? [] : [`**${codeSpan(name)}**\n\n${told}`]
  })
}
