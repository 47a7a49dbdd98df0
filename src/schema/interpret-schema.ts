import type {CompiledSchema, JsonType, Schema, SchemaNode} from '../contract.ts'
import {isJsonObject, type JsonObject} from '../json/object.ts'
import {Budget, TooExpensiveError} from './budget.ts'
import {Walk} from './explain/walk.ts'
import {resolveReference, schemaKeywords} from './keywords.ts'

/** A schema that came with a payload. Strangers write those, so that checking with one takes a limited number of steps. */
export interface InterpretedSchema extends CompiledSchema {
  /** The steps for the check of a value. @throws {TooExpensiveError} if the schema itself cannot be read. */
  readonly beginBudget: (value: unknown) => Budget
}

/**
 * A JSON Schema that came with a payload, ready to check values. Follows local references. Keywords that are unknown, or whose
 * values make no sense, assert nothing; nor does `format`.
 *
 * A check that would take too many steps ends with the warning `schema-too-expensive`; `is` then allows the value. Checks that are
 * given one `budget` share its steps; otherwise each has steps of its own.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function interpretSchema(schema: unknown, shared?: Budget): InterpretedSchema {
  const node = read(schema)
  const beginBudget = (value: unknown): Budget => {
    if (node === undefined) throw new TooExpensiveError('it is nested too deeply')
    const budget = shared ?? new Budget()
    budget.begin(value)
    return budget
  }
  return {pointer: '#', node: node ?? true, beginBudget, is: (value) => isAllowed(node ?? true, value, beginBudget)}
}

/** Nothing for a schema that is nested too deeply to be read. */
function read(schema: unknown): Schema | undefined {
  try {
    return new Interpreter(schema).read(schema)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What cannot be checked is allowed. */
function isAllowed(node: Schema, value: unknown, beginBudget: InterpretedSchema['beginBudget']): boolean {
  try {
    return Walk.begin(beginBudget(value)).allows(node, value)
  } catch (error) {
    if (error instanceof TooExpensiveError || error instanceof RangeError) return true
    throw error
  }
}

type GrowingNode = {-readonly [Keyword in keyof SchemaNode]: SchemaNode[Keyword]}

const isNumber = (value: unknown) => Number.isFinite(value)
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
const isNames = (value: unknown) => Array.isArray(value) && value.every((name) => typeof name === 'string')
const isAny = () => true

/** The keywords that are taken as they are, if their values are of the right kind. */
const assertions: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['const', isAny],
  ['enum', Array.isArray],
  ['pattern', isPattern],
  ['minLength', isCount],
  ['maxLength', isCount],
  ['minimum', isNumber],
  ['maximum', isNumber],
  ['exclusiveMinimum', isNumber],
  ['exclusiveMaximum', isNumber],
  // Whether 19.99 is a multiple of 0.01 is not for binary fractions to say.
  ['multipleOf', (value) => Number.isInteger(value) && Number(value) > 0],
  ['required', isNames],
  ['minProperties', isCount],
  ['maxProperties', isCount],
  ['minItems', isCount],
  ['maxItems', isCount],
  ['minContains', isCount],
  ['maxContains', isCount],
  ['uniqueItems', (value) => value === true],
  ['dependentRequired', (value) => isJsonObject(value) && Object.values(value).every(isNames)],
])

const jsonTypes: ReadonlySet<unknown> = new Set<JsonType>([
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
])

/** What `explain` does not know, and what only references reach. */
const ignored: ReadonlySet<string> = new Set(['$defs', 'definitions', 'unevaluatedProperties', 'unevaluatedItems'])

class Interpreter {
  readonly #root: unknown
  /** Schemas may contain themselves, by reference. */
  readonly #nodes = new Map<JsonObject, Schema>()

  constructor(root: unknown) {
    this.#root = root
  }

  read(schema: unknown): Schema {
    if (!isJsonObject(schema)) return schema !== false
    const known = this.#nodes.get(schema)
    if (known !== undefined) return known
    const node: GrowingNode = {}
    this.#nodes.set(schema, node)
    for (const [keyword, value] of Object.entries(schema)) {
      if (assertions.get(keyword)?.(value)) Object.assign(node, {[keyword]: value})
      else if (!ignored.has(keyword)) Object.assign(node, this.#readSchemas(keyword, value))
    }
    const types = [schema.type].flat()
    if (types.length > 0 && types.every((type) => jsonTypes.has(type))) node.type = types as JsonType[]
    return typeof schema.$ref === 'string' ? this.#addReference(schema, node, schema.$ref) : node
  }

  /** A reference without company is what it leads to. */
  #addReference(schema: JsonObject, node: GrowingNode, reference: string): Schema {
    const isAlone = Object.keys(node).length === 0
    const target = this.#follow(reference)
    node.allOf = [...(node.allOf ?? []), target]
    if (isAlone) this.#nodes.set(schema, target)
    return isAlone ? target : node
  }

  #readSchemas(keyword: string, value: unknown): object {
    switch (schemaKeywords.get(keyword)) {
      case 'schema':
        return {[keyword]: this.read(value)}
      case 'schemas':
        return Array.isArray(value) ? {[keyword]: value.map((member) => this.read(member))} : {}
      case 'schemasByKey':
        return isJsonObject(value) ? {[keyword]: this.#readByKey(keyword, value)} : {}
      default:
        return {}
    }
  }

  #readByKey(keyword: string, schemas: JsonObject): Record<string, Schema> {
    const members = Object.entries(schemas).filter(([key]) => keyword !== 'patternProperties' || isPattern(key))
    return Object.fromEntries(members.map(([key, member]) => [key, this.read(member)]))
  }

  #follow(reference: string): Schema {
    return reference === '#' || reference.startsWith('#/') ? this.read(resolveReference(this.#root, reference)) : true
  }
}

/** Whether `text` is a regular expression. Patterns that only browsers of old would accept are none. */
export function isPattern(text: unknown): text is string {
  try {
    new RegExp(text as string, 'u')
    return typeof text === 'string'
  } catch {
    return false
  }
}
