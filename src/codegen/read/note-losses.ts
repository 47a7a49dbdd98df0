import {essence, isJson, isMultipart, isSequential, isUrlEncoded} from '../../http/media-type.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {dereference, entries, type Located, type OpenApiDocument} from './document.ts'
import {mediaTypeOf} from './media-types.ts'

interface NoteContext {
  readonly document: OpenApiDocument
  readonly notice: (message: string) => void
}

/** Tells of the parts of a `content` that a contract does not hold, or that no one checks. @see https://spec.openapis.org/oas/v3.1.1#media-type-object */
export function noteContentLosses({value, pointer}: Located, {document, notice}: NoteContext): void {
  const taken = new Set<string>()
  for (const [key, object] of entries(value.content)) {
    const mediaType = mediaTypeOf(key, object)
    if (taken.has(mediaType))
      notice(
        `The media type "${key}" at ${pointer}/content stands beside another "${mediaType}": only the last one counts.`,
      )
    taken.add(mediaType)
    const media = dereference(document, object, '').value
    if (!isRead(mediaType) && isOfStructure(document, media.schema))
      notice(
        `The bodies of "${essence(key)}" at ${pointer}/content are not checked: their schema is one of JSON values.`,
      )
    for (const keyword of ['prefixEncoding', 'itemEncoding'])
      if (Object.hasOwn(media, keyword)) notice(`The "${keyword}" of "${key}" at ${pointer}/content is not supported.`)
    for (const [field, encoding] of entries(media.encoding))
      for (const keyword of ['encoding', 'prefixEncoding', 'itemEncoding'])
        if (isJsonObject(encoding) && Object.hasOwn(encoding, keyword))
          notice(`The "${keyword}" of the part "${field}" at ${pointer}/content is not supported.`)
  }
}

function isRead(mediaType: string): boolean {
  return isJson(mediaType) || isSequential(mediaType) || isUrlEncoded(mediaType) || isMultipart(mediaType)
}

/** Tells schemas of values that a text is not, such as the elements of a document in XML. */
function isOfStructure(document: JsonObject, schema: unknown): boolean {
  const {type, properties, items} = dereference(document, schema, '').value
  return type === undefined ? isJsonObject(properties) || isJsonObject(items) : type === 'object' || type === 'array'
}
