import type {SchemaNode} from '../contract.ts'
import {ownMember, ownValue} from '../json/own.ts'

/** The index of the member of a discriminated union that a value's tag names; nothing if it names none. */
export function taggedMember(
  {propertyName, mapping}: NonNullable<SchemaNode['discriminator']>,
  value: unknown,
): number | undefined {
  const tag = ownMember(value, propertyName)
  return typeof tag === 'string' ? ownValue(mapping, tag) : undefined
}
