import type {Operation} from '../../contract.ts'
import {successesOf} from '../../http/find-response.ts'
import {isEventStream, isJson} from '../../http/media-type.ts'
import {ownValue} from '../../json/own.ts'
import type {LoweredSchema} from './schemas/lower-schema.ts'
import type {NamedSchema} from './schemas/schema-graph.ts'

/**
 * Operations with the `x-response-by` that those have in mind which do not declare it: services that offer JSON and a stream of events let the
 * boolean `stream` of the request choose.
 */
export function deriveResponseBy(
  operations: Readonly<Record<string, Operation>>,
  schemas: readonly NamedSchema[],
  notice: (message: string) => void,
): Readonly<Record<string, Operation>> {
  const byName = new Map(schemas.map(({name, schema}) => [name, schema]))
  const complete = Object.entries(operations).map(([id, operation]): [string, Operation] => {
    const content = Object.assign(
      {},
      ...successesOf(operation.responses).map(({response}) => response.content),
    ) as object
    const json = Object.keys(content).find(isJson)
    const stream = Object.keys(content).find(isEventStream)
    const body = Object.entries(operation.requestBody?.content ?? {}).find(([mediaType]) => isJson(mediaType))?.[1]
    if (operation.responseBy || !json || !stream || !body?.schema) return [id, operation]
    if (!hasFlag(byName.get(body.schema), byName)) return [id, operation]
    notice(`The operation "${id}" is taken to respond with events where \`stream\` is true: it offers JSON and events.`)
    return [id, {...operation, responseBy: {property: 'stream', mediaTypes: {true: stream}, default: json}}]
  })
  return Object.fromEntries(complete)
}

type Schemas = ReadonlyMap<string, LoweredSchema>

/** Tells schemas of objects with a boolean `stream`, whatever they are composed of. */
function hasFlag(
  schema: LoweredSchema | undefined,
  schemas: Schemas,
  seen: ReadonlySet<LoweredSchema> = new Set(),
): boolean {
  if (typeof schema !== 'object' || seen.has(schema)) return false
  const within = new Set([...seen, schema])
  const parts = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((members) => members ?? [])
  return (
    isBoolean(ownValue(schema.properties ?? {}, 'stream'), schemas) ||
    (schema.$ref !== undefined && hasFlag(schemas.get(schema.$ref), schemas, within)) ||
    parts.some((part) => hasFlag(part, schemas, within))
  )
}

/** A property may have come to be the name of its schema. */
function isBoolean(
  schema: LoweredSchema | undefined,
  schemas: Schemas,
  seen: ReadonlySet<LoweredSchema> = new Set(),
): boolean {
  if (typeof schema !== 'object' || seen.has(schema)) return false
  const within = new Set([...seen, schema])
  const {$ref, allOf, anyOf, oneOf, type, enum: values} = schema
  return (
    type?.includes('boolean') === true ||
    (Array.isArray(values) && values.includes(true)) ||
    schema.const === true ||
    ($ref !== undefined && isBoolean(schemas.get($ref), schemas, within)) ||
    [allOf, anyOf, oneOf].some((members) => members?.some((member) => isBoolean(member, schemas, within)))
  )
}
