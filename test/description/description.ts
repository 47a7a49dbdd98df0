import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import addFormats from 'ajv-formats'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import {contracts} from '../../scripts/contracts.ts'
import {dereference, entries, type OpenApiDocument} from '../../src/codegen/read/document.ts'
import {isJsonObject, type JsonObject} from '../../src/json/object.ts'

/** The folder of the description. */
export const folder = fileURLToPath(new URL('../../openapi/', import.meta.url))

/** A description as one document, with a second reading of its schemas: interpreted here, compiled in the package. */
export class Description {
  readonly document: OpenApiDocument
  readonly #ajv = new Ajv2020({strict: false, allErrors: true, validateSchema: false, code: {optimize: false}})

  constructor(document: OpenApiDocument) {
    this.document = document
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(document, 'description')
  }

  /** The faults of `value` as an instance of the schema at `pointer`. */
  faults(pointer: string, value: unknown): string[] {
    const validate = this.#ajv.getSchema(`description${pointer}`) as ValidateFunction
    validate(value)
    return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
  }

  /** The components of one kind by name. */
  components(kind: string): Record<string, JsonObject> {
    const all = isJsonObject(this.document.components) ? this.document.components : {}
    return Object.fromEntries(entries(all[kind]).map(([name, value]) => [name, value as JsonObject]))
  }

  /** The operations by id. */
  operations(): Record<string, JsonObject> {
    const all = entries(this.document.paths).flatMap(([, item]) =>
      entries(item).map(([, operation]) => operation as JsonObject),
    )
    return Object.fromEntries(all.map((operation) => [String(operation.operationId), operation]))
  }

  /** Every example of every operation, those of its responses included. */
  *examples(): Generator<OperationExample> {
    for (const [operationId, operation] of Object.entries(this.operations())) {
      if (operation.requestBody !== undefined) yield* this.#examplesOf(`${operationId} request`, operation.requestBody)
      for (const [status, response] of entries(operation.responses))
        yield* this.#examplesOf(`${operationId} ${status}`, response)
    }
  }

  *#examplesOf(place: string, reference: unknown): Generator<OperationExample> {
    const {value: owner} = dereference(this.document, reference, '')
    for (const [mediaType, mediaTypeObject] of entries(owner.content)) {
      const {
        schema,
        examples,
        'x-transcripts': transcripts,
      } = mediaTypeObject as {schema: {$ref: string}; examples?: Examples; 'x-transcripts'?: Examples}
      for (const [name, {value}] of Object.entries({...examples, ...transcripts})) {
        yield {
          name: `${place} ${name}`,
          mediaType,
          mediaTypeObject: mediaTypeObject as JsonObject,
          schema: schema.$ref,
          value,
        }
      }
    }
  }
}

type Examples = Readonly<Record<string, {readonly value: unknown}>>

/** An example of an operation, with the schema that it must match. */
export interface OperationExample {
  readonly name: string
  readonly mediaType: string
  readonly mediaTypeObject: JsonObject
  readonly schema: string
  readonly value: unknown
}

/** The description as it is published for a contract. Another test holds that it says what its files say. */
function readPublished(contract: keyof typeof contracts): Description {
  const file = fileURLToPath(new URL(`../../generated/${contract}/openapi.json`, import.meta.url))
  return new Description(JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument)
}

export const documented = readPublished('documented')

export const native = readPublished('native')
