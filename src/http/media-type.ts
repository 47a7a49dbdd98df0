/** A media type without its parameters, in lower case. @see https://mimesniff.spec.whatwg.org/#mime-type-essence */
export function essence(mediaType: string | null | undefined): string {
  // Most of all are this one, and servers ask this several times for each request.
  return mediaType === 'application/json' ? mediaType : (mediaType?.split(';')[0]!.trim().toLowerCase() ?? '')
}

/**
 * A media type with the parameters that tell formats apart, such as `application/json; v=2`: without those of a text, a form or a stream, which
 * each message has in its own way, and without a weight, which some frameworks call `qs`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
 */
export function formatOf(mediaType: string): string {
  const name = essence(mediaType)
  if (isMultipart(name) || isUrlEncoded(name) || isEventStream(name)) return name
  const told = [...formatParameters(mediaType)].map(
    ([own, value]) => `${own}=${/^[\w.+-]+$/.test(value) ? value : JSON.stringify(value)}`,
  )
  return [name, ...told].join('; ')
}

/**
 * Tells by a number to which degree a message has a described format of its media type: the more, the more parameters are equal and the fewer
 * are left untold by either. Undefined where one contradicts. Letter case and `*` contradict nothing, as the meaning of values is each parameter's own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
 */
export function formatFit(described: string, stated: string): number | undefined {
  const told = formatParameters(stated)
  let fit = -told.size
  for (const [name, value] of formatParameters(described)) {
    const other = told.get(name)
    if (other === undefined) fit -= 1
    else if (other === '*' || value === '*' || other.toLowerCase() === value.toLowerCase()) fit += 2
    else return undefined
  }
  return fit
}

/** Tells media types whose bodies are JSON texts. @see https://mimesniff.spec.whatwg.org/#json-mime-type */
export function isJson(mediaType: string | null | undefined): boolean {
  return (
    mediaType === 'application/json' || /^(?:application|text)\/json$|^[^/]+\/[^/]+\+json$/.test(essence(mediaType))
  )
}

/**
 * Tells media types whose bodies have a JSON text on each line. A JSON text sequence (`application/json-seq`) is another format: it
 * separates its texts by another character.
 *
 * @see https://jsonlines.org
 */
export function isJsonLines(mediaType: string | null | undefined): boolean {
  return /^[^/]+\/(?:x-)?(?:jsonl|jsonlines|json-lines|ndjson)$|^[^/]+\/[^/]+\+(?:jsonl|ndjson)$/.test(
    essence(mediaType),
  )
}

/** Tells the media type of event streams. @see https://html.spec.whatwg.org/multipage/iana.html#text/event-stream */
export function isEventStream(mediaType: string | null | undefined): boolean {
  return essence(mediaType) === 'text/event-stream'
}

/**
 * Tells media types whose schema is that of one item of a sequence: an event, or a JSON text.
 *
 * @see https://spec.openapis.org/oas/v3.2.0#sequential-media-types
 */
export function isSequential(mediaType: string): boolean {
  return isEventStream(mediaType) || isJsonLines(mediaType) || /[/+](?:x-)?json-seq$/.test(essence(mediaType))
}

/** Tells media types whose bodies can be read as text without a loss. */
export function isText(mediaType: string | null | undefined): boolean {
  return /^text\/|[/+-](?:xml|yaml|jsonl|ndjson|javascript|x-www-form-urlencoded)$/.test(essence(mediaType))
}

/** Tells media types of markup and other notations, in which many services offer what they offer as JSON. */
export function isMarkup(mediaType: string): boolean {
  return /[/+-](?:xml|yaml|html)$/.test(essence(mediaType))
}

/** Tells media types that a media type or a range such as `image/*` covers. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
export function isInRange(range: string, mediaType: string): boolean {
  return range === mediaType || range === '*/*' || (range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1)))
}

/** Tells media types of XML, which no schema of JSON can check without a mapping. @see https://mimesniff.spec.whatwg.org/#xml-mime-type */
export function isXml(mediaType: string | null | undefined): boolean {
  return /[/+]xml$/.test(essence(mediaType))
}

/** Tells the media type of forms that are written as a query is. @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export function isUrlEncoded(mediaType: string | null | undefined): boolean {
  return essence(mediaType) === 'application/x-www-form-urlencoded'
}

/** Tells media types whose bodies have several parts. @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1 */
export function isMultipart(mediaType: string | null | undefined): boolean {
  return essence(mediaType).startsWith('multipart/')
}

/** The value of a parameter of a media type or of another header, such as `boundary` or `filename`. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6 */
export function headerParameter(header: string | null | undefined, name: string): string | undefined {
  parameters.lastIndex = 0
  for (let found; (found = parameters.exec(header ?? '')) !== null;) {
    const [, own, quoted, token] = found
    if (own!.toLowerCase() === name) return unquoted(quoted) ?? token
  }
  return undefined
}

function formatParameters(mediaType: string): Map<string, string> {
  const found = new Map<string, string>()
  parameters.lastIndex = 0
  for (let next; (next = parameters.exec(mediaType)) !== null;) {
    const [, name, quoted, token] = next
    if (!/^(?:charset|boundary|qs?)$/i.test(name!)) found.set(name!.toLowerCase(), unquoted(quoted) ?? token!)
  }
  return found
}

function unquoted(text: string | undefined): string | undefined {
  return text?.replace(/\\(["\\])/g, '$1')
}

/** Kept, as `matchAll` would copy it for each header. */
const parameters = /;\s*([^\s;="]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g
