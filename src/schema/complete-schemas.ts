import type {CompiledSchema, Schema} from '../contract.ts'
import {isJsonObject, type JsonObject} from '../json/object.ts'
import {ownValue, setOwn} from '../json/own.ts'
import {allows} from './explain/explain.ts'
import {assertedFormats} from './formats.ts'
import {holderOf, mapSchemas} from './keywords.ts'

/** A schema as data: with the name of a schema where a `SchemaNode` has a function. */
export interface UncompiledSchema {
  readonly name: string
  readonly pointer: string
  readonly schema: JsonObject | boolean
}

/**
 * Schemas that are walked for each check, where generated ones run code. They allow the same, but for the formats of host names, of which only
 * the pattern is asserted.
 */
export function completeSchemas(all: readonly UncompiledSchema[]): Readonly<Record<string, CompiledSchema>> {
  const schemas: Record<string, CompiledSchema> = {}
  for (const {name, pointer, schema} of all) {
    let node: Schema | undefined
    const completed: CompiledSchema = {
      pointer,
      get node() {
        return (node ??= complete(schema, schemas))
      },
      is: (value) => allows(completed.node, value),
      isWalked: true,
    }
    setOwn(schemas, name, completed)
  }
  return schemas
}

function complete(schema: unknown, schemas: Readonly<Record<string, CompiledSchema>>): Schema {
  if (!isJsonObject(schema)) return schema !== false
  const {$ref, format} = schema
  const isOfFormat = typeof format === 'string' ? formatCheckOf(format) : undefined
  const completed = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    const holder = holderOf(keyword)
    return [keyword, holder === undefined ? value : mapSchemas(holder, value, (inner) => complete(inner, schemas))]
  })
  return {
    ...Object.fromEntries(completed),
    ...(typeof $ref === 'string' && {$ref: () => ownValue(schemas, $ref)!}),
    ...(isOfFormat && {isOfFormat}),
  }
}

function formatCheckOf(name: string): ((value: unknown) => boolean) | undefined {
  const format = ownValue(assertedFormats, name)
  if (format === undefined) return undefined
  const {type, pattern, minimum = -Infinity, maximum = Infinity, isInteger} = format
  if (type === 'string') return (value) => typeof value !== 'string' || pattern === undefined || pattern.test(value)
  return (value) =>
    typeof value !== 'number' ||
    (value >= minimum && value <= maximum && (isInteger !== true || Number.isInteger(value)))
}
