/** A media type without its parameters, in lower case. @see https://mimesniff.spec.whatwg.org/#mime-type-essence */
export function essence(mediaType: string | null | undefined): string {
  return (mediaType ?? '').split(';', 1)[0]!.trim().toLowerCase()
}

/** Whether bodies of this type are JSON texts. @see https://mimesniff.spec.whatwg.org/#json-mime-type */
export function isJson(mediaType: string | null | undefined): boolean {
  return /^(?:application|text)\/json$|^[^/]+\/[^/]+\+json$/.test(essence(mediaType))
}

/**
 * Whether bodies of this type are a JSON text a line. A JSON text sequence (`application/json-seq`) is not: it separates its texts by
 * another character.
 *
 * @see https://jsonlines.org
 */
export function isJsonLines(mediaType: string | null | undefined): boolean {
  return /^[^/]+\/(?:x-)?(?:jsonl|jsonlines|json-lines|ndjson)$|^[^/]+\/[^/]+\+(?:jsonl|ndjson)$/.test(
    essence(mediaType),
  )
}
