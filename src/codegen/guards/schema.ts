import {code} from '../emit/code.ts'
import type {LoweredNode, LoweredSchema} from '../read/schemas/lower-schema.ts'
import {asksOfArrays, emitArray} from './array.ts'
import {emitCombined, isOfSchema} from './combine.ts'
import {asksOfObjects, emitObject} from './object.ts'
import {detailTest, isListed} from './scalar.ts'
import {demand, type Scope} from './scope.ts'
import {all, always, any, expression, never, operand, typesTest, typeTest, type Test} from './test.ts'
import {asksOfRest, emitWithRest} from './unevaluated.ts'

/** The checks of a part of a schema, as statements; those that stand in several places are a call of their function. */
export function emitPart(schema: LoweredSchema, scope: Scope): void {
  const call = callOf(schema, scope)
  if (call === undefined) emitSchema(schema, scope)
  else demand(scope, call)
}

/** The same as a condition; nothing if they take statements. */
export function testOfPart(schema: LoweredSchema, scope: Scope): Test | undefined {
  return callOf(schema, scope) ?? testOf(schema, scope)
}

/** A call of the function of a schema that stands in several places. Of those that say what they look at, none has one. */
function callOf(schema: LoweredSchema, {module, data, evaluated}: Scope): Test | undefined {
  const name = typeof schema === 'boolean' || evaluated !== undefined ? undefined : module.part(schema)
  return name && operand(code`${name}(${data})`)
}

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
  const parts = [...allOf, ...(anyOf ?? [])].map((member) => testOfPart(member, scope))
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
