import {isToken} from '../../http/token.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {entries, items} from '../read/document.ts'
import {checkEventStream} from './check-event-stream.ts'
import type {MeaningFault} from './meaning-fault.ts'
import type {Version} from './objects.ts'

type Check = (value: JsonObject, version: Version) => readonly MeaningFault[]

/** The faults of an object that its fields alone do not show. */
export function checkMeaning(kind: string, value: JsonObject, version: Version): readonly MeaningFault[] {
  return checks.get(kind)?.(value, version) ?? []
}

const checks = new Map<string, Check>([
  ['OpenAPI', checkRoot],
  ['ServerVariable', checkServerVariable],
  ['PathItem', checkPathItem],
  ['Operation', ({parameters}) => checkQueryStrings(parameters)],
  ['Parameter', checkParameter],
  [
    'Header',
    ({allowReserved}) =>
      allowReserved === undefined
        ? []
        : [fault('allowReserved', 'Found "allowReserved", which a header does not have.')],
  ],
  ['Response', ({headers}, version) => (version < '3.2' ? [] : checkHeaderNames(headers))],
  ['Encoding', ({headers}, version) => (version < '3.2' ? [] : checkHeaderNames(headers))],
  ['MediaType', checkEventStream],
  ['Schema', checkXml],
])

function fault(token: string, message: string): MeaningFault {
  return {tokens: [token], message}
}

function checkRoot(value: JsonObject, version: Version): readonly MeaningFault[] {
  const parts = version === '3.0' ? ['paths'] : ['paths', 'components', 'webhooks']
  if (parts.some((part) => ownMember(value, part) !== undefined)) return []
  const expected = parts.map((part) => `"${part}"`).join(' or ')
  return version === '3.0' && value.components !== undefined
    ? [{tokens: [], message: `Found no ${expected}, expected it even if it is empty.`, severity: 'warning'}]
    : [{tokens: [], message: `Found no ${expected}, expected at least one.`}]
}

function checkServerVariable({enum: values}: JsonObject): readonly MeaningFault[] {
  return Array.isArray(values) && values.length === 0
    ? [fault('enum', 'Found an empty list, expected at least one value.')]
    : []
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'])

function checkPathItem({parameters, additionalOperations}: JsonObject): readonly MeaningFault[] {
  const conflicts = entries(additionalOperations)
    .filter(([method]) => methods.has(method.toLowerCase()))
    .map(([method]) => ({
      tokens: ['additionalOperations', method],
      message: `Found the method ${method}, expected it as the field "${method.toLowerCase()}".`,
    }))
  return [...checkQueryStrings(parameters), ...conflicts]
}

/** A query is described as a whole, or by its parameters. */
function checkQueryStrings(parameters: unknown): readonly MeaningFault[] {
  const places = items(parameters).map((parameter) => (isJsonObject(parameter) ? parameter.in : undefined))
  const first = places.indexOf('querystring')
  const other = places.findIndex((place, index) => index !== first && (place === 'querystring' || place === 'query'))
  return first < 0 || other < 0
    ? []
    : [
        {
          tokens: ['parameters', String(other)],
          message: `Found a parameter in "${String(places[other])}" beside one in "querystring", which is the whole query.`,
        },
      ]
}

function checkParameter(value: JsonObject, version: Version): readonly MeaningFault[] {
  return [...checkAllowReserved(value, version), ...checkParameterName(value, version), ...checkQueryString(value)]
}

/** @see https://spec.openapis.org/oas/v3.2.0#fixed-fields-for-use-with-schema */
function checkAllowReserved(
  {in: location, style, allowReserved}: JsonObject,
  version: Version,
): readonly MeaningFault[] {
  if (allowReserved === undefined || version === '3.0') return []
  const allowed = version === '3.1' ? ['query'] : ['query', 'path', ...(style === 'cookie' ? [] : ['cookie'])]
  return allowed.includes(String(location))
    ? []
    : [
        fault(
          'allowReserved',
          `Found "allowReserved" on a parameter in "${String(location)}", expected it nowhere but in "${allowed.join('" or "')}".`,
        ),
      ]
}

function checkParameterName({in: location, name}: JsonObject, version: Version): readonly MeaningFault[] {
  if (version < '3.2' || typeof name !== 'string') return []
  if (location === 'header') return checkHeaderName(name, ['name'])
  if (location === 'path' && /[{}]/.test(name))
    return [fault('name', `Found "${name}", expected a name without braces, which a path template cannot hold.`)]
  return []
}

function checkQueryString({in: location, schema, style, explode, content}: JsonObject): readonly MeaningFault[] {
  if (location === 'querystring' && schema !== undefined)
    return [fault('schema', 'Found a "schema" for the whole query, expected "content".')]
  if (content === undefined) return []
  const field = style !== undefined ? 'style' : explode !== undefined ? 'explode' : undefined
  return field === undefined ? [] : [fault(field, `Found "${field}" beside "content", which says all about the form.`)]
}

function checkHeaderNames(headers: unknown): readonly MeaningFault[] {
  return entries(headers).flatMap(([name]) => checkHeaderName(name, ['headers', name]))
}

function checkHeaderName(name: string, tokens: readonly string[]): readonly MeaningFault[] {
  return isToken(name)
    ? []
    : [{tokens, message: `Found the header name ${JSON.stringify(name)}, expected a token of letters, digits and -.`}]
}

/** @see https://spec.openapis.org/oas/v3.2.0#xml-object */
function checkXml({xml}: JsonObject): readonly MeaningFault[] {
  if (!isJsonObject(xml) || xml.nodeType === undefined) return []
  return ['attribute', 'wrapped']
    .filter((field) => ownMember(xml, field) !== undefined)
    .map((field) => ({tokens: ['xml', field], message: `Found "${field}" beside "nodeType", expected one of the two.`}))
}
