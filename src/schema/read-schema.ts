import type {Schema, SchemaNode} from '../contract.ts'
import {isJsonObject, type JsonObject} from '../json/object.ts'
import {resolveReference} from '../json/pointer.ts'
import {isWellFormed} from './keyword-forms.ts'
import {holderOf, keywords, mapSchemas, type Keyword} from './keywords.ts'
import {isPattern} from './pattern/compile-pattern.ts'

export interface ReadSchemaOptions {
  /** Keeps `format`, which tells how a value looks but is an annotation. Default: `false`. */
  readonly forDrawing?: boolean
}

/**
 * A JSON Schema that came with a payload, such as a tool's `input_schema`, in the form of a contract's schemas. Follows local
 * references. Keywords that are unknown, or whose values make no sense, assert nothing.
 *
 * @throws {RangeError} if it is nested too deeply.
 */
export function readJsonSchema(schema: unknown, {forDrawing = false}: ReadSchemaOptions = {}): Schema {
  return new Reader(schema, forDrawing).read(schema)
}

type GrowingNode = {-readonly [Name in keyof SchemaNode]: SchemaNode[Name]}

class Reader {
  readonly #root: unknown
  readonly #forDrawing: boolean
  /** Schemas may contain themselves, by reference. */
  readonly #nodes = new Map<JsonObject, Schema>()

  constructor(root: unknown, forDrawing: boolean) {
    this.#root = root
    this.#forDrawing = forDrawing
  }

  read(schema: unknown): Schema {
    if (!isJsonObject(schema)) return schema !== false
    const known = this.#nodes.get(schema)
    if (known !== undefined) return known
    const node: GrowingNode = {}
    this.#nodes.set(schema, node)
    for (const [name, value] of Object.entries(schema)) {
      const keyword = keywords.get(name)
      if (keyword !== undefined && this.#isTaken(name, keyword, value))
        Object.assign(node, {[name]: this.#read(name, value)})
    }
    return typeof schema.$ref === 'string' ? this.#addReference(schema, node, schema.$ref) : node
  }

  #isTaken(name: string, keyword: Keyword, value: unknown): boolean {
    if (name === '$ref' || !isWellFormed(keyword.value, value)) return false
    if (name === 'format') return this.#forDrawing
    if (name === 'multipleOf') return Number(value) > 0
    return holderOf(name) === undefined || keyword.to !== undefined
  }

  #read(name: string, value: unknown): unknown {
    if (name === 'type') return [value].flat()
    const holder = holderOf(name)
    const schemas = name === 'patternProperties' ? withReadablePatterns(value as JsonObject) : value
    return holder === undefined ? value : mapSchemas(holder, schemas, (schema) => this.read(schema))
  }

  /** A reference without company is what it leads to. One to elsewhere asserts nothing. */
  #addReference(schema: JsonObject, node: GrowingNode, reference: string): Schema {
    const isAlone = Object.keys(node).length === 0
    const target = this.read(resolveReference(this.#root, reference))
    node.allOf = [...(node.allOf ?? []), target]
    if (isAlone) this.#nodes.set(schema, target)
    return isAlone ? target : node
  }
}

function withReadablePatterns(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).filter(([pattern]) => isPattern(pattern)))
}
