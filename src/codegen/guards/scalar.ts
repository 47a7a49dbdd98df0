import type {JsonType} from '../../contract.ts'
import {ownValue} from '../../json/own.ts'
import {assertedFormats, type AssertedFormat} from '../../schema/formats.ts'
import {code, type Code} from '../emit/code.ts'
import type {LoweredNode} from '../read/schemas/lower-schema.ts'
import type {GuardModule} from './module.ts'
import {all, always, any, not, operand, same, typeTest, type Test} from './test.ts'

/** The number of values that are compared one by one, before a set of them takes less time. */
const mostCompared = 16

/** The condition of `enum` and `const`, and of `type` for the values that they list; nothing if there are none. */
export function isListed(node: LoweredNode, data: Code, module: GuardModule): Test | undefined {
  const lists = [
    ...(Array.isArray(node.enum) ? [node.enum as unknown[]] : []),
    ...(Object.hasOwn(node, 'const') ? [[node.const]] : []),
  ]
  if (lists.length === 0) return undefined
  return all(
    ...lists.map((values) =>
      isOneOf(
        values.filter((value) => hasType(value, node.type)),
        data,
        module,
      ),
    ),
  )
}

function isOneOf(values: readonly unknown[], data: Code, module: GuardModule): Test {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null
  const scalars = values.filter((value) => !isObject(value))
  const others = values
    .filter(isObject)
    .map((value) => operand(code`${module.call('equal')}(${module.value(value)}, ${data})`))
  const compared =
    scalars.length > mostCompared
      ? [operand(code`${module.set(scalars)}.has(${data})`)]
      : scalars.map((value) => same(data, value))
  return any(...compared, ...others)
}

export function hasType(value: unknown, types: readonly JsonType[] | undefined): boolean {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return (
    types === undefined || types.includes(type as JsonType) || (Number.isInteger(value) && types.includes('integer'))
  )
}

/** The condition of a schema for strings. */
function stringTest({minLength = 0, maxLength, pattern, format}: LoweredNode, data: Code, module: GuardModule): Test {
  const isShorter = (limit: number) =>
    limit === 1 ? same(data, '') : operand(code`${module.call('shorter')}(${data}, ${limit})`)
  return all(
    minLength === 0 ? always : not(isShorter(minLength as number)),
    maxLength === undefined ? always : isShorter((maxLength as number) + 1),
    pattern === undefined ? always : operand(code`${module.pattern(pattern as string)}.test(${data})`),
    isFormatOf(format, 'string') ? module.format(format, data) : always,
  )
}

/** The condition of a schema for numbers. */
function numberTest(
  {minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format}: LoweredNode,
  data: Code,
  module: GuardModule,
): Test {
  return all(
    minimum === undefined ? always : {is: code`${data} >= ${minimum}`, isNot: code`${data} < ${minimum}`},
    maximum === undefined ? always : {is: code`${data} <= ${maximum}`, isNot: code`${data} > ${maximum}`},
    exclusiveMinimum === undefined
      ? always
      : {is: code`${data} > ${exclusiveMinimum}`, isNot: code`${data} <= ${exclusiveMinimum}`},
    exclusiveMaximum === undefined
      ? always
      : {is: code`${data} < ${exclusiveMaximum}`, isNot: code`${data} >= ${exclusiveMaximum}`},
    multipleOf === undefined ? always : multipleTest(multipleOf as number, data, module),
    isFormatOf(format, 'number') ? module.format(format, data) : always,
  )
}

/** A number is a multiple of a fraction as it is written: divided as binary numbers, 19.99 would be none of 0.01. */
function multipleTest(multipleOf: number, data: Code, module: GuardModule): Test {
  return Number.isInteger(multipleOf)
    ? same(code`${data} % ${multipleOf}`, 0)
    : operand(code`${module.call('isMultiple')}(${data}, ${multipleOf})`)
}

function isFormatOf(format: unknown, type: AssertedFormat['type']): format is string {
  return typeof format === 'string' && ownValue(assertedFormats, format)?.type === type
}

/** The condition of a schema for strings and numbers, where the type alone does not tell which of them a value is. */
export function detailTest(node: LoweredNode, data: Code, module: GuardModule): Test {
  const {type} = node
  const forStrings = stringTest(node, data, module)
  const forNumbers = numberTest(node, data, module)
  const isString = type?.length === 1 && type[0] === 'string'
  const isNumber = type?.every((one) => one === 'number' || one === 'integer') === true
  // A number that is not finite is none of JSON, and has no limits.
  const onlyFor = (kind: JsonType, test: Test) => any(not(typeTest(kind, data)), test)
  return all(
    isString ? forStrings : type !== undefined && !type.includes('string') ? always : onlyFor('string', forStrings),
    isNumber
      ? forNumbers
      : type !== undefined && !type.includes('number') && !type.includes('integer')
        ? always
        : onlyFor('number', forNumbers),
  )
}
