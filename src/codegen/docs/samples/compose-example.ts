import {filterMembers, isJsonObject, type JsonObject} from '../../../json/object.ts'
import {setOwn} from '../../../json/own.ts'
import {sample} from '../../../testing/index.ts'
import {entries, items} from '../../read/document.ts'
import {canonical, lookUp, type Page} from '../parts/page.ts'
import {alternatives, readSchema} from '../parts/schema-object.ts'

/** Schemas that one value may be put together from, and the levels that show optional properties. */
const mostSchemas = 800
const mostLevels = 4

interface Composing extends Pick<Page, 'document'> {
  /** The properties that the value has none of. */
  readonly omitted: 'readOnly' | 'writeOnly' | undefined
  /** The values of scalars by their keywords, for all examples of a document: many are alike. */
  readonly scalars: Map<string, unknown>
  /** The components that are open, the outermost first. */
  readonly open: string[]
  left: number
}

/** Composes the example of the schema at a pointer. Default of `omitted`: properties of both directions are shown. */
export type ComposeExample = (pointer: string, omitted?: Composing['omitted']) => unknown

/**
 * Composes values, each put together from the examples, defaults and constants of a schema at a pointer and those within it, each once on the way inwards;
 * undefined where there is none. They need not be valid: a few keywords are considered only.
 */
export function createComposer({document}: Pick<Page, 'document'>): ComposeExample {
  const scalars = new Map<string, unknown>()
  return (pointer, omitted) =>
    composeComponent({document, omitted, scalars, open: [], left: mostSchemas}, canonical(pointer))
}

function compose(context: Composing, value: unknown): unknown {
  if (context.left-- <= 0) return undefined
  const schema = readSchema(context, value)
  const told = [schema.example, items(schema.examples)[0], schema.const, schema.default, items(schema.enum)[0]]
  const first = told.find((one) => one !== undefined && one !== null)
  if (first !== undefined) return first
  if (typeof schema.$ref === 'string') return composeComponent(context, canonical(schema.$ref))
  const {allOf, oneOf: _oneOf, anyOf: _anyOf, ...own} = schema
  const [member] = alternatives(schema)
  const parts = [...items(allOf), ...(member === undefined ? [] : [member])].map((part) => compose(context, part))
  const values = [...parts, composeTyped(context, own)].filter((part) => part !== undefined)
  return values.every(isJsonObject)
    ? values.reduce<JsonObject | undefined>((whole, part) => ({...whole, ...part}), undefined)
    : values[0]
}

function composeComponent(context: Composing, pointer: string): unknown {
  if (context.open.includes(pointer)) return undefined
  context.open.push(pointer)
  const value = compose(context, lookUp(context, pointer))
  context.open.pop()
  return value
}

function composeTyped(context: Composing, schema: JsonObject): unknown {
  const types = [schema.type].flat().filter((type) => type !== 'null')
  if (types[0] === 'object' || schema.properties !== undefined) return composeObject(context, schema)
  if (types[0] === 'array') {
    const item = schema.items === undefined ? undefined : compose(context, schema.items)
    return item === undefined ? [] : [item]
  }
  return types[0] === undefined ? undefined : scalarOf(context, {...scalarKeywords(schema), type: types[0]})
}

function scalarOf({scalars}: Composing, schema: JsonObject): unknown {
  const key = JSON.stringify(schema)
  if (!scalars.has(key)) scalars.set(key, sample(schema))
  return scalars.get(key)
}

function composeObject(context: Composing, {properties, required}: JsonObject): JsonObject {
  const all = entries(properties).filter(([name, property]) => {
    const {deprecated, ...own} = readSchema(context, property)
    if (context.omitted !== undefined && own[context.omitted] === true) return false
    return items(required).includes(name) || (deprecated !== true && context.open.length < mostLevels)
  })
  const object: Record<string, unknown> = {}
  for (const [name, property] of all) {
    const value = compose(context, property)
    if (value !== undefined) setOwn<unknown>(object, name, value)
  }
  return object
}

const ofScalars = new Set(['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf'])

function scalarKeywords(schema: JsonObject): JsonObject {
  return filterMembers(schema, (keyword) => ofScalars.has(keyword) || keyword.startsWith('exclusive'))
}
