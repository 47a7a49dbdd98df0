import type {EncodedBody} from '../contract.ts'

/** How a body that is not `application/json` is sent: a form, of fields or of parts, JSON by another name, or whatever can be sent as it is. */
export function encodeBody(mediaType: string): EncodedBody {
  const headers = {'content-type': mediaType}
  if (mediaType === 'application/x-www-form-urlencoded') return {bodySerializer: toSearchParams, headers}
  // The platform adds the boundary.
  if (mediaType.startsWith('multipart/')) return {bodySerializer: toFormData, headers: {}}
  if (/[/+]json$/.test(mediaType)) return {bodySerializer: (given) => JSON.stringify(given), headers}
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
