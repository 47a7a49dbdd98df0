/** A request body as it goes over the wire, with its content type unless the platform knows better. */
export interface EncodedRequest {
  readonly bodySerializer: (body: unknown) => BodyInit
  readonly headers: Readonly<Record<string, string>>
}

/** How the body of an operation is sent: as JSON unless its route says something else. */
export function encodeRequest(body: unknown, mediaType = 'application/json'): EncodedRequest {
  const headers: Record<string, string> = body === undefined ? {} : {'content-type': mediaType}
  if (/[/+]json$/.test(mediaType)) return {bodySerializer: (given) => JSON.stringify(given), headers}
  if (mediaType === 'application/x-www-form-urlencoded') return {bodySerializer: toSearchParams, headers}
  // The platform adds the boundary.
  if (mediaType.startsWith('multipart/')) return {bodySerializer: toFormData, headers: {}}
  return {bodySerializer: (given) => given as BodyInit, headers}
}

function toSearchParams(body: unknown): URLSearchParams {
  return body instanceof URLSearchParams ? body : new URLSearchParams(fieldsOf(body).map(([name, value]) => [name, toText(value)]))
}

function toFormData(body: unknown): FormData {
  if (body instanceof FormData) return body
  const form = new FormData()
  for (const [name, value] of fieldsOf(body)) form.append(name, value instanceof Blob ? value : toText(value))
  return form
}

/** A list is a field that comes several times. */
function fieldsOf(body: unknown): [string, unknown][] {
  const fields = Object.entries(body as object).flatMap(([name, value]) => [value].flat().map((item): [string, unknown] => [name, item]))
  return fields.filter(([, value]) => value !== undefined && value !== null)
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
