import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {fileURLToPath} from 'node:url'
import {bundle} from '../../src/codegen/bundle.ts'
import {dereference, entries, isRecord, type JsonObject} from '../../src/codegen/document.ts'

/** The folder of the description. */
export const folder = fileURLToPath(new URL('../../openapi/', import.meta.url))

/** The description as one document. */
export const {document} = await bundle({spec: `${folder}openapi.yaml`})

/** The schemas of the description by name. */
export const schemas = components('schemas')

// Interpreted here and compiled in the package: two readings of one description that must agree.
const ajv = new Ajv2020({strict: false, allErrors: true})
addFormats.default(ajv)
ajv.addSchema(document, 'description')

/** What is wrong with `value` as an instance of the schema at `pointer`, or nothing. */
export function faults(pointer: string, value: unknown): string[] {
  const validate = ajv.compile({$ref: `description${pointer}`})
  validate(value)
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}

/** The components of one kind by name. */
export function components(kind: string): Record<string, JsonObject> {
  const all = isRecord(document.components) ? document.components : {}
  return Object.fromEntries(entries(all[kind]).map(([name, value]) => [name, value as JsonObject]))
}

/** The operations of the description by id. */
export function operations(): Record<string, JsonObject> {
  const all = entries(document.paths).flatMap(([, item]) => entries(item).map(([, operation]) => operation as JsonObject))
  return Object.fromEntries(all.map((operation) => [String(operation.operationId), operation]))
}

/** An example of an operation, with the schema that it must match. */
export interface OperationExample {
  readonly name: string
  readonly mediaType: string
  readonly mediaTypeObject: JsonObject
  readonly schema: string
  readonly value: unknown
}

/** Every example of every operation, those of its responses included. */
export function* operationExamples(): Generator<OperationExample> {
  for (const [operationId, operation] of Object.entries(operations())) {
    if (operation.requestBody !== undefined) yield* examplesOf(`${operationId} request`, operation.requestBody)
    for (const [status, response] of entries(operation.responses)) yield* examplesOf(`${operationId} ${status}`, response)
  }
}

function* examplesOf(place: string, reference: unknown): Generator<OperationExample> {
  const {value: owner} = dereference(document, reference, '')
  for (const [mediaType, mediaTypeObject] of entries(owner.content)) {
    const {schema, examples} = mediaTypeObject as {schema: {$ref: string}; examples?: Record<string, {value: unknown}>}
    for (const [name, {value}] of Object.entries(examples ?? {})) {
      yield {name: `${place} ${name}`, mediaType, mediaTypeObject: mediaTypeObject as JsonObject, schema: schema.$ref, value}
    }
  }
}
