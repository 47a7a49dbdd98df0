import type {JsonType} from '../../../contract.ts'
import {ownValue} from '../../../json/own.ts'
import {items} from '../../read/document.ts'
import {isNode, type LoweredNode, type LoweredSchema} from '../../read/schemas/lower-schema.ts'
import type {NamedSchema} from '../../read/schemas/schema-graph.ts'
import type {Scalar} from './tree.ts'

/** The types of JSON, with integers among the numbers. */
type Kind = Exclude<JsonType, 'integer'>

const kinds: readonly Kind[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

/** Bounds of the values that a schema allows: no value beyond one is allowed. */
export class SchemaBounds {
  readonly #schemas: ReadonlyMap<string, LoweredSchema>
  readonly #kinds = new Map<LoweredSchema, ReadonlySet<Kind>>()
  readonly #open = new Set<LoweredSchema>()

  constructor(schemas: readonly NamedSchema[]) {
    this.#schemas = new Map(schemas.map(({name, schema}) => [name, schema]))
  }

  /** The types that a value may have. */
  kindsOf(schema: LoweredSchema): ReadonlySet<Kind> {
    if (!isNode(schema)) return new Set(schema ? kinds : [])
    const known = this.#kinds.get(schema)
    if (known !== undefined) return known
    // A schema that is made of itself says nothing new there.
    if (this.#open.has(schema)) return new Set(kinds)
    this.#open.add(schema)
    const listed = valuesOfType(schema)
    const parts: (ReadonlySet<Kind> | undefined)[] = [
      schema.type && new Set(schema.type.map((type) => (type === 'integer' ? 'number' : type))),
      listed && new Set(listed.map(kindOf)),
      ...this.#partsOf(schema).map((part) => this.kindsOf(part)),
      ...[schema.anyOf, schema.oneOf].map(
        (members) => members && new Set(members.flatMap((member) => [...this.kindsOf(member)])),
      ),
    ]
    const found = new Set(kinds.filter((kind) => parts.every((part) => part?.has(kind) !== false)))
    this.#open.delete(schema)
    this.#kinds.set(schema, found)
    return found
  }

  /** The scalars that a value may be, if there are not any more. */
  literalsOf(schema: LoweredSchema): readonly Scalar[] | undefined {
    const node = this.follow(schema)
    const listed = isNode(node) ? valuesOfType(node) : undefined
    return listed?.every(isScalar) === true ? listed : undefined
  }

  /** Tells whether no value is allowed by both. */
  areApart(one: LoweredSchema, other: LoweredSchema): boolean {
    const [kindsOfOne, kindsOfOther] = [this.kindsOf(one), this.kindsOf(other)]
    const shared = [...kindsOfOne].filter((kind) => kindsOfOther.has(kind))
    if (shared.length === 0) return true
    if (shared.length === 1 && shared[0] === 'object') {
      return this.tagNames(one).some((name) => {
        const [ofOne, ofOther] = [this.tagsOf(one, name), this.tagsOf(other, name)]
        return ofOne !== undefined && ofOther !== undefined && !ofOne.some((tag) => ofOther.includes(tag))
      })
    }
    const [literals, others] = [this.literalsOf(one), this.literalsOf(other)]
    return literals !== undefined && others !== undefined && !literals.some((value) => others.includes(value))
  }

  /** The required properties of an object. */
  tagNames(schema: LoweredSchema, within: readonly LoweredSchema[] = []): readonly string[] {
    const node = this.follow(schema)
    if (!isNode(node) || within.includes(node)) return []
    const deeper = this.#partsOf(node).flatMap((part) => this.tagNames(part, [...within, node]))
    return [...(node.required ?? []), ...deeper]
  }

  /** The values that a required property may have, if there are not any more. */
  tagsOf(schema: LoweredSchema, name: string, within: readonly LoweredSchema[] = []): readonly Scalar[] | undefined {
    const node = this.follow(schema)
    if (!isNode(node) || within.includes(node)) return undefined
    const property = ownValue(node.properties ?? {}, name)
    const own = property !== undefined && this.tagNames(node).includes(name) ? this.literalsOf(property) : undefined
    if (own !== undefined) return own
    for (const part of this.#partsOf(node)) {
      const found = this.tagsOf(part, name, [...within, node])
      if (found !== undefined) return found
    }
    return undefined
  }

  /** The schemas that a value must also match. */
  #partsOf({$ref, allOf = []}: LoweredNode): readonly LoweredSchema[] {
    return $ref === undefined ? allOf : [this.#schemas.get($ref) ?? true, ...allOf]
  }

  /** The schema that a bare reference leads to. */
  follow(schema: LoweredSchema): LoweredSchema {
    const seen = new Set<LoweredSchema>()
    while (isNode(schema) && schema.$ref !== undefined && !seen.has(schema)) {
      if (Object.keys(schema).some((keyword) => keyword !== '$ref' && keyword !== 'pointer')) return schema
      seen.add(schema)
      schema = this.#schemas.get(schema.$ref) ?? true
    }
    return schema
  }
}

/** The values that `enum` and `const` of a schema list, and that are of its type. */
export function valuesOfType(node: LoweredNode): readonly unknown[] | undefined {
  const {type} = node
  const lists = [
    ...(Array.isArray(node.enum) ? [items(node.enum)] : []),
    ...(Object.hasOwn(node, 'const') ? [[node.const]] : []),
  ]
  const [first, second] = lists
  if (first === undefined) return undefined
  const isOfType = (value: unknown) =>
    type === undefined || type.some((one) => (one === 'integer' ? Number.isInteger(value) : one === kindOf(value)))
  const isShared = (value: unknown) =>
    second === undefined || !isScalar(value) || second.some((other) => !isScalar(other) || other === value)
  return first.filter((value) => isOfType(value) && isShared(value))
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value !== 'object' || value === null
}

function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : (typeof value as Kind)
}
