import {code, type Code} from '../emit/code.ts'
import {items as listOf} from '../read/document.ts'
import type {LoweredNode, LoweredSchema} from '../read/schemas/lower-schema.ts'
import {attempt, demand, inside, type Scope} from './scope.ts'
import {operand} from './test.ts'

const keywords = ['items', 'prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'] as const

/** Tells whether a schema says anything of lists beyond their type. */
export function asksOfArrays(node: LoweredNode): boolean {
  return keywords.some((keyword) => node[keyword] !== undefined)
}

/** The keywords for lists, for a value that is one. */
export function emitArray(node: LoweredNode, scope: Scope): void {
  const {data, module} = scope
  const {minItems, maxItems, uniqueItems} = node
  if (minItems !== undefined)
    demand(scope, {is: code`${data}.length >= ${minItems}`, isNot: code`${data}.length < ${minItems}`})
  if (maxItems !== undefined)
    demand(scope, {is: code`${data}.length <= ${maxItems}`, isNot: code`${data}.length > ${maxItems}`})
  emitItems(node, scope)
  if (uniqueItems === true)
    demand(scope, operand(code`${module.call(hasScalarItems(node) ? 'uniqueScalars' : 'unique')}(${data})`))
  if (node.contains !== undefined) emitContains(node, scope)
}

/** Tells whether no item can be a list or an object, by what the schema itself says. */
export function hasScalarItems({items, prefixItems}: LoweredNode): boolean {
  if (prefixItems !== undefined) return false
  const types = typeof items === 'object' ? (items as LoweredNode).type : undefined
  return types !== undefined && types.every((type) => type !== 'object' && type !== 'array')
}

function emitItems({prefixItems, items}: LoweredNode, scope: Scope): void {
  const {writer, data, evaluated, emit} = scope
  const prefix = listOf(prefixItems) as LoweredSchema[]
  const emitItem = (schema: LoweredSchema, index: Code | number) => {
    if (evaluated !== undefined) writer.line(code`${evaluated}.add(${index})`)
    const item = writer.name('item')
    writer.line(code`const ${item} = ${data}[${index}]`)
    emit(schema, inside(scope, item))
  }
  for (const [index, schema] of prefix.entries()) {
    writer.choose([[code`${data}.length > ${index}`, () => emitItem(schema, index)]])
  }
  if (items === undefined) return
  const index = writer.name('index')
  writer.block(code`for (let ${index} = ${prefix.length}; ${index} < ${data}.length; ${index}++)`, () =>
    emitItem(items as LoweredSchema, index),
  )
}

function emitContains({contains, minContains = 1, maxContains}: LoweredNode, scope: Scope): void {
  const {writer, data, evaluated, emit} = scope
  const [count, index, item] = [writer.name('count'), writer.name('index'), writer.name('item')]
  writer.line(code`let ${count} = 0`)
  writer.block(code`for (let ${index} = 0; ${index} < ${data}.length; ${index}++)`, () => {
    writer.line(code`const ${item} = ${data}[${index}]`)
    attempt(scope, 'contained', (inner) => {
      emit(contains as LoweredSchema, inside(inner, item))
      writer.line(code`${count}++`)
      if (evaluated !== undefined) writer.line(code`${evaluated}.add(${index})`)
    })
  })
  demand(scope, {is: code`${count} >= ${minContains}`, isNot: code`${count} < ${minContains}`})
  if (maxContains !== undefined)
    demand(scope, {is: code`${count} <= ${maxContains}`, isNot: code`${count} > ${maxContains}`})
}
