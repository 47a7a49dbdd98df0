import {code, joinCode, type Code} from '../code.ts'
import type {PrintContext, SchemaLibrary} from './library.ts'
import {emitLibrary} from './module.ts'
import {printProperties} from './print-properties.ts'
import {printUnion} from './print-union.ts'
import {type NumberTree, type ObjectTree, type Sizes, type StringTree, type Tree} from './tree.ts'

const pure = code`/* @__PURE__ */ `

/**
 * Checks that zod has not, or that count otherwise: lengths in characters, integers of any size, multiples without a tolerance, the formats of the contract.
 * They report what zod itself would, so that its messages and translations apply.
 */
const helpers = {
  length: code`const length = (minimum, maximum) => ({value, issues}) => {
  const {length} = value.length > maximum || minimum > 1 ? Array.from(value) : value
  const issue = {origin: 'string', inclusive: true, input: value, continue: true}
  if (length < minimum) issues.push({code: 'too_small', minimum, ...issue})
  if (length > maximum) issues.push({code: 'too_big', maximum, ...issue})
}
`,
  format: code`const format = (name) => ({value, issues}) => {
  if (!formats[name](value)) issues.push({code: 'invalid_format', format: name, input: value, continue: true})
}
`,
  integer: code`const integer = ({value, issues}) => {
  if (!Number.isInteger(value)) issues.push({code: 'invalid_type', expected: 'int', input: value, continue: true})
}
`,
  multipleOf: code`const multipleOf = (divisor) => ({value, issues}) => {
  if (value % divisor !== 0) issues.push({code: 'not_multiple_of', origin: 'number', divisor, input: value, continue: true})
}
`,
  size: code`const size = (minimum, maximum) => ({value, issues}) => {
  const size = Object.values(value).filter((item) => item !== undefined).length
  const issue = {origin: 'object', inclusive: true, input: value, continue: true}
  if (size < minimum) issues.push({code: 'too_small', minimum, ...issue})
  if (size > maximum) issues.push({code: 'too_big', maximum, ...issue})
}
`,
  by: code`const by = (schemaOf) => ({value, issues}) => {
  if (issues.length > 0) return
  for (const {message, path} of schemaOf()['~standard'].validate(value).issues ?? [])
    issues.push({code: 'custom', message, path, input: value, continue: true})
}
`,
}

const types = code`type Schema<T> = z.ZodType<T, T>
type Optional<T> = Schema<T> & {readonly _zod: {readonly optin: 'optional'; readonly optout: 'optional'}}
type Shape<T> = {[K in keyof T]-?: Pick<T, K> extends Required<Pick<T, K>> ? Schema<T[K]> : Optional<Exclude<T[K], undefined>>}
`

const zod: SchemaLibrary = {
  name: 'zod',
  imports: code`// Needs zod 4: npm install zod\nimport {z} from 'zod'\n`,
  helpers,
  types: code`import type {z} from 'zod'\nimport type * as types from './types.js'\n\n${types}\n`,
  print,
  checked: (schema, by, {helper}) => code`${schema}.check(${pure}${helper('by')}(() => ${by}))`,
  typeOf(type, tree) {
    if (type === undefined) return code`z.ZodType`
    if (tree?.kind === 'object' && typeof tree.rest !== 'object')
      return code`z.ZodObject<Shape<${type}>, z.core.${tree.rest === 'none' ? code`$strict` : code`$strip`}>`
    return isEnum(tree) ? code`z.ZodEnum<{[K in ${type}]: K}>` : code`Schema<${type}>`
  },
}

/** A module with a schema of zod for each schema, and those of the operations. */
export const emitZod = emitLibrary(zod)

function print(tree: Tree, context: PrintContext): Code {
  const inner = (one: Tree) => context.print(one, context)
  switch (tree.kind) {
    case 'unknown':
    case 'never':
    case 'boolean':
    case 'null':
      return code`${pure}z.${{unknown: code`unknown`, never: code`never`, boolean: code`boolean`, null: code`null`}[tree.kind]}()`
    case 'string':
      return printString(tree, context)
    case 'number':
      return printNumber(tree, context)
    case 'literals':
      return isEnum(tree) ? code`${pure}z.enum(${tree.values})` : code`${pure}z.literal(${tree.values})`
    case 'array':
      return code`${pure}z.array(${inner(tree.items)})${limit('min', tree.minItems)}${limit('max', tree.maxItems)}`
    case 'tuple':
      return code`${pure}z.tuple([${joinCode(tree.items.map(inner), ', ')}]${tree.rest ? code`, ${inner(tree.rest)}` : code``})`
    case 'object':
      return printObject(tree, context)
    case 'record':
      return code`${pure}z.record(${pure}z.string(), ${inner(tree.values)})${printSize(tree, context)}`
    case 'union':
      return printUnion(tree, context, {
        byTag: (tag, members) => code`${pure}z.discriminatedUnion(${tag}, ${members})`,
        plain: (members) => code`${pure}z.union(${members})`,
      })
    case 'nullable':
      return code`${pure}z.nullable(${inner(tree.of)})`
    case 'optional':
      return code`${pure}z.optional(${inner(tree.of)})`
    case 'reference': {
      const {variable, isLater} = context.reference(tree.name)
      return isLater ? code`${pure}z.lazy(() => ${variable})` : variable
    }
    default:
      return tree satisfies never
  }
}

function isEnum(tree: Tree | undefined): boolean {
  return tree?.kind === 'literals' && tree.values.every((value) => typeof value === 'string')
}

function limit(name: 'min' | 'max' | 'gt' | 'lt', value: number | undefined): Code {
  const method = {min: code`min`, max: code`max`, gt: code`gt`, lt: code`lt`}[name]
  return value === undefined ? code`` : code`.${method}(${value})`
}

function printString({minLength = 0, maxLength, pattern, expected, format}: StringTree, {helper}: PrintContext): Code {
  const isCounted = minLength > 1 || maxLength !== undefined
  const length = isCounted
    ? code`.check(${pure}${helper('length')}(${minLength}, ${maxLength ?? code`Infinity`}))`
    : limit('min', minLength === 0 ? undefined : minLength)
  const error = expected === undefined ? code`` : code`, ${{error: `Expected ${expected}.`}}`
  const regex = pattern === undefined ? code`` : code`.regex(${pure}new RegExp(${pattern}, "u")${error})`
  const check = format === undefined ? code`` : code`.check(${pure}${helper('format')}(${format}))`
  return code`${pure}z.string()${length}${regex}${check}`
}

function printNumber(tree: NumberTree, {helper}: PrintContext): Code {
  const {isInteger, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf} = tree
  // Those of zod end where numbers have no place for all of them.
  const isSafe = Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum)
  const base = !isInteger ? code`z.number()` : isSafe ? code`z.int()` : code`z.number().check(${helper('integer')})`
  const limits = [
    limit('min', minimum),
    limit('max', maximum),
    limit('gt', exclusiveMinimum),
    limit('lt', exclusiveMaximum),
  ]
  const multiple = multipleOf === undefined ? code`` : code`.check(${pure}${helper('multipleOf')}(${multipleOf}))`
  return code`${pure}${base}${joinCode(limits)}${multiple}`
}

function printSize({minProperties = 0, maxProperties}: Sizes, {helper}: PrintContext): Code {
  if (minProperties === 0 && maxProperties === undefined) return code``
  return code`.check(${pure}${helper('size')}(${minProperties}, ${maxProperties ?? code`Infinity`}))`
}

function printObject({properties, rest, ...sizes}: ObjectTree, context: PrintContext): Code {
  const size = printSize(sizes, context)
  const shape = printProperties(properties, context, code`z.nonoptional`)
  if (typeof rest === 'object') return code`${pure}z.object(${shape}).catchall(${context.print(rest, context)})${size}`
  return code`${pure}z.${rest === 'none' ? code`strictObject` : code`looseObject`}(${shape})${size}`
}
