import {isJsonObject} from '../../json/object.ts'

/**
 * The media type that a key of `content` stands for: without parameters, and where any is allowed the usual one.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#media-type-object
 */
export function mediaTypeOf(key: string, mediaType: unknown): string {
  const essence = key.split(';', 1)[0]!.trim().toLowerCase()
  if (!['*/*', 'application/*', '*'].includes(essence)) return essence
  const schema = isJsonObject(mediaType) && isJsonObject(mediaType.schema) ? mediaType.schema : {}
  return schema.format === 'binary' ? 'application/octet-stream' : 'application/json'
}

/** Of those that are offered, the one that a client speaks best. */
export function preferredMediaType(offered: readonly string[]): string | undefined {
  const preferences = [
    /^application\/json$/,
    /[/+]json$/,
    /^application\/x-www-form-urlencoded$/,
    /^multipart\/form-data$/,
    /^text\/plain$/,
  ]
  return (
    preferences.map((wanted) => offered.find((name) => wanted.test(name))).find((name) => name !== undefined) ??
    offered[0]
  )
}
