import {isDeepStrictEqual} from 'node:util'
import {ownValue} from '../../../json/own.ts'
import {limits} from '../../limits.ts'
import type {LoweredNode, LoweredSchema} from './lower-schema.ts'

/** Follows bare references. */
type Resolve = (schema: LoweredSchema) => LoweredSchema

/**
 * `node`, with a `discriminator` if its members are told apart by the value of one required property. Unions in unions are
 * flattened. What the value means is the same as before; which member it must match can now be looked up.
 *
 * Where the members say nothing of the property, the description's own `discriminator` does: taken by the letter of `oneOf`, objects that
 * differ in optional properties alone would match several members, and so none of them would be valid.
 */
export function discriminate({declaredTags, ...node}: LoweredNode, resolve: Resolve): LoweredNode {
  const natural = discriminateByMembers(node, resolve)
  if (declaredTags === undefined || natural.discriminator) return natural
  const {propertyName, tags} = declaredTags
  const oneOf = node.oneOf!.map((member, index): LoweredSchema => ({
    allOf: [member],
    type: ['object'],
    required: [propertyName],
    properties: {[propertyName]: {enum: tags[index]!}},
  }))
  const mapping = Object.fromEntries(tags.flatMap((own, index) => own.map((tag) => [tag, index])))
  return {...node, type: ['object'], oneOf, discriminator: {propertyName, mapping}}
}

function discriminateByMembers(node: LoweredNode, resolve: Resolve): LoweredNode {
  const members = node.oneOf ?? node.anyOf
  if (members === undefined || (node.oneOf && node.anyOf) || members.length < 2) return node
  for (const propertyName of tagCandidates(members[0]!, resolve)) {
    const tagged = tagMembers(members, {propertyName, resolve, within: [node]})
    if (tagged === undefined) continue
    const {oneOf: _oneOf, anyOf: _anyOf, ...rest} = node
    const mapping = Object.fromEntries(tagged.flatMap(({tags}, index) => tags.map((tag) => [tag, index])))
    return {...rest, type: ['object'], oneOf: tagged.map(({member}) => member), discriminator: {propertyName, mapping}}
  }
  return node
}

function tagCandidates(member: LoweredSchema, resolve: Resolve, within: readonly LoweredSchema[] = []): string[] {
  const first = resolve(member)
  if (typeof first === 'boolean' || within.includes(first)) return []
  if (first.discriminator) return [first.discriminator.propertyName]
  const union = first.oneOf ?? first.anyOf
  if (union?.[0] !== undefined) return tagCandidates(union[0], resolve, [...within, first])
  return (first.required ?? []).filter((name) => tagsOf(first, name, resolve) !== undefined)
}

interface TaggedMember {
  readonly member: LoweredSchema
  readonly tags: readonly string[]
}

interface Search {
  readonly propertyName: string
  readonly resolve: Resolve
  /** The unions that are being flattened. One that contains itself cannot be. */
  readonly within: readonly LoweredSchema[]
}

/** Nothing if a member lacks the tag or two share a value. */
function tagMembers(members: readonly LoweredSchema[], search: Search): TaggedMember[] | undefined {
  const tagged: TaggedMember[] = []
  for (const member of members) {
    const found = tagMember(member, search)
    if (found === undefined) return undefined
    tagged.push(...found)
    if (tagged.length > limits.members) return undefined
  }
  const tags = tagged.flatMap((entry) => entry.tags)
  return new Set(tags).size === tags.length ? tagged : undefined
}

function tagMember(member: LoweredSchema, search: Search): TaggedMember[] | undefined {
  const schema = search.resolve(member)
  if (typeof schema === 'boolean' || search.within.includes(schema)) return undefined
  const tags = tagsOf(schema, search.propertyName, search.resolve)
  if (tags !== undefined) return [{member, tags}]
  const union = schema.oneOf ?? schema.anyOf
  return union !== undefined && isBareUnion(schema)
    ? tagMembers(union, {...search, within: [...search.within, schema]})
    : undefined
}

function isBareUnion(schema: LoweredNode): boolean {
  return Object.keys(schema).every((keyword) =>
    ['type', 'oneOf', 'anyOf', 'discriminator', 'declaredTags', 'extensible', 'pointer'].includes(keyword),
  )
}

/** The values that an object schema allows for a required property, if they are listed. */
function tagsOf(schema: LoweredNode, propertyName: string, resolve: Resolve): string[] | undefined {
  const isObject = isDeepStrictEqual(schema.type, ['object'])
  const declared = ownValue(schema.properties ?? {}, propertyName)
  if (!isObject || !schema.required?.includes(propertyName) || declared === undefined) return undefined
  const property = resolve(declared)
  if (typeof property === 'boolean') return undefined
  const values = property.const === undefined ? property.enum : [property.const]
  return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined
}
