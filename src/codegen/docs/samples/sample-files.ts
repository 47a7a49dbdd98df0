import {essence, isJson, isMarkup, isMultipart, isSequential, isText, isUrlEncoded} from '../../../http/media-type.ts'
import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownMember, setOwn} from '../../../json/own.ts'
import {dereference, type OpenApiDocument} from '../../read/document.ts'

/** A file of the reader's own, in the place of bytes that no text can show. */
export class SampleFile {
  readonly name: string
  readonly mediaType: string

  constructor(name: string, mediaType: string) {
    const type = essence(mediaType)
    const [, subtype = ''] = type.split('/')
    const stem = /^[\w-]+$/.test(name) ? name : 'file'
    this.name = `${stem}.${/^[a-z\d]+$/.test(subtype) ? subtype : 'bin'}`
    this.mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'
  }

  /** A text in the place of the bytes, for programs that would have to hold them. */
  get placeholder(): string {
    return `(the bytes of ${this.name})`
  }
}

interface DescribedBody {
  readonly mediaType: string
  /** The Media Type Object. */
  readonly media: JsonObject
  readonly value: unknown
}

/** The value of a body with a file for each part, or for all of it, that is one by its schema and its media type. */
export function withSampleFiles(document: OpenApiDocument, {mediaType, media, value}: DescribedBody): unknown {
  const schema = dereference(document, media.schema, '').value
  if (isFile(schema, mediaType)) return new SampleFile('body', mediaType)
  if (!isMultipart(mediaType) || !isJsonObject(value)) return value
  const filled = {...value}
  for (const [name, part] of Object.entries(value)) {
    const property = dereference(document, ownMember(schema.properties, name), '').value
    const isList = property.items !== undefined
    const item = isList ? dereference(document, property.items, '').value : property
    const {contentType = item.contentMediaType} = dereference(document, ownMember(media.encoding, name), '').value
    const [told = ''] = typeof contentType === 'string' ? contentType.split(',') : []
    if (!isFile(item, told)) continue
    const file = new SampleFile(name, told)
    setOwn<unknown>(filled, name, isList ? [part].flat().map(() => file) : file)
  }
  return filled
}

/** @see https://spec.openapis.org/oas/v3.1.1#working-with-binary-data */
function isFile({type, format, contentEncoding}: JsonObject, mediaType: string): boolean {
  const isOneText = [type].flat().every((one) => one === undefined || one === 'string' || one === 'null')
  return isOneText && contentEncoding === undefined && (format === 'binary' || isBinary(mediaType))
}

function isBinary(mediaType: string): boolean {
  const isOther = [isJson, isMultipart, isUrlEncoded, isSequential, isText, isMarkup].every((is) => !is(mediaType))
  return mediaType !== '' && isOther
}
