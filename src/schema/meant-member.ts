import type {JsonType, Schema, SchemaNode} from '../contract.ts'
import {ownMember, ownValue} from '../json/own.ts'
import {isOfType, jsonTypeOf, typesOf} from './json-type.ts'

/** A member of a union, with where it stands below its schema. */
export interface UnionMember {
  readonly schema: Schema
  /** Such as `oneOf/2`. */
  readonly keyword: string
}

/** Tells whether a schema allows a value. */
export interface Judge {
  allows(schema: Schema, value: unknown): boolean
}

/** The index of the member of a discriminated union that a value's tag names, else of the default; undefined if there is none. */
export function taggedMember(
  {propertyName, mapping, defaultMapping}: NonNullable<SchemaNode['discriminator']>,
  value: unknown,
): number | undefined {
  const tag = ownMember(value, propertyName)
  return (typeof tag === 'string' ? ownValue(mapping, tag) : undefined) ?? defaultMapping
}

/**
 * The members of a schema's unions that are meant by a value: of a discriminated union the one that the tag names, or none; of another
 * those that allow the value. Where only one member is of the value's type, that is meant, valid or not.
 */
export function* meantMembers(
  {oneOf = [], anyOf = [], discriminator}: SchemaNode,
  value: unknown,
  judge: Judge,
): Generator<UnionMember, void> {
  if (discriminator) {
    const index = taggedMember(discriminator, value)
    if (index !== undefined) yield {schema: oneOf[index]!, keyword: `oneOf/${index}`}
  } else yield* allowingMembers('oneOf', oneOf, value, judge)
  yield* allowingMembers('anyOf', anyOf, value, judge)
}

const allTypes: readonly JsonType[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

/** Mostly the type tells. To hold a long list to its members for each of its items would take for ever. */
function* allowingMembers(
  keyword: 'oneOf' | 'anyOf',
  members: readonly Schema[],
  value: unknown,
  judge: Judge,
): Generator<UnionMember, void> {
  if (members.length === 0) return
  const type = jsonTypeOf(value)
  const ofType = [...members.entries()].filter(([, member]) => isOfType(type, typesOf(member) ?? allTypes))
  for (const [index, schema] of ofType)
    if (ofType.length === 1 || judge.allows(schema, value)) yield {schema, keyword: `${keyword}/${index}`}
}
