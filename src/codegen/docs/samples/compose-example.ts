import type {Issue} from '../../../issue.ts'
import {filterMembers, isJsonObject, type JsonObject} from '../../../json/object.ts'
import {setOwn} from '../../../json/own.ts'
import {join, withThoseAround} from '../../../json/pointer.ts'
import {sample} from '../../../testing/index.ts'
import {entries, items} from '../../read/document.ts'
import {canonical, lookUp, type Page} from '../parts/page.ts'
import {alternatives, readSchema} from '../parts/schema-object.ts'

/** Schemas that one value may be put together from, and the levels that show optional properties. */
const mostSchemas = 800
const mostLevels = 4
/** An example within another that is not valid may be invalid itself. */
const mostAttempts = 4

/** The properties to leave out. Undefined: those of both directions are shown. */
type Direction = 'readOnly' | 'writeOnly' | undefined

interface Composing extends Pick<Page, 'document'> {
  /** The properties that the value has none of. */
  readonly omitted: Direction
  /** The JSON Pointers into the value of what is taken from the schema as it stands there. */
  readonly told: Set<string>
  /** Those of examples and defaults that are not valid, which are passed over. */
  readonly refused: ReadonlySet<string>
  /** The values of scalars by their keywords, for all examples of a document: many are alike. */
  readonly scalars: Map<string, unknown>
  /** The components that are open, the outermost first. */
  readonly open: string[]
  left: number
}

/** Finds what is wrong with a value. */
type FindIssues = (value: unknown) => readonly Pick<Issue, 'path'>[]

/** Composes a value of the schema at a pointer in which `findIssues` finds nothing; undefined if none comes of its examples. */
export type ComposeExample = (pointer: string, findIssues: FindIssues, omitted?: Direction) => unknown

/**
 * Composes values, each put together from the examples, defaults and constants of a schema at a pointer and those within it, each once on the way inwards.
 * A few keywords are considered only. Where a value is not valid, another is made up for what is wrong in it.
 */
export function createComposer({document}: Pick<Page, 'document'>): ComposeExample {
  const scalars = new Map<string, unknown>()
  return (pointer, findIssues, omitted) => {
    const refused = new Set<string>()
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const told = new Set<string>()
      const context: Composing = {document, omitted, told, refused, scalars, open: [], left: mostSchemas}
      const value = composeComponent(context, canonical(pointer), '')
      const issues = value === undefined ? [] : findIssues(value)
      if (issues.length === 0) return value
      const places = issues.map(({path}) => [...withThoseAround(path), ''].find((place) => told.has(place)))
      if (places.includes(undefined)) return undefined
      for (const place of places) refused.add(place!)
    }
    return undefined
  }
}

function compose(context: Composing, value: unknown, path: string): unknown {
  if (context.left-- <= 0) return undefined
  const schema = readSchema(context, value)
  const {example, examples, const: only, default: usual, enum: allowed} = schema
  const told = context.refused.has(path)
    ? [only, items(allowed)[0]]
    : [example, items(examples)[0], only, usual, items(allowed)[0]]
  const first = told.find((one) => one !== undefined && one !== null)
  if (first !== undefined) {
    context.told.add(path)
    return first
  }
  if (typeof schema.$ref === 'string') return composeComponent(context, canonical(schema.$ref), path)
  const {allOf, oneOf: _oneOf, anyOf: _anyOf, ...own} = schema
  const [member] = alternatives(schema)
  const parts = [...items(allOf), ...(member === undefined ? [] : [member])].map((part) => compose(context, part, path))
  const values = [...parts, composeTyped(context, own, path)].filter((part) => part !== undefined)
  return values.every(isJsonObject)
    ? values.reduce<JsonObject | undefined>((whole, part) => ({...whole, ...part}), undefined)
    : values[0]
}

function composeComponent(context: Composing, pointer: string, path: string): unknown {
  if (context.open.includes(pointer)) return undefined
  context.open.push(pointer)
  const value = compose(context, lookUp(context, pointer), path)
  context.open.pop()
  return value
}

function composeTyped(context: Composing, schema: JsonObject, path: string): unknown {
  const types = [schema.type].flat().filter((type) => type !== 'null')
  if (types[0] === 'object' || schema.properties !== undefined) return composeObject(context, schema, path)
  if (types[0] === 'array') {
    const item = schema.items === undefined ? undefined : compose(context, schema.items, join(path, 0))
    return item === undefined ? [] : [item]
  }
  return types[0] === undefined ? undefined : scalarOf(context, {...scalarKeywords(schema), type: types[0]})
}

function scalarOf({scalars}: Composing, schema: JsonObject): unknown {
  const key = JSON.stringify(schema)
  if (!scalars.has(key)) scalars.set(key, sample(schema))
  return scalars.get(key)
}

function composeObject(context: Composing, {properties, required}: JsonObject, path: string): JsonObject {
  const all = entries(properties).filter(([name, property]) => {
    const {deprecated, ...own} = readSchema(context, property)
    if (context.omitted !== undefined && own[context.omitted] === true) return false
    return items(required).includes(name) || (deprecated !== true && context.open.length < mostLevels)
  })
  const object: Record<string, unknown> = {}
  for (const [name, property] of all) {
    const value = compose(context, property, join(path, name))
    if (value !== undefined) setOwn<unknown>(object, name, value)
  }
  return object
}

const ofScalars = new Set(['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf'])

function scalarKeywords(schema: JsonObject): JsonObject {
  return filterMembers(schema, (keyword) => ofScalars.has(keyword) || keyword.startsWith('exclusive'))
}
