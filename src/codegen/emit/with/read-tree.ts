import type {JsonType} from '../../../contract.ts'
import {ownValue} from '../../../json/own.ts'
import {keywords} from '../../../schema/keywords.ts'
import {isNode, type LoweredNode, type LoweredSchema} from '../../read/schemas/lower-schema.ts'
import {readNumber, readString} from './read-scalar.ts'
import {isScalar, valuesOfType, type SchemaBounds} from './schema-bounds.ts'
import type {ObjectTree, Sizes, Tree} from './tree.ts'

/** A schema as a tree, and the keywords of which the tree does not say all. */
export interface ReadTree {
  readonly tree: Tree
  readonly beyond: readonly string[]
}

/** The tree of a named schema. It ends at references. */
export function readTree(schema: LoweredSchema, bounds: SchemaBounds): ReadTree {
  const reader = new TreeReader(bounds)
  const tree = reader.read(schema)
  return {tree, beyond: [...reader.beyond].toSorted()}
}

const unknown: Tree = {kind: 'unknown'}

class TreeReader {
  readonly beyond = new Set<string>()
  readonly #bounds: SchemaBounds

  constructor(bounds: SchemaBounds) {
    this.#bounds = bounds
  }

  read(schema: LoweredSchema): Tree {
    if (!isNode(schema)) return {kind: schema ? 'unknown' : 'never'}
    const left = new Set(Object.keys(schema).filter((keyword) => keywords.has(keyword)))
    const tree = this.#readListed(schema, left) ?? this.#readBest(schema, left)
    for (const keyword of left) this.beyond.add(keyword)
    return tree
  }

  /** Values that a schema lists: all of it, where they are scalars. */
  #readListed(node: LoweredNode, left: Set<string>): Tree | undefined {
    const values = valuesOfType(node)
    if (values?.every(isScalar) !== true) return undefined
    for (const keyword of ['enum', 'const', 'type']) left.delete(keyword)
    return values.length === 0 ? {kind: 'never'} : {kind: 'literals', values}
  }

  /** Of what a schema says of a value in several ways, the one that says most. */
  #readBest(node: LoweredNode, left: Set<string>): Tree {
    const {$ref, allOf = [], anyOf, oneOf, type} = node
    const take = (...taken: string[]) => {
      for (const keyword of taken) left.delete(keyword)
      // A type that others have, too, says nothing more.
      if (
        type !== undefined &&
        !taken.includes('type') &&
        this.#isOfType(
          taken.flatMap((keyword) => partsOf(node, keyword)),
          type,
        )
      )
        left.delete('type')
    }
    if (saysMoreThanType(node)) return this.#withInherited(this.#readOwn(node, left), allOf)
    if (oneOf !== undefined) {
      if (this.#isOneOnly(node)) take('oneOf')
      return this.#readUnion(oneOf, node.discriminator?.propertyName)
    }
    if (anyOf !== undefined) {
      take('anyOf')
      return this.#readUnion(anyOf)
    }
    if ($ref !== undefined) {
      take('$ref')
      return {kind: 'reference', name: $ref}
    }
    if (allOf.length > 0) {
      const trees = allOf.map((member) => this.read(member))
      if (allOf.length === 1) take('allOf')
      return trees.find(({kind}) => kind === 'reference' || kind === 'object') ?? trees[0]!
    }
    return this.#readOwn(node, left)
  }

  /** An object with the properties of those that it is made of, too. Whatever else these say, the contract checks. */
  #withInherited(tree: Tree, schemas: readonly LoweredSchema[]): Tree {
    if (tree.kind !== 'object') return tree
    const others = schemas.flatMap((schema) => {
      const other = new TreeReader(this.#bounds).read(this.#bounds.follow(schema))
      return other.kind === 'object' ? other.properties : []
    })
    const properties = new Map([...others, ...tree.properties].map((property) => [property.name, property]))
    return {...tree, properties: [...properties.values()]}
  }

  #isOfType(schemas: readonly LoweredSchema[], type: readonly JsonType[]): boolean {
    const kinds = schemas.flatMap((schema) => [...this.#bounds.kindsOf(schema)])
    return schemas.length > 0 && kinds.every((kind) => type.includes(kind))
  }

  /** Tells unions of which no value has two members, so that "one" is "any". */
  #isOneOnly({oneOf = [], discriminator}: LoweredNode): boolean {
    if (discriminator !== undefined)
      return discriminator.defaultMapping === undefined && this.#isTagged(oneOf, discriminator)
    return oneOf.every((member, index) => oneOf.slice(0, index).every((other) => this.#bounds.areApart(member, other)))
  }

  #isTagged(
    members: readonly LoweredSchema[],
    {propertyName, mapping}: NonNullable<LoweredNode['discriminator']>,
  ): boolean {
    return members.every((member, index) => {
      const tags = this.#bounds.tagsOf(member, propertyName)
      return tags?.every((tag) => typeof tag === 'string' && ownValue(mapping, tag) === index) === true
    })
  }

  #readUnion(members: readonly LoweredSchema[], tag?: string): Tree {
    const trees = members.map((member) => this.read(member))
    const others = trees.filter(({kind}) => kind !== 'null')
    if (others.length === 0) return {kind: 'null'}
    const union: Tree =
      others.length === 1 ? others[0]! : {kind: 'union', members: others, ...(tag !== undefined && {tag})}
    return others.length < trees.length ? {kind: 'nullable', of: union} : union
  }

  /** The types of a schema, and what it says of values of each. Without a type, all others are allowed, too, which no library says. */
  #readOwn(node: LoweredNode, left: Set<string>): Tree {
    const {type} = node
    if (type === undefined) return unknown
    left.delete('type')
    // Whatever is said of values of other types.
    for (const keyword of left) {
      const ofType = keywords.get(keyword)?.type
      if (ofType !== undefined && !type.some((one) => (one === 'integer' ? 'number' : one) === ofType))
        left.delete(keyword)
    }
    const isNullable = type.includes('null')
    const types = type.filter((one) => one !== 'null' && !(one === 'integer' && type.includes('number')))
    const trees = types.map((one) => this.#readType(one, node, left))
    if (trees.length === 0) return {kind: isNullable ? 'null' : 'never'}
    const tree: Tree = trees.length === 1 ? trees[0]! : {kind: 'union', members: trees}
    return isNullable ? {kind: 'nullable', of: tree} : tree
  }

  #readType(type: JsonType, node: LoweredNode, left: Set<string>): Tree {
    switch (type) {
      case 'string':
        return readString(node, left)
      case 'number':
      case 'integer':
        return readNumber(node, type === 'integer', left)
      case 'array':
        return this.#readArray(node, left)
      case 'object':
        return this.#readObject(node, left)
      default:
        return {kind: type}
    }
  }

  #readArray(node: LoweredNode, left: Set<string>): Tree {
    const {
      items = true,
      prefixItems,
      minItems = 0,
      maxItems,
    } = node as {
      items?: LoweredSchema
      prefixItems?: readonly LoweredSchema[]
      minItems?: number
      maxItems?: number
    }
    if (prefixItems === undefined || prefixItems.length === 0) {
      for (const keyword of ['items', 'minItems', 'maxItems', 'prefixItems']) left.delete(keyword)
      return {
        kind: 'array',
        items: this.read(items),
        ...(minItems > 0 && {minItems}),
        ...(maxItems !== undefined && {maxItems}),
      }
    }
    const {length} = prefixItems
    // A shorter list is allowed, unless something forbids it.
    if (minItems < length) return {kind: 'array', items: unknown}
    left.delete('prefixItems')
    left.delete('items')
    if (minItems === length) left.delete('minItems')
    const isLonger = items !== false && (maxItems === undefined || maxItems > length)
    if (maxItems === length) left.delete('maxItems')
    return {
      kind: 'tuple',
      items: prefixItems.map((item) => this.read(item)),
      ...(isLonger && {rest: this.read(items)}),
    }
  }

  #readObject(node: LoweredNode, left: Set<string>): Tree {
    const {properties = {}, required = [], additionalProperties = true, patternProperties = {}} = node
    for (const keyword of ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'])
      left.delete(keyword)
    if (Object.keys(patternProperties).length === 0) left.delete('patternProperties')
    if (additionalProperties === true && node.unevaluatedProperties === true) left.delete('unevaluatedProperties')
    const names = [...new Set([...Object.keys(properties), ...required])]
    const plain = names.filter((name) => !(name in Object.prototype))
    if (plain.length < names.length) left.add('properties')
    const isOther = plain.length < names.length || left.has('patternProperties')
    if (isOther && additionalProperties !== true) left.add('additionalProperties')
    const rest = isOther || additionalProperties === true ? 'any' : this.#readRest(additionalProperties)
    const {minProperties = 0, maxProperties} = node as Sizes
    const sizes = {...(minProperties > 0 && {minProperties}), ...(maxProperties !== undefined && {maxProperties})}
    if (plain.length === 0 && typeof rest === 'object') return {kind: 'record', values: rest, ...sizes}
    return {
      kind: 'object',
      properties: plain.map((name) => {
        const value = this.read(ownValue(properties, name) ?? true)
        return {name, value: required.includes(name) ? value : {kind: 'optional', of: value}}
      }),
      rest,
      ...sizes,
    }
  }

  #readRest(schema: LoweredSchema): ObjectTree['rest'] {
    const tree = this.read(schema)
    if (tree.kind === 'never') return 'none'
    return tree.kind === 'unknown' && schema === true ? 'any' : tree
  }
}

function partsOf(node: LoweredNode, keyword: string): readonly LoweredSchema[] {
  return keyword === '$ref' ? [{$ref: node.$ref!}] : ((ownValue(node, keyword) as LoweredSchema[] | undefined) ?? [])
}

const combining = new Set(['$ref', 'allOf', 'anyOf', 'oneOf'])

/** Tells schemas that describe a value themselves, not by others alone. */
function saysMoreThanType(node: LoweredNode): boolean {
  if (node.type === undefined) return false
  const own = Object.keys(node).filter((keyword) => keywords.has(keyword) && keyword !== 'type')
  return (
    !own.some((keyword) => combining.has(keyword)) ||
    own.some((keyword) => keyword === 'properties' || keyword === 'items')
  )
}
