import {essence, isJson} from '../../http/media-type.ts'
import {isJsonObject} from '../../json/object.ts'

/**
 * The media type that a key of `content` stands for: without parameters, and where any is allowed the usual one.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#media-type-object
 */
export function mediaTypeOf(key: string, mediaType: unknown): string {
  const name = essence(key)
  if (!['*/*', 'application/*', '*'].includes(name)) return name
  const schema = isJsonObject(mediaType) && isJsonObject(mediaType.schema) ? mediaType.schema : {}
  return schema.format === 'binary' ? 'application/octet-stream' : 'application/json'
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
