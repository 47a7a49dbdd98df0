import type {Contract, Operation, Parameter, SchemaNode} from '../contract.ts'
import {lookUpHeader, type HeadersLike} from '../http/headers.ts'
import {type Issue, joinFindings, noFindings, type Findings} from '../issue.ts'
import {ownValue} from '../json/own.ts'
import {join} from '../json/pointer.ts'
import {findFaults} from '../schema/check-schema.ts'
import {typesOf} from '../schema/json-type.ts'

/** The parts of a request beside the body. A part that is left out is not checked. */
export interface ParameterValues {
  readonly headers?: HeadersLike | undefined
  readonly query?: Readonly<Record<string, string>> | undefined
  readonly path?: Readonly<Record<string, string>> | undefined
}

interface ParameterCheck extends ParameterValues {
  readonly maxIssues?: number | undefined
}

/** The issues of an operation's parameters. */
export function checkParameters(contract: Contract, operation: Operation, values: ParameterCheck): Findings {
  // This runs on every request, and mostly there is nothing but a body.
  if (values.headers === undefined && values.query === undefined && values.path === undefined) return noFindings
  let found = noFindings
  for (const parameter of operation.parameters) {
    const read = readerOf(parameter, values)
    if (read !== undefined)
      found = joinFindings(found, checkParameter(contract, parameter, read(parameter.name), values), values.maxIssues)
  }
  return found
}

function readerOf(
  parameter: Parameter,
  {headers, query, path}: ParameterValues,
): ((name: string) => string | undefined) | undefined {
  switch (parameter.in) {
    case 'header':
      return headers && ((name) => lookUpHeader(headers, name))
    case 'query':
      return query && ((name) => ownValue(query, name))
    case 'path':
      return path && ((name) => ownValue(path, name))
    case 'cookie':
      return undefined
    default:
      return parameter.in satisfies never
  }
}

function checkParameter(
  contract: Contract,
  parameter: Parameter,
  text: string | undefined,
  {maxIssues}: ParameterCheck,
): Findings {
  const location = parameter.in as NonNullable<Issue['in']>
  const path = join('', location === 'header' ? parameter.name.toLowerCase() : parameter.name)
  if (isSpread(contract, parameter)) return noFindings
  if (text === undefined) {
    if (!parameter.required) return noFindings
    const message = `Found no ${location} parameter "${parameter.name}", which is required.`
    return {issues: [{severity: 'error', code: 'missing-parameter', path, in: location, message}]}
  }
  const schema = parameter.schema === undefined ? undefined : ownValue(contract.schemas, parameter.schema)
  if (schema === undefined) return noFindings
  const {issues, omitted} = findFaults(schema, parse(text, schema.node as SchemaNode, separatorOf(parameter)), {
    path,
    maxIssues,
  })
  return {issues: issues.map((issue) => ({...issue, in: location})), ...(omitted && {omitted})}
}

/** The properties of an object are spread in as many ways as there are styles: they are not put together again. */
function isSpread(contract: Contract, {schema}: Parameter): boolean {
  const node = schema === undefined ? undefined : ownValue(contract.schemas, schema)?.node
  return node !== undefined && typesOf(node)?.includes('object') === true
}

function separatorOf({style}: Parameter): string {
  return style === 'spaceDelimited' ? ' ' : style === 'pipeDelimited' ? '|' : ','
}

/** A parameter is sent as text; what it stands for is up to its schema. @see https://spec.openapis.org/oas/v3.1.1#style-values */
function parse(text: string, schema: SchemaNode, separator = ','): unknown {
  const types = typesOf(schema) ?? ['string']
  if (types.includes('array'))
    return text.split(separator).map((item) => parse(item.trim(), (schema.items ?? {}) as SchemaNode))
  if ((types.includes('integer') || types.includes('number')) && text.trim() !== '' && Number.isFinite(Number(text)))
    return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
