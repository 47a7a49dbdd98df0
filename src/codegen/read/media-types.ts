import {essence, formatOf, isJson} from '../../http/media-type.ts'
import {isJsonObject} from '../../json/object.ts'

/** Ranges that JSON is in, the narrowest first. */
const wide: readonly string[] = ['application/*', '*/*']

/**
 * The media type that a key of `content` stands for: with the parameters that tell formats apart, and where any is allowed the usual one. Where a
 * key beside it is more specific, a range stands for what is left, and keeps its name.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#media-type-object
 */
export function mediaTypeOf(key: string, mediaType: unknown, beside: readonly string[] = []): string {
  const name = rangeOf(key)
  const width = wide.indexOf(name)
  if (width === -1) return name
  const schema = isJsonObject(mediaType) && isJsonObject(mediaType.schema) ? mediaType.schema : {}
  const usual = schema.format === 'binary' ? 'application/octet-stream' : 'application/json'
  const narrower = [usual, ...wide.slice(0, width)]
  return beside.some((other) => narrower.includes(essence(other))) ? name : usual
}

/** A key of `content` with the parameters that tell formats apart. Some write the range of all as `*`. */
export function rangeOf(key: string): string {
  const name = formatOf(key)
  return name === '*' ? '*/*' : name
}

/** Of those that are offered, the one that a client speaks best. */
export function preferredMediaType(offered: readonly string[]): string | undefined {
  const exact = (wanted: string) => offered.find((name) => name === wanted)
  return (
    exact('application/json') ??
    offered.find(isJson) ??
    exact('application/x-www-form-urlencoded') ??
    exact('multipart/form-data') ??
    exact('text/plain') ??
    offered[0]
  )
}
