import type {Contract, Operation, Parameter, SchemaNode} from '../contract.ts'
import type {Issue} from '../issue.ts'
import {join} from '../json-pointer.ts'
import {checkSchema} from './check-schema.ts'
import {typesOf} from './explain/json-type.ts'
import {lookUpHeader, type HeadersLike} from './headers.ts'

/** What was sent beside the body. A part that is left out is not checked. */
export interface ParameterValues {
  readonly headers?: HeadersLike | undefined
  readonly query?: Readonly<Record<string, string>> | undefined
  readonly path?: Readonly<Record<string, string>> | undefined
}

/** The issues of an operation's parameters. */
export function checkParameters(contract: Contract, operation: Operation, values: ParameterValues): Issue[] {
  // This runs on every request, and mostly there is nothing but a body.
  if (values.headers === undefined && values.query === undefined && values.path === undefined) return []
  return operation.parameters.flatMap((parameter) => {
    const read = readerOf(parameter, values)
    return read === undefined ? [] : checkParameter(contract, parameter, read(parameter.name))
  })
}

function readerOf(parameter: Parameter, {headers, query, path}: ParameterValues): ((name: string) => string | undefined) | undefined {
  switch (parameter.in) {
    case 'header':
      return headers && ((name) => lookUpHeader(headers, name))
    case 'query':
      return query && ((name) => (Object.hasOwn(query, name) ? query[name] : undefined))
    case 'path':
      return path && ((name) => (Object.hasOwn(path, name) ? path[name] : undefined))
    case 'cookie':
      return undefined
    default:
      return parameter.in satisfies never
  }
}

function checkParameter(contract: Contract, parameter: Parameter, text: string | undefined): Issue[] {
  const location = parameter.in as NonNullable<Issue['in']>
  const path = join('', location === 'header' ? parameter.name.toLowerCase() : parameter.name)
  if (isSpread(contract, parameter)) return []
  if (text === undefined) {
    if (!parameter.required) return []
    const message = `Found no ${location} parameter "${parameter.name}", which is required.`
    return [{severity: 'error', code: 'missing-parameter', path, in: location, message}]
  }
  const schema = parameter.schema === undefined ? undefined : contract.schemas[parameter.schema]
  if (schema === undefined) return []
  return checkSchema(schema, parse(text, schema.node as SchemaNode, parameter.style), path).map((issue) => ({...issue, in: location}))
}

/** The properties of an object are spread in as many ways as there are styles: they are not put together again. */
function isSpread(contract: Contract, {schema}: Parameter): boolean {
  const node = schema === undefined ? undefined : contract.schemas[schema]?.node
  return node !== undefined && typesOf(node)?.includes('object') === true
}

/** A parameter is sent as text; what it stands for is up to its schema. @see https://spec.openapis.org/oas/v3.1.1#style-values */
function parse(text: string, schema: SchemaNode, separator = ','): unknown {
  const types = typesOf(schema) ?? ['string']
  if (types.includes('array')) return text.split(separator).map((item) => parse(item.trim(), (schema.items ?? {}) as SchemaNode))
  if ((types.includes('integer') || types.includes('number')) && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
