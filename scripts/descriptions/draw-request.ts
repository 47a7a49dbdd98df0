import type {Operation, Parameter} from '../../src/contract.ts'
import {isJson, isMultipart, isUrlEncoded} from '../../src/http/media-type.ts'
import {isJsonObject} from '../../src/json/object.ts'
import type {Route} from '../../src/route.ts'
import type {ValueGenerator} from '../../src/testing/generate/index.ts'

/** The required parameters, in groups by their place as far as names are shared. */
export function requestParameters(
  parameters: readonly Parameter[],
  generator: ValueGenerator,
): Record<string, unknown> {
  const named: Record<string, unknown> = {}
  for (const {name, in: place, schema} of parameters.filter(({required}) => required)) {
    const value = schema === undefined ? 'text' : draw(schema, generator)
    if (Object.hasOwn(named, name)) named[place] = {[name]: value}
    else named[name] = value
  }
  return named
}

/** A simple value that leaves a trace in a URL, a form or a body, as an empty string and an empty list do not. */
function draw(schema: string, {generate, generateFrom}: ValueGenerator): unknown {
  const direction = 'request'
  const isEmpty = (value: unknown): boolean =>
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (isJsonObject(value) && Object.values(value).some(isEmpty))
  const simplest = generateFrom(schema, [], {direction})
  if (!isEmpty(simplest)) return simplest
  const others = [1, 2, 3, 4, 5].map((seed) => generate(schema, {seed, direction}))
  return others.find((value) => !isEmpty(value)) ?? simplest
}

/** A body of the media type that the client sends; a text where its schema is of objects or lists, as that of XML. */
export function requestBody({requestBody: body}: Operation, route: Route, generator: ValueGenerator): unknown {
  if (body === undefined) return undefined
  const mediaType = route.contentType ?? 'application/json'
  const {schema} = body.content[mediaType] ?? {}
  if (schema === undefined) return body.required && !isJson(mediaType) ? 'text' : undefined
  const value = draw(schema, generator)
  if (isJson(mediaType) || isUrlEncoded(mediaType) || isMultipart(mediaType)) return value
  return Object(value) === value ? 'text' : String(value)
}
