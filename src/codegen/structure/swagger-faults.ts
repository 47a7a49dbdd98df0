import {isJsonObject, type JsonObject} from '../../json/object.ts'
import {ownMember} from '../../json/own.ts'
import {join} from '../../json/pointer.ts'
import {entries} from '../read/document.ts'
import type {StructureFault} from './find-structure-faults.ts'

/** The fields of OpenAPI 3 that say what Swagger 2.0 says elsewhere, by the object that has them, with what is expected there. */
const fieldsOf = {
  document: {
    components: '"definitions", "parameters", "responses" and "securityDefinitions"',
    servers: '"host", "basePath" and "schemes"',
  },
  pathItem: {servers: '"host", "basePath" and "schemes" of the document'},
  operation: {requestBody: 'a parameter with "in: body"', servers: '"host", "basePath" and "schemes" of the document'},
  response: {content: '"schema", and "produces" of the operation'},
  parameter: {content: '"type"'},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * The fields of OpenAPI 3 in a Swagger 2.0 document, which would be lost. Each is told once, and nothing below it.
 *
 * @see https://spec.openapis.org/oas/v2.0
 */
export function findSwaggerFaults(document: JsonObject): StructureFault[] {
  return [
    ...faultsOf('document', document, ''),
    ...under(document, 'parameters', '').flatMap(parameterFaults),
    ...under(document, 'responses', '').flatMap(responseFaults),
    ...under(document, 'paths', '').flatMap(pathItemFaults),
  ]
}

type Place = readonly [value: unknown, pointer: string]

function pathItemFaults([item, pointer]: Place): StructureFault[] {
  const operations = entries(item).flatMap(([key, value]): StructureFault[] => {
    if (key === 'parameters' || !isJsonObject(value)) return []
    const at = join(pointer, key)
    return [
      ...faultsOf('operation', value, at),
      ...under(value, 'parameters', at).flatMap(parameterFaults),
      ...under(value, 'responses', at).flatMap(responseFaults),
    ]
  })
  return [
    ...faultsOf('pathItem', item, pointer),
    ...under(item, 'parameters', pointer).flatMap(parameterFaults),
    ...operations,
  ]
}

function parameterFaults([parameter, pointer]: Place): StructureFault[] {
  return faultsOf('parameter', parameter, pointer)
}

function responseFaults([response, pointer]: Place): StructureFault[] {
  return faultsOf('response', response, pointer)
}

function faultsOf(kind: keyof typeof fieldsOf, value: unknown, pointer: string): StructureFault[] {
  return entries(fieldsOf[kind]).flatMap(([field, expected]): StructureFault[] => {
    if (ownMember(value, field) === undefined) return []
    const message = `Found "${field}" of OpenAPI 3 in Swagger 2.0, expected ${String(expected)}, or "openapi" as the version.`
    return [{pointer: join(pointer, field), severity: 'error', message}]
  })
}

/** The members of a list or an object that is a member itself. */
function under(holder: unknown, field: string, pointer: string): Place[] {
  const members = ownMember(holder, field)
  const at = join(pointer, field)
  return Object.entries(Object(members) as object).map(([key, value]) => [value as unknown, join(at, key)])
}
