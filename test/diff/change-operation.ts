import {isJsonObject, listAt, type JsonObject} from '../../src/json/object.ts'
import {resolveReference} from '../../src/json/pointer.ts'

/** An operation of a description. */
export interface OperationSite {
  readonly document: JsonObject
  readonly item: JsonObject
  readonly operation: JsonObject
}

/** Makes a change where the operation allows it, and says whether it does. */
export type Plant = (site: OperationSite) => boolean

export const text = {type: 'string'}

/** The target of a reference, as one's own copy: a change of it concerns nothing else. */
export function own(
  {document}: OperationSite,
  holder: JsonObject | unknown[],
  key: string | number,
): JsonObject | undefined {
  const at = holder as Record<string | number, unknown>
  const value = at[key]
  if (!isJsonObject(value)) return undefined
  const target = value.$ref === undefined ? value : resolveReference(document, value.$ref)
  if (!isJsonObject(target) || target.$ref !== undefined) return undefined
  const copy = structuredClone(target)
  at[key] = copy
  return copy
}

export function changeParameter(
  site: OperationSite,
  location: string,
  change: (parameter: JsonObject) => boolean,
): boolean {
  const parameters = listAt(site.operation, 'parameters') as unknown[]
  return parameters.some((given, index) => {
    const parameter = own(site, parameters, index)
    const isChanged = parameter?.in === location && isJsonObject(parameter.schema) && change(parameter)
    if (!isChanged) parameters[index] = given
    return isChanged
  })
}

export function changeSchema(site: OperationSite, change: (schema: JsonObject) => boolean): boolean {
  return changeParameter(site, 'query', (parameter) => change(parameter.schema as JsonObject))
}

export function addParameter({operation}: OperationSite, parameter: JsonObject): boolean {
  operation.parameters = [...listAt(operation, 'parameters'), {schema: text, ...parameter}]
  return true
}

/** The schema of an object with nothing but properties. */
function objectIn(site: OperationSite, holder: unknown): JsonObject | undefined {
  if (!isJsonObject(holder) || !isJsonObject(holder.content)) return undefined
  const media = holder.content['application/json']
  if (!isJsonObject(media) || Object.keys(holder.content).length > 1) return undefined
  const schema = own(site, media, 'schema')
  const isPlain = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'minProperties'].every(
    (keyword) => !(keyword in (schema ?? {})),
  )
  return schema?.type === 'object' && isJsonObject(schema.properties) && isPlain ? schema : undefined
}

export function changeRequest(site: OperationSite, change: (schema: JsonObject) => boolean): boolean {
  const body = own(site, site.operation, 'requestBody')
  const schema = objectIn(site, body)
  return schema !== undefined && change(schema)
}

export function changeResponse(site: OperationSite, change: (schema: JsonObject) => boolean): boolean {
  const {responses} = site.operation
  if (!isJsonObject(responses)) return false
  const response = own(site, responses, '200')
  const schema = objectIn(site, response)
  return schema !== undefined && change(schema)
}

/** Changes the first property that is a plain one of the type. */
export function changeProperty(
  type: string,
  change: (schema: JsonObject, name: string, parent: JsonObject) => boolean,
) {
  return (parent: JsonObject): boolean =>
    Object.entries(parent.properties as JsonObject).some(
      ([name, schema]) => isJsonObject(schema) && schema.type === type && change(schema, name, parent),
    )
}

export function set(object: JsonObject, keyword: string, value: unknown): true {
  object[keyword] = value
  return true
}

/** Sets what is not there yet. */
export function add(keyword: string, value: unknown) {
  return (schema: JsonObject): boolean => !(keyword in schema) && set(schema, keyword, value)
}

export const isRequired = ({required}: JsonObject, name: string) => Array.isArray(required) && required.includes(name)
export const plainText = (change: (schema: JsonObject) => boolean) => (schema: JsonObject) =>
  ['enum', 'format', 'pattern', 'const', 'minLength', 'maxLength', 'default'].every(
    (keyword) => !(keyword in schema),
  ) && change(schema)
