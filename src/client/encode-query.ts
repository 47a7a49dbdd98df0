import type {ParameterStyle, QueryParameters} from '../contract.ts'

/** Query parameters in styles that openapi-fetch has no word for, as some that it has. @see https://spec.openapis.org/oas/v3.1.1#style-examples */
export function encodeQuery(query: QueryParameters, styles: Readonly<Record<string, ParameterStyle>>): QueryParameters {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => styled(name, value, styles[name])))
}

function styled(name: string, value: unknown, style: ParameterStyle | undefined): [string, unknown][] {
  if (style === undefined || typeof value !== 'object' || value === null) return [[name, value]]
  if (style === 'json') return [[name, JSON.stringify(value)]]
  if (style === 'properties') return Object.entries(value)
  return [[name, (Array.isArray(value) ? value : Object.entries(value).flat()).join(style)]]
}
