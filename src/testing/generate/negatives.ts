import type {Contract, Schema, SchemaNode} from '../../contract.ts'
import {join} from '../../issue.ts'
import {allows} from '../../validate/explain/explain.ts'
import {cover} from './cover.ts'
import {typeFaults, valueFaults, type Fault, type Replacement} from './faults.ts'
import {schemaOf} from './generate.ts'
import {resolve} from './resolve.ts'

/** A value with one fault, which a validator should report as one issue. */
export interface Negative {
  readonly code: string
  /** Where, as a JSON Pointer into the value. */
  readonly path: string
  readonly value: unknown
}

/**
 * Values with one fault each, made from those of `cover`: a missing or unknown property, a wrong type, an unknown enum value or
 * tag, a number, text or list beyond its bounds. Each kind of fault comes once for each place of the description.
 *
 * @throws {InputError} if the contract has no such schema.
 */
export function* negatives(contract: Contract, name: string): Generator<Negative, void> {
  const schema = schemaOf(contract, name)
  const seen = new Set<string>()
  for (const value of cover(contract, name)) {
    for (const {path, at, fault} of faultsIn({$ref: () => schema}, value, {path: '', at: name})) {
      const key = `${at} ${fault.code} ${fault.key}`
      if (seen.has(key)) continue
      const place = fault.property === undefined ? path : join(path, fault.property)
      const faulty = replaceAt(value, tokensOf(place), fault.replacement)
      if (schema.is(faulty)) continue
      seen.add(key)
      yield {code: fault.code, path: place, value: faulty}
    }
  }
}

interface Place {
  readonly path: string
  /** Tells the places of the description apart. */
  readonly at: string
}

function* faultsIn(schema: Schema, value: unknown, place: Place): Generator<Place & {readonly fault: Fault}, void> {
  for (const fault of typeFaults(schema)) yield {...place, fault}
  for (const {node, at, tag} of nodesOf(schema, value, place.at)) {
    for (const fault of valueFaults(node, value, tag)) yield {path: place.path, at, fault}
    for (const [name, inner, below] of inside(node, value)) yield* faultsIn(inner, below, {path: join(place.path, name), at: `${at}/${name}`})
  }
}

interface FoundNode {
  readonly node: SchemaNode
  readonly at: string
  readonly tag?: string
}

/** The schema, or the member of its union that the value is of. */
function* nodesOf(schema: Schema, value: unknown, place: string): Generator<FoundNode, void> {
  const node = resolve(schema)
  if (node === undefined) return
  const at = (typeof schema === 'object' ? schema.$ref?.().pointer : undefined) ?? place
  const members = node.oneOf ?? node.anyOf
  if (members === undefined) yield {node, at}
  const index = (members ?? []).findIndex((member) => allows(member, value, {path: '', at: ''}))
  if (members === undefined || index === -1) return
  const tag = node.extensible ? undefined : node.discriminator?.propertyName
  for (const found of nodesOf(members[index]!, value, `${at}/${index}`)) yield {...found, ...(tag !== undefined && {tag})}
}

/** The parts of a value with the schemas that describe them. */
function* inside({properties = {}, items, additionalProperties}: SchemaNode, value: unknown): Generator<[string | number, Schema, unknown], void> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) if (items !== undefined) yield [index, items, item]
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const schema = Object.hasOwn(properties, name) ? properties[name]! : additionalProperties
      if (schema !== undefined) yield [name, schema, inner]
    }
  }
}

function replaceAt(value: unknown, [token, ...rest]: readonly string[], replacement: Replacement): unknown {
  if (token === undefined) return replacement === 'nothing' ? undefined : replacement.by
  const replaced = (inner: unknown) => replaceAt(inner, rest, replacement)
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item, index) => (String(index) === token ? replaced(item) : item))
  const {[token]: inner, ...others} = value as Record<string, unknown>
  return rest.length === 0 && replacement === 'nothing' ? others : {...others, [token]: replaced(inner)}
}

function tokensOf(path: string): readonly string[] {
  return path.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
