import type {JsonType} from '../../contract.ts'
import {mapNodes, type LoweredNode, type LoweredSchema} from '../read/schemas/lower-schema.ts'
import type {NamedSchema} from '../read/schemas/schema-graph.ts'
import {Outlines} from './outline.ts'

/**
 * The schemas, with each union in a form that allows the same values for less work. Where members differ in the listed values of a property, those tell
 * which of them are meant; where members exclude one another, none is asked after the one that holds.
 */
export function withExclusiveMembers(schemas: readonly NamedSchema[]): NamedSchema[] {
  const outlines = new Outlines(new Map(schemas.map(({name, schema}) => [name, schema])))
  const change = (node: LoweredNode) => {
    const keyword = unionOf(node)
    return keyword === undefined ? node : withoutCounting(withTags(node, keyword, outlines), outlines)
  }
  return schemas.map((one) => ({...one, schema: mapNodes(one.schema, one.pointer, change)}))
}

type UnionKeyword = 'anyOf' | 'oneOf'

function unionOf({anyOf, oneOf, discriminator}: LoweredNode): UnionKeyword | undefined {
  if (discriminator !== undefined || (anyOf !== undefined && oneOf !== undefined)) return undefined
  return anyOf !== undefined ? 'anyOf' : oneOf !== undefined ? 'oneOf' : undefined
}

/** A union whose members that are objects are looked up by a property, if they are told apart by one. */
function withTags(node: LoweredNode, keyword: UnionKeyword, outlines: Outlines): LoweredNode {
  const {[keyword]: members = [], ...rest} = node
  const isOf = (member: LoweredSchema, type: JsonType) => outlines.of(member).types.has(type)
  const objects = members.filter((member) => isOf(member, 'object'))
  const isMixed = objects.some((member) => outlines.of(member).types.size > 1)
  if (isMixed || objects.length < 2 || rest.type?.includes('object') === false) return node
  const choices = Array.from(outlines.of(objects[0]!).required, (name) => ({
    name,
    groups: groupByTags(objects, name, outlines),
  }))
  const [best] = choices.sort((one, other) => other.groups.length - one.groups.length)
  if (best === undefined || best.groups.length < 2) return node
  const tagged: LoweredNode = {
    type: ['object'],
    oneOf: best.groups.map((group) => (group.members.length === 1 ? group.members[0]! : {[keyword]: group.members})),
    discriminator: {
      propertyName: best.name,
      mapping: Object.fromEntries(best.groups.flatMap(({tags}, index) => [...tags].map((tag) => [tag, index]))),
      ...(best.groups.every(({tags}) => [...tags].every((tag) => typeof tag === 'number')) && {
        ofNumbers: true as const,
      }),
    },
  }
  const others = members.filter((member) => !isOf(member, 'object'))
  return others.length === 0 ? {...rest, ...tagged} : {...rest, [keyword]: [...others, tagged]}
}

type Tag = string | number

interface TaggedGroup {
  readonly tags: ReadonlySet<Tag>
  readonly members: readonly LoweredSchema[]
}

/** Members in groups that share no value of a property; none unless each lists those that it allows. */
function groupByTags(members: readonly LoweredSchema[], name: string, outlines: Outlines): readonly TaggedGroup[] {
  let groups: TaggedGroup[] = []
  const types = new Set<string>()
  for (const member of members) {
    const {required, properties} = outlines.of(member)
    const tags = properties
      .get(name)
      ?.map((schema) => outlines.of(schema).values)
      .find((values) => values !== undefined)
    if (tags === undefined || !isTags(tags) || !required.has(name)) return []
    for (const tag of tags) types.add(typeof tag)
    const alike = groups.filter((group) => [...group.tags].some((tag) => tags.has(tag)))
    const joined = {
      tags: new Set([...alike.flatMap((group) => [...group.tags]), ...tags]),
      members: [...alike.flatMap((group) => group.members), member],
    }
    groups = [...groups.filter((group) => !alike.includes(group)), joined]
  }
  return types.size === 1 ? groups : []
}

function isTags(values: ReadonlySet<unknown>): values is ReadonlySet<Tag> {
  return [...values].every((value) => typeof value === 'string' || typeof value === 'number')
}

/** A union of which it is not counted how many members match, where no value matches two. Those that take one look come first. */
function withoutCounting(node: LoweredNode, outlines: Outlines): LoweredNode {
  const keyword = unionOf(node)
  if (keyword === undefined) return node
  const {[keyword]: members = [], ...rest} = node
  if (keyword === 'oneOf' && !areExclusive(members, outlines)) return node
  const values = members.map((member) => (isListed(member) ? outlines.of(member).values : undefined))
  if (rest.enum === undefined && !Object.hasOwn(rest, 'const') && values.every((listed) => listed !== undefined))
    return {...rest, enum: values.flatMap((listed) => [...listed])}
  const isQuick = (member: LoweredSchema) =>
    !['object', 'array'].some((type) => outlines.of(member).types.has(type as JsonType))
  return {...rest, anyOf: [...members.filter(isQuick), ...members.filter((member) => !isQuick(member))]}
}

function areExclusive(members: readonly LoweredSchema[], outlines: Outlines): boolean {
  return members.every((one, index) => members.slice(index + 1).every((other) => outlines.areExclusive(one, other)))
}

/** Tells schemas that say nothing but which values they allow, and that once. */
function isListed(schema: LoweredSchema): boolean {
  if (typeof schema === 'boolean') return false
  const {pointer: _pointer, type: _type, ...rest} = schema
  return ['enum', 'const'].includes(Object.keys(rest).join())
}
