import {essence, isJson, isMultipart, isSequential, isUrlEncoded, isXml} from '../../http/media-type.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {dereference, entries, type Located, type OpenApiDocument} from './document.ts'
import type {ListedOperation} from './list-operations.ts'
import {mediaTypeOf} from './media-types.ts'
import {type SentPath, withNames} from './paths.ts'

interface NoteContext {
  readonly document: OpenApiDocument
  readonly notice: (message: string) => void
}

/** Tells of the parts of a path that are no path, and of those of its expressions that no one checks. */
export function notePathLosses(
  {id, path: written}: ListedOperation,
  {path, expressions, greedy}: SentPath,
  {notice}: NoteContext,
): void {
  if (written.startsWith('/') && (path !== withNames(written, expressions) || path.includes('?')))
    notice(
      `The path "${written}" has a query or a fragment, as no path has: requests for "${id}" are taken for those of "${path.split('?', 1)[0]!}".`,
    )
  for (const {name, pattern, isGreedy} of expressions) {
    if (pattern !== undefined)
      notice(
        `The pattern "${pattern}" of "${name}" in the path "${written}" is not checked: its schema says what fits.`,
      )
    if (isGreedy && name !== greedy)
      notice(`The parameter "${name}" in the path "${written}" is read without slashes: it stands beside another one.`)
  }
}

/** Tells of the parts of a `content` that a contract does not hold, or that no one checks. @see https://spec.openapis.org/oas/v3.1.1#media-type-object */
export function noteContentLosses({value, pointer}: Located, {document, notice}: NoteContext): void {
  const taken = new Set<string>()
  const content = entries(value.content)
  const keys = content.map(([key]) => key)
  for (const [key, object] of content) {
    const mediaType = mediaTypeOf(key, object, keys)
    if (taken.has(mediaType))
      notice(
        `The media type "${key}" at ${pointer}/content stands beside another "${mediaType}": only the last one counts.`,
      )
    taken.add(mediaType)
    const media = dereference(document, object, '').value
    if (!isRead(mediaTypeOf(key, object)) && isOfStructure(document, media.schema))
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
  return (
    isJson(mediaType) ||
    isSequential(mediaType) ||
    isUrlEncoded(mediaType) ||
    isMultipart(mediaType) ||
    isXml(mediaType)
  )
}

/** Tells schemas of values that a text is not, such as the elements of a document in XML. */
function isOfStructure(document: JsonObject, schema: unknown): boolean {
  const {type, properties, items} = dereference(document, schema, '').value
  return type === undefined ? isJsonObject(properties) || isJsonObject(items) : type === 'object' || type === 'array'
}
