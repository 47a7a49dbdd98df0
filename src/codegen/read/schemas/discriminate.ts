import {isDeepStrictEqual} from 'node:util'
import {ownValue} from '../../../json/own.ts'
import {limits} from '../../limits.ts'
import {tagValues, type Tag} from './declared-tags.ts'
import type {LoweredNode, LoweredSchema} from './lower-schema.ts'

/** Follows bare references. */
type Resolve = (schema: LoweredSchema) => LoweredSchema

interface UnionContext {
  readonly resolve: Resolve
  /** Called with a sentence for a union whose members are not told apart as its `discriminator` says. */
  readonly notice: (message: string) => void
  readonly pointer: string
}

/**
 * `node`, with a `discriminator` if its members are told apart by the value of one required property. Unions in unions are
 * flattened. What the value means is the same as before; which member it must match can now be looked up.
 *
 * Where the members say nothing of the property, the description's own `discriminator` does: taken by the letter of `oneOf`, objects that
 * differ in optional properties alone would match several members, and so none of them would be valid. A member that lists other tags than those
 * keeps its own: no value would have both.
 */
export function discriminate({declaredTags, ...node}: LoweredNode, context: UnionContext): LoweredNode {
  const {resolve, notice, pointer} = context
  const natural = discriminateByMembers(node, resolve)
  if (declaredTags === undefined || natural.discriminator) return natural
  const {propertyName, defaultMapping} = declaredTags
  const others = node.oneOf!.map((member, index) =>
    index === defaultMapping ? undefined : otherTags(member, propertyName, declaredTags.tags[index]!, resolve),
  )
  if (others.some((own) => own !== undefined)) {
    const isTold = others.every((own) => own !== 'unknown')
    const isListed = others.every((own, index) => own === 'listed' || index === defaultMapping)
    if (!isListed)
      notice(
        `The members at ${pointer}/oneOf have no strings for "${propertyName}", as a discriminator has: ${isTold ? 'its tags are read as their values' : 'the union is checked without it'}.`,
      )
    const narrowed = node.oneOf!.map((member, index) => {
      const own = others[index] ?? declaredTags.tags[index]!
      return index === defaultMapping || typeof own === 'string' ? member : withTags(member, propertyName, own)
    })
    return isTold ? {...node, oneOf: narrowed} : natural
  }
  const tags = declaredTags.tags.map((declared, index) =>
    index === defaultMapping ? declared : allowedTags(node.oneOf![index]!, propertyName, declared, resolve),
  )
  const isDistinct = new Set(tags.flat()).size === tags.flat().length
  if (tags.some((own, index) => own.some((tag) => !declaredTags.tags[index]!.includes(tag))))
    notice(
      `The members at ${pointer}/oneOf allow other values of "${propertyName}" than the discriminator gives them: ${isDistinct ? 'their own count' : 'the union is checked without it'}.`,
    )
  if (!isDistinct) return natural
  const oneOf = node.oneOf!.map((member, index) =>
    index === defaultMapping ? member : withTags(member, propertyName, tags[index]!),
  )
  const mapping = Object.fromEntries(tags.flatMap((own, index) => own.map((tag) => [tag, index])))
  const discriminator = {propertyName, mapping, ...(defaultMapping !== undefined && {defaultMapping})}
  return {...node, type: ['object'], oneOf, discriminator}
}

function withTags(member: LoweredSchema, name: string, tags: readonly Tag[]): LoweredSchema {
  return {allOf: [member], type: ['object'], required: [name], properties: {[name]: {enum: tags}}}
}

/**
 * The values that tags stand for in a member that has no strings under their name: `listed` where it has them itself, `unknown` where tags stand for none.
 * Undefined for any other member.
 */
function otherTags(
  member: LoweredSchema,
  name: string,
  tags: readonly string[],
  resolve: Resolve,
): readonly Tag[] | 'listed' | 'unknown' | undefined {
  const property = propertyOf(member, name, resolve)
  if (property === undefined) return undefined
  const listed: unknown = property.const === undefined ? property.enum : [property.const]
  if (Array.isArray(listed)) return listed.some((value) => typeof value === 'string') ? undefined : 'listed'
  const values = tagValues(tags, property.type)
  return values === tags ? undefined : values.length === 0 ? 'unknown' : values
}

/** The schema of a property, as an object or those that are composed to it have it. Those in `seen` have none. */
function propertyOf(
  member: LoweredSchema,
  name: string,
  resolve: Resolve,
  seen = new Set<LoweredSchema>(),
): LoweredNode | undefined {
  const schema = resolve(member)
  if (typeof schema === 'boolean' || seen.has(schema)) return undefined
  seen.add(schema)
  const declared = ownValue(schema.properties ?? {}, name)
  const own = declared === undefined ? undefined : resolve(declared)
  if (typeof own === 'object') return own
  for (const part of schema.allOf ?? []) {
    const property = propertyOf(part, name, resolve, seen)
    if (property !== undefined) return property
  }
  return undefined
}

/** Those of the declared tags that a member allows; if it lists others alone, these. */
function allowedTags(member: LoweredSchema, name: string, declared: readonly string[], resolve: Resolve) {
  const schema = resolve(member)
  const listed = typeof schema === 'boolean' ? undefined : listedTags(schema, name, resolve)
  if (listed === undefined) return declared
  const shared = declared.filter((tag) => listed.includes(tag))
  return shared.length > 0 ? shared : listed
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
  return isObject && schema.required?.includes(propertyName) ? listedTags(schema, propertyName, resolve) : undefined
}

/** The values of a property, if they are listed and strings. */
function listedTags(schema: LoweredNode, propertyName: string, resolve: Resolve): string[] | undefined {
  const declared = ownValue(schema.properties ?? {}, propertyName)
  if (declared === undefined) return undefined
  const property = resolve(declared)
  if (typeof property === 'boolean') return undefined
  const values = property.const === undefined ? property.enum : [property.const]
  return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined
}
