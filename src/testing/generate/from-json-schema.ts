import type {CompiledSchema, JsonType, Schema, SchemaNode} from '../../contract.ts'
import type {JsonObject} from '../../json/object.ts'
import {allows} from '../../schema/explain/explain.ts'
import {resolvePointer} from './resolve-pointer.ts'

const single = ['additionalProperties', 'propertyNames', 'items', 'contains', 'not', 'if', 'then', 'else'] as const
const listed = ['prefixItems', 'allOf', 'anyOf', 'oneOf'] as const
const named = ['properties', 'patternProperties', 'dependentSchemas'] as const
const plain = [
  'enum',
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'required',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'minContains',
  'maxContains',
  'minItems',
  'maxItems',
  'uniqueItems',
] as const

/** A JSON Schema that came with a payload, such as a tool's `input_schema`, in the form of a contract's schemas. */
export function fromJsonSchema(schema: unknown): Schema {
  const root = schema
  const known = new Map<string, CompiledSchema>()

  function refer(pointer: string): CompiledSchema {
    const present = known.get(pointer)
    if (present !== undefined) return present
    let node: Schema | undefined
    const target: CompiledSchema = {
      pointer,
      is: (value) => allows(target.node, value),
      get node() {
        return (node ??= convert(resolvePointer(root, pointer)))
      },
    }
    known.set(pointer, target)
    return target
  }

  function convert(source: unknown): Schema {
    if (typeof source !== 'object' || source === null) return source !== false
    const from = source as JsonObject
    const {type, $ref} = from
    return Object.assign(
      {},
      ...plain.filter((name) => from[name] !== undefined).map((name) => ({[name]: from[name]})),
      ...single.filter((name) => from[name] !== undefined).map((name) => ({[name]: convert(from[name])})),
      ...listed
        .filter((name) => Array.isArray(from[name]))
        .map((name) => ({[name]: (from[name] as unknown[]).map(convert)})),
      ...named
        .filter((name) => typeof from[name] === 'object' && from[name] !== null)
        .map((name) => ({[name]: convertValues(from[name] as JsonObject)})),
      typeof type === 'string' || Array.isArray(type) ? {type: [type].flat() as JsonType[]} : {},
      typeof $ref === 'string' ? {$ref: () => refer($ref)} : {},
    ) as SchemaNode
  }

  function convertValues(schemas: JsonObject): Record<string, Schema> {
    return Object.fromEntries(Object.entries(schemas).map(([name, inner]) => [name, convert(inner)]))
  }

  return convert(root)
}
