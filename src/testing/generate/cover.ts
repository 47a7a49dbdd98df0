import type {Contract, JsonType, Schema, SchemaNode} from '../../contract.ts'
import {ownValue} from '../../json/own.ts'
import {beginWalk} from '../../schema/explain/explain.ts'
import {chooseBySeed, chooseSimplest} from './choose.ts'
import {drawValue, isDelicate} from './draw-value.ts'
import {schemaNamed} from './generate.ts'
import {presenceRows} from './presence-rows.ts'
import {identityOf, resolve} from './resolve.ts'

/**
 * Valid values of the schema with this name that together use every member of every union, every enum value, both booleans, every
 * type of a list of types, empty and filled lists, and every pair of optional properties in all four combinations. The first is
 * the simplest. Where a schema contains itself, the inner one is the simplest, and so is all that comes after the first thousands of parts of
 * schemas that contain one another. None of schemas whose values are too large to be made, or would all contain themselves.
 *
 * @throws {InputError} if the contract has no such schema.
 */
export function cover(contract: Contract, name: string): readonly unknown[] {
  const schema = schemaNamed(contract, name)
  const cover = covers.get(contract) ?? new Cover()
  covers.set(contract, cover)
  return cover.all({$ref: () => schema})
}

/** Schemas looked into for one. Many that hold one another are looked into anew within each of the others, without an end that anyone sees. */
const mostOpened = 2_000

/** Values in the values of one schema: lists of all that their items can be hold many, and lists of those hold as many times more. */
const mostParts = 200_000
const mostPartsOfList = 2_000

/** One for each contract, since most schemas are parts of others. */
const covers = new WeakMap<Contract, Cover>()

class Cover {
  /** The values that hold wherever the schema stands. */
  readonly #known = new Map<object, readonly unknown[]>()
  /** The values that hold only within the schemas that are open now, since it refers back to one of them. */
  readonly #partial = new Map<object, readonly unknown[]>()
  readonly #open = new Set<object>()
  readonly #sizes = new WeakMap<object, number>()
  #references = new Set<object>()
  /** Values are parts of others, for which holds what it has found of them. */
  #walk = beginWalk()
  #left = 0

  all(schema: Schema): readonly unknown[] {
    this.#left = mostOpened
    this.#walk = beginWalk()
    return this.values(schema).filter((value) => this.#walk.allows(schema, value))
  }

  values(schema: Schema): readonly unknown[] {
    if (typeof schema === 'boolean') return schema ? ['text'] : []
    const key = identityOf(schema)
    const known = this.#known.get(key) ?? this.#partial.get(key)
    if (known !== undefined) return known
    if (this.#open.has(key)) {
      this.#references.add(key)
      return simplest(schema)
    }
    return this.#left-- > 0 ? this.#openAt(key, schema) : simplest(schema)
  }

  #openAt(key: object, schema: Schema): readonly unknown[] {
    this.#open.add(key)
    const node = resolve(schema)
    const found = node === undefined ? [] : orNone(() => distinct([...simplest(schema), ...this.#node(node)]))
    const allowed =
      node === undefined || !needsCheck(node) ? found : found.filter((value) => this.#walk.allows(node, value))
    const values = this.#bounded(allowed)
    this.#open.delete(key)
    // What was found within has the simplest values only where it refers back here, which is too little elsewhere.
    if (this.#references.delete(key)) this.#partial.clear()
    if (this.#left < 0) return values
    if (this.#references.size === 0) this.#known.set(key, values)
    else this.#partial.set(key, values)
    return values
  }

  /** The first values, as many as are of a readable size together. */
  #bounded(values: readonly unknown[]): readonly unknown[] {
    let size = 0
    const end = values.findIndex((value, index) => (size += this.#sizeOf(value)) > mostParts && index > 0)
    return end === -1 ? values : values.slice(0, end)
  }

  /** The number of values in a value. Those that it consists of have mostly been seen before. */
  #sizeOf(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 1
    const known = this.#sizes.get(value)
    if (known !== undefined) return known
    const size = Object.values(value).reduce((sum: number, member) => sum + this.#sizeOf(member), 1)
    this.#sizes.set(value, size)
    return size
  }

  #node(node: SchemaNode): readonly unknown[] {
    if (node.const !== undefined) return [node.const]
    if (node.enum !== undefined) return node.enum
    const {oneOf = [], anyOf = [], discriminator: _, if: condition, then = true, else: otherwise = true, ...rest} = node
    if (oneOf.length + anyOf.length > 0)
      return [...oneOf, ...anyOf].flatMap((member) => this.values(beside(rest, member)))
    if (condition !== undefined) return [then, otherwise].flatMap((branch) => this.values({allOf: [rest, branch]}))
    return (node.type ?? implied(node)).flatMap((type) => this.#typed(type, node))
  }

  #typed(type: JsonType, node: SchemaNode): readonly unknown[] {
    switch (type) {
      case 'boolean':
        return [false, true]
      case 'array':
        return this.#arrays(node)
      case 'object':
        return this.#objects(node)
      case 'null':
      case 'string':
      case 'integer':
      case 'number':
        return simplest({...node, type: [type]})
      default:
        return type satisfies never
    }
  }

  /** One list with all that its items can be, or several where `maxItems` or the size of the items asks for it. */
  #arrays({items = true, prefixItems, contains, minItems = 0, maxItems = Infinity}: SchemaNode): readonly unknown[] {
    if (prefixItems !== undefined || contains !== undefined) return []
    const values = this.values(items)
    const lists: unknown[][] = []
    let size = Infinity
    for (const value of values) {
      size += this.#sizeOf(value)
      if (size > mostPartsOfList || lists.at(-1)!.length >= maxItems) {
        lists.push([])
        size = this.#sizeOf(value)
      }
      lists.at(-1)!.push(value)
    }
    return lists.map((list) => padded(list, values, minItems))
  }

  /** Row by row, each property that is present takes its next value, until all have had all of theirs. */
  #objects({properties = {}, required = [], additionalProperties}: SchemaNode): readonly unknown[] {
    const turns = new Map(
      Object.keys({...properties, ...nameless(required)}).map((name) => [
        name,
        new Turns(this.values(ownValue(properties, name) ?? true)),
      ]),
    )
    const optional = [...turns].filter(([name, {count}]) => count > 0 && !required.includes(name)).map(([name]) => name)
    const rows = presenceRows(optional.length).map((row) => [
      ...required,
      ...optional.filter((_name, index) => row[index]),
    ])
    const objects: Record<string, unknown>[] = []
    const isDone = () => [...turns.values()].every((values) => values.isDone)
    for (let row = 0; row < rows.length || !isDone(); row++) {
      const present = rows[row] ?? [...required, ...optional]
      objects.push(Object.fromEntries(present.map((name) => [name, turns.get(name)!.next()])))
    }
    return [...objects, ...this.#keyed(objects[0]!, additionalProperties)]
  }

  #keyed(base: object, schema: Schema | undefined): readonly unknown[] {
    return typeof schema === 'object'
      ? this.values(schema).map((value, index) => ({...base, [`key${index + 1}`]: value}))
      : []
  }
}

/** The values of a property, each once, and then the simplest. */
class Turns {
  readonly count: number
  readonly #values: readonly unknown[]
  #used = 0

  constructor(values: readonly unknown[]) {
    this.#values = values
    this.count = values.length
  }

  get isDone(): boolean {
    return this.#used >= this.count
  }

  next(): unknown {
    return this.#values[this.isDone ? 0 : this.#used++]
  }
}

/** Names that are required without being described. */
function nameless(required: readonly string[]): Record<string, true> {
  return Object.fromEntries(required.map((name) => [name, true]))
}

/** Combines a member with the keywords beside the union, which hold for each member. */
function beside(rest: SchemaNode, member: Schema): Schema {
  const isEmpty = Object.keys(rest).every(
    (keyword) => keyword === 'type' || keyword === 'extensible' || keyword === 'pointer',
  )
  return isEmpty ? member : {allOf: [rest, member]}
}

function implied(node: SchemaNode): readonly JsonType[] {
  if (node.properties ?? node.required ?? node.additionalProperties) return ['object']
  return node.items === undefined ? [] : ['array']
}

function padded(list: readonly unknown[], values: readonly unknown[], minItems: number): unknown[] {
  const missing = Math.max(0, minItems - list.length)
  return [...list, ...Array.from({length: missing}, (_, index) => values[index % values.length])]
}

/** The simplest value; where that is not allowed for a reason that trying must find, one that is. */
function simplest(schema: Schema): readonly unknown[] {
  const value = drawValue(schema, chooseSimplest) ?? drawValue(schema, chooseBySeed(1))
  return value === undefined ? [] : [value]
}

/** The values that `make` makes; none if they are too large, or nested too deeply. */
function orNone(make: () => readonly unknown[]): readonly unknown[] {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

/** Tells whether combining values may break the schema: then they are checked one by one. */
function needsCheck(node: SchemaNode): boolean {
  return (
    isDelicate(node) || (node.oneOf !== undefined && node.discriminator === undefined) || (node.minProperties ?? 0) > 0
  )
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const text = JSON.stringify(value)
    return !seen.has(text) && seen.add(text)
  })
}
