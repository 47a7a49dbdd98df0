import {isJson} from '../http/media-type.ts'
import {ownValue} from '../json/own.ts'
import type {EncodedRequest, GivenRequest, QueryStyle, Route} from '../route.ts'

/** Encodes a request whose body is not `application/json`, or whose parameters are in a style that openapi-fetch has no word for. */
export function encodeRequest(
  {contentType, styles = {}}: Route,
  {params: {query = {}, ...params} = {}, body}: GivenRequest,
): EncodedRequest {
  const encoded = Object.entries(query).flatMap(([name, value]) => styled(name, value, ownValue(styles, name)))
  return {
    params: {...params, query: Object.fromEntries(encoded)},
    ...(contentType !== undefined && body !== undefined && encodeBody(contentType)),
  }
}

function encodeBody(mediaType: string): Pick<EncodedRequest, 'bodySerializer' | 'headers'> {
  const headers = {'content-type': mediaType}
  if (mediaType === 'application/x-www-form-urlencoded') return {bodySerializer: toSearchParams, headers}
  // The platform adds the boundary.
  if (mediaType.startsWith('multipart/')) return {bodySerializer: toFormData}
  if (isJson(mediaType)) return {bodySerializer: (given) => JSON.stringify(given), headers}
  return {bodySerializer: (given) => given as BodyInit, headers}
}

function toSearchParams(body: unknown): URLSearchParams {
  return body instanceof URLSearchParams
    ? body
    : new URLSearchParams(fieldsOf(body).map(([name, value]) => [name, toText(value)]))
}

function toFormData(body: unknown): FormData {
  if (body instanceof FormData) return body
  const form = new FormData()
  for (const [name, value] of fieldsOf(body)) form.append(name, value instanceof Blob ? value : toText(value))
  return form
}

/** A list is a field that comes several times. */
function fieldsOf(body: unknown): [string, unknown][] {
  const fields = Object.entries(body as object).flatMap(([name, value]) =>
    [value].flat().map((item): [string, unknown] => [name, item]),
  )
  return fields.filter(([, value]) => value !== undefined && value !== null)
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** @see https://spec.openapis.org/oas/v3.1.1#style-examples */
function styled(name: string, value: unknown, style: QueryStyle | undefined): [string, unknown][] {
  if (style === undefined || typeof value !== 'object' || value === null) return [[name, value]]
  if (style === 'json') return [[name, JSON.stringify(value)]]
  if (style === 'properties') return Object.entries(value)
  return [[name, (Array.isArray(value) ? value : Object.entries(value).flat()).join(style)]]
}
