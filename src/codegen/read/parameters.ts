import type {Encoding, Header, MediaType, Parameter, ParameterStyle, Serialization} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {isToken} from '../../http/token.ts'
import type {JsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {escapeFragmentToken} from '../../json/pointer.ts'
import {dereference, entries, isMissing, items, type Located, type OpenApiDocument} from './document.ts'
import type {ListedOperation} from './list-operations.ts'
import {mediaTypeOf} from './media-types.ts'
import {isNamedIn, type SentPath} from './paths.ts'
import type {SchemaGraph} from './schemas/schema-graph.ts'

export interface ReadContext {
  readonly document: OpenApiDocument
  readonly graph: SchemaGraph
  readonly notice: (message: string) => void
}

/** The parameters of an operation and of its path. @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
export function readParameters(
  {id, path: written, pathItem, operation}: ListedOperation,
  {path, greedy}: SentPath,
  context: ReadContext,
): Parameter[] {
  const byKey = new Map<string, Parameter>()
  for (const {value, pointer} of [pathItem, operation]) {
    const described = new Set<string>()
    for (const [index, source] of items(value.parameters).entries()) {
      const at = `${pointer}/parameters/${index}`
      const found = dereference(context.document, source, at)
      const {in: location, name} = found.value
      if (location === 'path' && typeof name === 'string' && !isNamedIn(path, name)) {
        context.notice(
          `The path parameter "${name}" at ${found.pointer} is not in the path "${written}": it is left out.`,
        )
        continue
      }
      const read = readParameter(found, id, context)
      if (read === undefined) continue
      const parameter = location === 'path' && name === greedy ? {...read, greedy: true as const} : read
      const key = `${parameter.in} ${parameter.name}`
      if (described.has(key))
        context.notice(
          `The ${parameter.in} parameter "${parameter.name}" is described again at ${at}, which takes the place of what stands before.`,
        )
      described.add(key)
      byKey.set(key, parameter)
    }
  }
  return [...byKey.values()]
}

/** The styles of each location. The first is meant where none is given. @see https://spec.openapis.org/oas/v3.1.1#style-values */
const stylesOf: Readonly<Record<string, readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
}

function readParameter(source: Located, operationId: string, context: ReadContext): Parameter | undefined {
  const {value, pointer} = source
  if (typeof value.name !== 'string') throw new InputError(`The parameter at ${pointer} has no name.`)
  const {name, in: location} = value as {name: string; in: Parameter['in']}
  if (location === 'header' && isSetByHttp(name)) return undefined
  if (location === 'header' && !isToken(name)) {
    context.notice(
      `The name ${JSON.stringify(name)} of the header parameter at ${pointer} is no token of HTTP: it is left out.`,
    )
    return undefined
  }
  if (location === 'querystring') return readQuerystring(source, operationId, context)
  const styles = ownValue(stylesOf, location)
  if (styles === undefined) {
    context.notice(
      `The location "${location}" of the parameter "${name}" at ${pointer} is not supported: it is left out.`,
    )
    return undefined
  }
  const style = typeof value.style === 'string' ? value.style : ''
  const isOfOtherStyle = style !== '' && !styles.includes(style)
  if (isOfOtherStyle)
    context.notice(
      `The style "${style}" of the parameter "${name}" at ${pointer} is none of a ${location}: it is taken for "${styles[0]}".`,
    )
  return {
    name,
    in: location,
    required: value.required === true,
    ...readSchema(source, `${operationId} ${location} ${name}`, context),
    ...readSerialization(isOfOtherStyle ? {...value, style: undefined} : value),
    ...(value.allowEmptyValue === true && {allowEmptyValue: true as const}),
  }
}

/** The query as a whole. @see https://spec.openapis.org/oas/v3.2.0#parameter-locations */
function readQuerystring(source: Located, operationId: string, context: ReadContext): Parameter | undefined {
  const {value, pointer} = source
  const name = value.name as string
  const [described] = entries(value.content)
  if (described === undefined) {
    context.notice(`The querystring parameter "${name}" at ${pointer} has no "content": it is left out.`)
    return undefined
  }
  const at = `${pointer}/content/${escapeFragmentToken(described[0])}`
  const media = dereference(context.document, described[1], at)
  const use = `${operationId} querystring`
  return {
    name,
    in: 'querystring',
    required: value.required === true,
    ...readSchema(source, use, context),
    ...readEncoding(media.value.encoding, `${media.pointer}/encoding`, use, context),
  }
}

/** Header Objects by name, in lower case; `at` is their pointer and `use` names the schemas of those that are described in place. */
export function readHeaders(source: unknown, at: string, use: string, context: ReadContext): Record<string, Header> {
  const named = entries(source).filter(([name]) => !isSetByHttp(name))
  const headers = named.flatMap(([name, object]): [string, Header][] => {
    if (!isToken(name)) {
      context.notice(`The name ${JSON.stringify(name)} of the header at ${at} is no token of HTTP: it is left out.`)
      return []
    }
    const header = dereference(context.document, object, `${at}/${escapeFragmentToken(name)}`)
    const {value, pointer} = header
    const wish = pointer.startsWith('#/components/') ? `header ${name}` : `${use} header ${name}`
    if (typeof value.style === 'string' && value.style !== 'simple')
      context.notice(
        `The style "${value.style}" of the header "${name}" at ${pointer} is none of a header: it is taken for "simple".`,
      )
    return [
      [
        name.toLowerCase(),
        {
          ...(value.required === true && {required: true as const}),
          ...readSchema(header, wish, context),
          ...(typeof value.explode === 'boolean' && {explode: value.explode}),
        },
      ],
    ]
  })
  return Object.fromEntries(headers)
}

/** The Encoding Objects of a form by property. @see https://spec.openapis.org/oas/v3.1.1#encoding-object */
export function readEncoding(
  source: unknown,
  at: string,
  use: string,
  context: ReadContext,
): Pick<MediaType, 'encoding'> {
  const fields = entries(source).map(([property, object]): [string, Encoding] => {
    const {value, pointer} = dereference(context.document, object, `${at}/${escapeFragmentToken(property)}`)
    const headers = readHeaders(value.headers, `${pointer}/headers`, `${use} ${property}`, context)
    return [
      property,
      {
        ...readSerialization(value),
        ...(typeof value.contentType === 'string' && {contentType: value.contentType}),
        ...(Object.keys(headers).length > 0 && {headers}),
      },
    ]
  })
  return fields.length > 0 ? {encoding: Object.fromEntries(fields)} : {}
}

/** The schema of a Parameter or Header Object, and the media type where `content` has it. */
function readSchema(
  {value, pointer}: Located,
  wish: string,
  {document, graph}: ReadContext,
): Pick<Parameter, 'schema' | 'mediaType'> {
  const [described] = entries(value.content)
  if (described === undefined) return isMissing(value.schema) ? {} : {schema: graph.nameOf(`${pointer}/schema`, wish)}
  const [key, object] = described
  const media = dereference(document, object, `${pointer}/content/${escapeFragmentToken(key)}`)
  return {
    mediaType: mediaTypeOf(key, media.value),
    ...(!isMissing(media.value.schema) && {schema: graph.nameOf(`${media.pointer}/schema`, wish)}),
  }
}

function readSerialization({style, explode, allowReserved}: JsonObject): Serialization {
  return {
    ...(typeof style === 'string' && {style: style as ParameterStyle}),
    ...(typeof explode === 'boolean' && {explode}),
    ...(allowReserved === true && {allowReserved}),
  }
}

/** Tells headers that a contract has: those whose names can be sent, and that are not left to HTTP. */
export function isOwnHeader(name: string): boolean {
  return isToken(name) && !isSetByHttp(name)
}

/** Headers whose descriptions are to be ignored, as they belong to HTTP. @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
function isSetByHttp(name: string): boolean {
  return ['accept', 'content-type', 'authorization'].includes(name.toLowerCase())
}
