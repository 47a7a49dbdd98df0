import type {Contract, Operation, Parameter} from '../contract.ts'
import {encodeBody} from '../http/encode-body.ts'
import {isJson} from '../http/media-type.ts'
import {serializeParameter} from '../http/serialize-parameter.ts'
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
  const texts = operation.parameters
    .filter(isSent)
    .map((parameter): readonly [Parameter, string] => [
      parameter,
      textOf(parameter, ownValue(parameters, parameter.name) ?? valueOf(contract, parameter, seed)),
    ])
  const at = (place: Parameter['in']) => texts.filter(([parameter]) => parameter.in === place)
  const query = [...at('query'), ...at('querystring')].map(([, text]) => text).filter((text) => text !== '')
  const cookies = at('cookie').map(([, text]) => text)
  return {
    operationId,
    method: operation.method.toUpperCase(),
    path: `${fillPath(operation, at('path'))}${query.length === 0 ? '' : `?${query.join('&')}`}`,
    ...encoded(operation, body, mediaType, {
      ...Object.fromEntries(at('header').map(([{name}, text]) => [name.toLowerCase(), text])),
      ...(cookies.length > 0 && {cookie: cookies.join('; ')}),
    }),
  }
}

/** The encoding of a form that is the whole query has headers, which no query can have. */
function textOf({encoding: _, ...parameter}: Parameter, value: unknown): string {
  return serializeParameter(parameter, value)
}

function valueOf(contract: Contract, {schema}: Parameter, seed: number): unknown {
  if (schema === undefined) return 'text'
  return createGenerator(contract).generate(schema, {seed, direction: 'request'})
}

function fillPath({path}: Operation, texts: readonly (readonly [Parameter, string])[]): string {
  return path.replaceAll(
    /\{([^{}]+)\}/g,
    (whole, name: string) => texts.find(([parameter]) => parameter.name === name)?.[1] ?? whole,
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
