import {code, joinCode, type Code} from '../code.ts'
import type {PrintContext, SchemaLibrary} from './library.ts'
import {emitLibrary} from './module.ts'
import {printProperties} from './print-properties.ts'
import {printUnion} from './print-union.ts'
import {type NumberTree, type ObjectTree, type Sizes, type StringTree, type Tree} from './tree.ts'

const pure = code`/* @__PURE__ */ `

/**
 * Checks that valibot has not, or that count otherwise: lengths in characters, sizes of objects, the formats of the contract. A list, which it takes for an
 * object, is refused before it is copied as one.
 */
const helpers = {
  between: code`const between = (count, minimum, maximum, what) =>
  v.check(
    (value) => count(value) >= minimum && count(value) <= maximum,
    \`Expected \${[minimum > 0 && \`at least \${minimum}\`, maximum < Infinity && \`at most \${maximum}\`].filter(Boolean).join(' and ')} \${what}.\`,
  )
`,
  length: code`const length = (minimum, maximum) => between((value) => Array.from(value).length, minimum, maximum, 'characters')
`,
  size: code`const size = (minimum, maximum) =>
  between((value) => Object.values(value).filter((item) => item !== undefined).length, minimum, maximum, 'properties')
`,
  noList: code`const noList = (schema) =>
  Object.assign(v.config(schema, {}), {
    '~run'(dataset, config) {
      if (!Array.isArray(dataset.value)) return schema['~run'].call(this, dataset, config)
      v._addIssue(this, 'type', dataset, config)
      return dataset
    },
  })
`,
  format: code`const format = (name) => v.check((value) => formats[name](value), \`Expected the format "\${name}".\`)
`,
  by: code`const by = (schemaOf) =>
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed || dataset.issues) return
    for (const {message, path} of schemaOf()['~standard'].validate(dataset.value).issues ?? []) {
      let value = dataset.value
      const items = path.map((key) => {
        const input = value
        value = input?.[key]
        return {type: Array.isArray(input) ? 'array' : 'object', origin: 'value', input, key, value}
      })
      addIssue(items.length > 0 ? {message, path: items} : {message})
    }
  })
`,
}

const types = code`type Schema<T> = v.GenericSchema<T>
type Shape<T> = {[K in keyof T]-?: Pick<T, K> extends Required<Pick<T, K>> ? Schema<T[K]> : v.ExactOptionalSchema<Schema<Exclude<T[K], undefined>>, undefined>}
`

const valibot: SchemaLibrary = {
  name: 'valibot',
  imports: code`// Needs valibot 1: npm install valibot\nimport * as v from 'valibot'\n`,
  helpers,
  uses: new Map([
    ['length', ['between']],
    ['size', ['between']],
  ]),
  types: code`import type * as v from 'valibot'\nimport type * as types from './types.js'\n\n${types}\n`,
  print,
  checked: (schema, by, {helper}) => code`${pure}v.pipe(${schema}, ${pure}${helper('by')}(() => ${by}))`,
  typeOf(type, tree) {
    if (type === undefined) return code`v.GenericSchema`
    if (tree?.kind === 'object' && typeof tree.rest !== 'object')
      return code`v.${tree.rest === 'none' ? code`StrictObjectSchema` : code`ObjectSchema`}<Shape<${type}>, undefined>`
    return tree?.kind === 'literals' && tree.values.every((value) => typeof value === 'string')
      ? code`v.PicklistSchema<readonly ${type}[], undefined>`
      : code`Schema<${type}>`
  },
}

/** A module with a schema of valibot for each schema, and those of the operations. */
export const emitValibot = emitLibrary(valibot)

function print(tree: Tree, context: PrintContext): Code {
  const inner = (one: Tree) => context.print(one, context)
  switch (tree.kind) {
    case 'unknown':
    case 'never':
    case 'boolean':
    case 'null':
      return code`${pure}v.${{unknown: code`unknown`, never: code`never`, boolean: code`boolean`, null: code`null`}[tree.kind]}()`
    case 'string':
      return printString(tree, context)
    case 'number':
      return printNumber(tree)
    case 'literals':
      return printLiterals(tree.values)
    case 'array':
      return piped(code`${pure}v.array(${inner(tree.items)})`, [
        ...action(code`minLength`, tree.minItems),
        ...action(code`maxLength`, tree.maxItems),
      ])
    case 'tuple': {
      const items = code`[${joinCode(tree.items.map(inner), ', ')}]`
      return tree.rest
        ? code`${pure}v.tupleWithRest(${items}, ${inner(tree.rest)})`
        : code`${pure}v.strictTuple(${items})`
    }
    case 'object':
      return printObject(tree, context)
    case 'record':
      return piped(
        code`${pure}${context.helper('noList')}(${pure}v.record(${pure}v.string(), ${inner(tree.values)}))`,
        sizeOf(tree, context),
      )
    case 'union':
      return printUnion(tree, context, {
        byTag: (tag, members) => code`${pure}v.variant(${tag}, ${members})`,
        plain: (members) => code`${pure}v.union(${members})`,
      })
    case 'nullable':
      return code`${pure}v.nullable(${inner(tree.of)})`
    case 'optional':
      return code`${pure}v.optional(${inner(tree.of)})`
    case 'reference': {
      const {variable, isLater} = context.reference(tree.name)
      return isLater ? code`${pure}v.lazy(() => ${variable})` : variable
    }
    default:
      return tree satisfies never
  }
}

function printLiterals(values: readonly (string | number | boolean | null)[]): Code {
  const others = values.filter((value) => value !== null && typeof value !== 'boolean')
  const all = [
    ...(others.length > 0 ? [code`${pure}v.picklist(${others})`] : []),
    ...values.filter((value) => typeof value === 'boolean').map((value) => code`${pure}v.literal(${value})`),
    ...(values.includes(null) ? [code`${pure}v.null()`] : []),
  ]
  return all.length === 1 ? all[0]! : code`${pure}v.union([${joinCode(all, ', ')}])`
}

function piped(schema: Code, actions: readonly Code[]): Code {
  return actions.length === 0 ? schema : code`${pure}v.pipe(${joinCode([schema, ...actions], ', ')})`
}

function action(name: Code, value: number | undefined): Code[] {
  return value === undefined ? [] : [code`${pure}v.${name}(${value})`]
}

function printString({minLength = 0, maxLength, pattern, expected, format}: StringTree, {helper}: PrintContext): Code {
  const isCounted = minLength > 1 || maxLength !== undefined
  const message = expected === undefined ? code`` : code`, ${`Expected ${expected}.`}`
  return piped(code`${pure}v.string()`, [
    ...(isCounted ? [code`${pure}${helper('length')}(${minLength}, ${maxLength ?? code`Infinity`})`] : []),
    ...(minLength === 1 && !isCounted ? [code`${pure}v.minLength(1)`] : []),
    ...(pattern === undefined ? [] : [code`${pure}v.regex(${pure}new RegExp(${pattern}, "u")${message})`]),
    ...(format === undefined ? [] : [code`${pure}${helper('format')}(${format})`]),
  ])
}

function printNumber(tree: NumberTree): Code {
  const {isInteger, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf} = tree
  return piped(code`${pure}v.number()`, [
    ...(isInteger ? [code`${pure}v.integer()`] : []),
    ...action(code`minValue`, minimum),
    ...action(code`maxValue`, maximum),
    ...action(code`gtValue`, exclusiveMinimum),
    ...action(code`ltValue`, exclusiveMaximum),
    ...action(code`multipleOf`, multipleOf),
  ])
}

function sizeOf({minProperties = 0, maxProperties}: Sizes, {helper}: PrintContext): Code[] {
  return minProperties === 0 && maxProperties === undefined
    ? []
    : [code`${pure}${helper('size')}(${minProperties}, ${maxProperties ?? code`Infinity`})`]
}

function printObject({properties, rest, ...sizes}: ObjectTree, context: PrintContext): Code {
  const entries = printProperties(properties, context, code`v.nonOptional`)
  const object =
    typeof rest === 'object'
      ? code`${pure}v.objectWithRest(${entries}, ${context.print(rest, context)})`
      : code`${pure}v.${rest === 'none' ? code`strictObject` : code`looseObject`}(${entries})`
  // A list has none of the other properties.
  const isRefused = properties.some(({name, value}) => value.kind !== 'optional' && !(name in Array.prototype))
  return piped(isRefused ? object : code`${pure}${context.helper('noList')}(${object})`, sizeOf(sizes, context))
}
