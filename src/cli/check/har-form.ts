import {headerParameter, isMultipart, isUrlEncoded} from '../../http/media-type.ts'
import {parseMultipart} from '../../http/parse-multipart.ts'
import {partFileName} from '../../http/part-file-name.ts'
import {isJsonObject, listAt, textAt, type JsonObject} from '../../json/object.ts'
import {decodePercent} from '../../json/pointer.ts'

/** The media type that a form of which an archive has the fields alone is written in: a boundary is left out with the text. */
export function typeOfFields(type: string, params: readonly JsonObject[]): string {
  const lacksBoundary = isMultipart(type) && headerParameter(type, 'boundary') === undefined && params.length > 0
  return lacksBoundary ? `${type}; boundary=fields-of-an-archive` : type
}

/** The text of a form of which an archive has the fields alone. */
export function textOfFields(params: readonly JsonObject[], type: string): string | undefined {
  if (params.length === 0) return undefined
  if (isUrlEncoded(type)) {
    // Some programs keep the fields as they were sent, others decode them.
    const pairs = params.map((param) => ['name', 'value'].map((member) => decodePercent(textAt(param, member) ?? '')))
    return new URLSearchParams(pairs).toString()
  }
  const boundary = headerParameter(type, 'boundary')
  if (!isMultipart(type) || boundary === undefined) return undefined
  const parts = params.map((param) => {
    const [name = '', file, own] = ['name', 'fileName', 'contentType'].map((member) => textAt(param, member))
    const disposition = `Content-Disposition: form-data; name=${quoted(name)}${file === undefined ? '' : `; filename=${quoted(file)}`}`
    const contentType = own === undefined ? '' : `Content-Type: ${own}\r\n`
    return `--${boundary}\r\n${disposition}\r\n${contentType}\r\n${textAt(param, 'value') ?? ''}\r\n`
  })
  return `${parts.join('')}--${boundary}--`
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '%22').replaceAll(/\r\n?|\n/g, '%0D%0A')}"`
}

/** The names of fields with files, whose contents browsers leave out, so that nothing is known of them. */
export function fieldsWithoutContents(text: string | undefined, type: string): ReadonlySet<string> {
  const parts = text === undefined || !isMultipart(type) ? [] : parseMultipart(text, type)
  if ('fault' in parts) return new Set()
  const empty = parts.filter((part) => part.body === '' && partFileName(part) !== undefined)
  return new Set(empty.flatMap(({name = []}) => name))
}

/** The fields of a form, where an archive has them. */
export function fieldsOf(posted: JsonObject): readonly JsonObject[] {
  return listAt(posted, 'params').filter(isJsonObject)
}
