import {filterMembers, isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownValue, setOwn} from '../../json/own.ts'
import {dereference, entries, items, type OpenApiDocument} from '../read/document.ts'
import {mediaTypeOf} from '../read/media-types.ts'
import {isOwnHeader} from '../read/parameters.ts'
import {asObject} from './hoist-references.ts'
import {withInertData} from './inert-data.ts'
import {withTaggedMembers} from './tagged-members.ts'
import {withoutBodies} from './without-bodies.ts'

/** An object of a document as openapi-typescript reads it without a failure, and to the same effect as the contract. */
export function readable(value: JsonObject, document: OpenApiDocument): JsonObject {
  const described = withOwnHeaders(withParameterSchema(value, document))
  const operation = withGivenParameters(withResponsesAlone(withoutBodies(described, document)), document)
  return withTaggedMembers(withReadableSchema(withInertData(withMediaTypes(operation, document))), document)
}

/** A parameter that is described by `content`, with the schema of that. A query as a whole is given like a parameter of it. */
function withParameterSchema(value: JsonObject, document: OpenApiDocument): JsonObject {
  const {name, in: location, content} = value
  const [media] = entries(content).map(([, object]) => dereference(document, object, '').value)
  if (typeof name !== 'string' || typeof location !== 'string' || media === undefined) return value
  return {...value, in: location === 'querystring' ? 'query' : location, schema: media.schema ?? {}}
}

/** Without the headers that are left out, and with the last description of each parameter, as in the contract. */
function withGivenParameters(value: JsonObject, document: OpenApiDocument): JsonObject {
  if (!Array.isArray(value.parameters)) return value
  const byKey = new Map<string, unknown>()
  for (const parameter of value.parameters) {
    const {in: location, name} = dereference(document, parameter, '').value
    if (location !== 'header' || isOwnHeader(String(name))) byKey.set(`${String(location)} ${String(name)}`, parameter)
  }
  return {...value, parameters: [...byKey.values()]}
}

/** An operation without the extensions among its responses, which count as responses otherwise. */
function withResponsesAlone(value: JsonObject): JsonObject {
  const {responses} = value
  if (!isJsonObject(responses)) return value
  const isStatus = (key: string) => key === 'default' || /^[1-5](?:\d\d|XX)$/i.test(key)
  const keys = Object.keys(responses)
  // A property that is called so has a schema, to which extensions may mean something.
  const isOperation = keys.some(isStatus) && keys.every((key) => isStatus(key) || key.startsWith('x-'))
  return isOperation ? {...value, responses: filterMembers(responses, isStatus)} : value
}

/** A response without the headers that are left out of the contract. */
function withOwnHeaders(value: JsonObject): JsonObject {
  const {headers, description} = value
  const isResponse = isJsonObject(headers) && typeof description === 'string'
  if (!isResponse || Object.keys(headers).every(isOwnHeader)) return value
  return {...value, headers: Object.fromEntries(entries(headers).filter(([name]) => isOwnHeader(name)))}
}

/** Without null in the place of a schema, and with the media types that the contract has. */
function withMediaTypes(given: JsonObject, document: OpenApiDocument): JsonObject {
  const value = given.schema === null ? withoutSchema(given) : given
  const isContent =
    isJsonObject(value.content) && Object.keys(value.content).every((key) => /^[\w*.+-]+\/|^\*$/.test(key))
  if (!isContent) return value
  const keys = Object.keys(value.content as object)
  const content = entries(value.content).map(([key, object]) => {
    const media = dereference(document, object, '').value
    return [mediaTypeOf(key, media, keys), withItemSchema(media, document)]
  })
  return {...value, content: Object.fromEntries(content) as unknown}
}

function withoutSchema({schema: _, ...rest}: JsonObject): JsonObject {
  return rest
}

/** With the schema that the contract has: of one item, and of the data of an event where it is described. */
function withItemSchema({itemSchema, ...media}: JsonObject, document: OpenApiDocument): JsonObject {
  if (itemSchema === undefined || itemSchema === null) return media
  const {properties} = dereference(document, itemSchema, '').value
  const data = isJsonObject(properties) ? properties.data : undefined
  return {...media, schema: isJsonObject(data) && isJsonObject(data.contentSchema) ? data.contentSchema : itemSchema}
}

const changing = ['allOf', 'required', 'properties', '$defs', 'patternProperties', 'enum']

/** Without booleans among the parts of a schema, and without an enum beside the properties of an object. */
function withReadableSchema(given: JsonObject): JsonObject {
  if (!changing.some((keyword) => Object.hasOwn(given, keyword))) return given
  let value = {...given}
  if (Array.isArray(value.allOf)) value.allOf = items(value.allOf).map(asObject)
  if (Array.isArray(value.required) && value.additionalProperties !== false) value = withRequiredProperties(value)
  for (const keyword of ['properties', '$defs', 'patternProperties']) {
    const members = entries(ownValue(value, keyword))
    const isBySchema = members.every(([, member]) => typeof member === 'boolean' || isJsonObject(member))
    if (isBySchema && members.some(([, member]) => typeof member === 'boolean'))
      setOwn(value, keyword, Object.fromEntries(members.map(([name, member]) => [name, asObject(member)])))
  }
  if (
    Array.isArray(value.enum) &&
    (value.type === 'object' || isJsonObject(value.properties) || isJsonObject(value.additionalProperties))
  )
    delete value.enum
  return value
}

/** With a property for each required name, which openapi-typescript passes over where a schema does not describe it, or another does. */
function withRequiredProperties({...value}: JsonObject): JsonObject {
  const described = isJsonObject(value.properties) ? value.properties : {}
  const others = items(value.required).filter((name) => typeof name === 'string' && !Object.hasOwn(described, name))
  return others.length === 0
    ? value
    : {...value, properties: {...described, ...Object.fromEntries(others.map((name) => [name, {}]))}}
}
