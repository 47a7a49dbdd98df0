import {InputError} from '../../errors.ts'
import {isJsonObject, type JsonObject} from '../../json/object.ts'
import type {OpenApiDocument} from '../read/document.ts'

/** A version that is written in short, or as a number, which YAML has without quotes: many do so. */
export interface VersionFault {
  /** The name of the field. */
  readonly field: 'openapi' | 'swagger'
  /** The version as its specification writes it. */
  readonly version: string
  readonly message: string
}

/** The fault of the version of a description that can mean but one. */
export function findVersionFault(document: unknown): VersionFault | undefined {
  if (!isJsonObject(document) || !isJsonObject(document.info)) return undefined
  const {openapi, swagger} = document
  const [field, found] = openapi === undefined ? (['swagger', swagger] as const) : (['openapi', openapi] as const)
  if (typeof found !== 'number' && typeof found !== 'string') return undefined
  const short = Number.isInteger(found) ? `${found}.0` : String(found)
  const version = field === 'swagger' ? short : `${short}.0`
  if (field === 'swagger' ? found !== 2 : !/^3\.[012]$/.test(short)) return undefined
  return {field, version, message: `Found the version ${JSON.stringify(found)}, expected "${version}" in quotes.`}
}

/** A description with its version as its specification writes it, where that can be told. */
export function withVersionInText(value: JsonObject): JsonObject {
  const fault = findVersionFault(value)
  return fault === undefined ? value : {...value, [fault.field]: fault.version}
}

/** @throws {InputError} for what is no description, or one of another version. */
export function assertDescription(document: unknown, file: string): asserts document is JsonObject {
  const {openapi, swagger} = isJsonObject(document) ? document : {}
  if ((isJsonObject(document) && isOpenApi(document)) || swagger === '2.0') return
  const found = openapi ?? swagger
  const isShort = typeof found === 'number' || found === '3.0' || found === '3.1' || found === '3.2'
  const hint = isShort ? ' A version is a string, in YAML in quotes, such as "3.1.0".' : ''
  throw new InputError(
    found === undefined
      ? `Found ${isJsonObject(document) ? 'no "openapi" field' : nameOfRoot(document)}, expected an OpenAPI 3 or Swagger 2.0 description.`
      : `Found version ${JSON.stringify(found)}, expected OpenAPI 3.0, 3.1 or 3.2, or Swagger "2.0".${hint}`,
    {file},
  )
}

function nameOfRoot(document: unknown): string {
  return document === null || document === undefined
    ? 'an empty document'
    : Array.isArray(document)
      ? 'a list'
      : `a ${typeof document}`
}

/** Tells descriptions of OpenAPI 3 from those of Swagger 2.0. */
export function isOpenApi(document: JsonObject): document is OpenApiDocument {
  return typeof document.openapi === 'string' && /^3\.[012]\./.test(document.openapi)
}
