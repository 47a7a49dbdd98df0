import type {LoweredNode, LoweredSchema} from '../read/schemas/lower-schema.ts'
import {asksOfArrays, emitArray} from './array.ts'
import {emitCombined, isOfSchema} from './combine.ts'
import {asksOfObjects, emitObject} from './object.ts'
import {detailTest, isListed} from './scalar.ts'
import {demand, type Scope} from './scope.ts'
import {all, always, any, expression, never, typesTest, typeTest, type Test} from './test.ts'
import {asksOfRest, emitWithRest} from './unevaluated.ts'

/** The checks of a schema, as statements. */
export function emitSchema(schema: LoweredSchema, scope: Scope): void {
  const test = testOf(schema, scope)
  if (test !== undefined) demand(scope, test)
  else if (typeof schema === 'boolean') demand(scope, schema ? always : never)
  else if (asksOfRest(schema)) emitWithRest(schema, scope, (inner) => emitKeywords(schema, inner))
  else emitKeywords(schema, scope)
}

/** The keywords of a schema that can be one condition, and those that assert nothing. */
const simple = new Set([
  'pointer',
  'extensible',
  'expected',
  'beta',
  'declaredTags',
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  '$ref',
  'anyOf',
  'allOf',
])

/** The checks of a schema as a condition; nothing if they take statements. */
export function testOf(schema: LoweredSchema, scope: Scope): Test | undefined {
  if (typeof schema === 'boolean') return schema ? always : never
  if (!Object.keys(schema).every((keyword) => simple.has(keyword))) return undefined
  const {$ref, allOf = [], anyOf} = schema
  if ($ref !== undefined && scope.evaluated !== undefined) return undefined
  const parts = [...allOf, ...(anyOf ?? [])].map((member) => testOf(member, scope))
  if (!parts.every((part) => part !== undefined)) return undefined
  const {data, module} = scope
  return all(
    isListed(schema, data, module) ?? (schema.type ? typesTest(schema.type, data) : always),
    detailTest(schema, data, module),
    $ref === undefined ? always : isOfSchema($ref, scope),
    ...parts.slice(0, allOf.length),
    anyOf === undefined ? always : any(...parts.slice(allOf.length)),
  )
}

function emitKeywords(node: LoweredNode, scope: Scope): void {
  emitByType(node, scope)
  demand(scope, detailTest(node, scope.data, scope.module))
  emitCombined(node, scope)
}

/** The type, and the keywords that only lists and objects have. */
function emitByType(node: LoweredNode, scope: Scope): void {
  const {data, module, writer} = scope
  const {type} = node
  const listed = isListed(node, data, module)
  const kinds = (
    [
      ['object', asksOfObjects, emitObject],
      ['array', asksOfArrays, emitArray],
    ] as const
  ).filter(([kind, asks]) => asks(node) && (type === undefined || type.includes(kind)))
  if (listed !== undefined) demand(scope, listed)
  if (kinds.length === 0) {
    if (listed === undefined && type !== undefined) demand(scope, typesTest(type, data))
    return
  }
  const others = (type ?? []).filter((one) => !kinds.some(([kind]) => kind === one))
  if (type !== undefined && others.length === 0 && kinds.length === 1) {
    if (listed === undefined) demand(scope, typesTest(type, data))
    kinds[0]![2](node, scope)
    return
  }
  const bodies = kinds.map(([kind, , emit]) => [expression(typeTest(kind, data)), () => emit(node, scope)] as const)
  writer.choose(
    bodies,
    type === undefined || listed !== undefined ? undefined : () => demand(scope, typesTest(others, data)),
  )
}
