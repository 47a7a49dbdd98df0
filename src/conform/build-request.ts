import type {Contract, Operation, Parameter} from '../contract.ts'
import {encodeBody} from '../http/encode-body.ts'
import {isJson} from '../http/media-type.ts'
import {requestTexts, withQuery} from '../http/request-texts.ts'
import {ownValue} from '../json/own.ts'
import {createGenerator} from '../testing/index.ts'
import type {CheckRequest, CheckSubject} from './check.ts'

export interface BuildOptions {
  /** Values of parameters by name. Default: values that the schema allows. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Names of parameters to leave out. */
  readonly without?: readonly string[]
  /** The body. Default: none. */
  readonly body?: unknown
  /** The media type of the body. Default: `application/json`. */
  readonly mediaType?: string
  readonly seed?: number
}

/** A request for an operation with its required parameters. @throws {InputError} where no value of a parameter is found. */
export function buildRequest(
  {contract, seed: common}: Pick<CheckSubject, 'contract' | 'seed'>,
  operationId: string,
  options: BuildOptions = {},
): CheckRequest {
  const operation = ownValue(contract.operations, operationId)!
  const {parameters = {}, without = [], body, mediaType = 'application/json', seed = common} = options
  const isSent = ({name, required}: Parameter) =>
    (required || Object.hasOwn(parameters, name)) && !without.includes(name)
  const values = operation.parameters
    .filter(isSent)
    .map(
      (parameter) => [parameter, ownValue(parameters, parameter.name) ?? valueOf(contract, parameter, seed)] as const,
    )
  const {path, query, headers} = requestTexts(operation, values)
  return {
    operationId,
    method: operation.method.toUpperCase(),
    path: withQuery(path, query),
    ...encoded(
      operation,
      body,
      mediaType,
      Object.fromEntries(headers.map(([name, text]) => [name.toLowerCase(), text])),
    ),
  }
}

const mostDrawn = 20

function valueOf(contract: Contract, {schema, in: location}: Parameter, seed: number): unknown {
  if (schema === undefined) return 'text'
  const generator = createGenerator(contract)
  const drawn = (offset: number) => generator.generate(schema, {seed: seed + offset, direction: 'request'})
  let value = drawn(0)
  for (let offset = 1; isEmpty(value, location) && offset < mostDrawn; offset++) value = drawn(offset)
  return value
}

/** Tells values that leave a segment of a path empty, which makes it the path of nothing, and lists and objects that leave nothing of a parameter. */
function isEmpty(value: unknown, location: Parameter['in']): boolean {
  return (
    (value === '' && location === 'path') ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  )
}

function encoded(
  {requestBody}: Operation,
  body: unknown,
  mediaType: string,
  headers: Readonly<Record<string, string>>,
): Pick<CheckRequest, 'headers' | 'json' | 'raw'> {
  if (body === undefined) return {headers}
  if (isJson(mediaType))
    return {headers: mediaType === 'application/json' ? headers : {...headers, 'content-type': mediaType}, json: body}
  const encoding = ownValue(requestBody?.content ?? {}, mediaType)?.encoding ?? {}
  const {body: raw, contentType} = encodeBody(body, mediaType, encoding as Parameters<typeof encodeBody>[2])
  return {headers: {...headers, ...(contentType !== undefined && {'content-type': contentType})}, raw}
}
