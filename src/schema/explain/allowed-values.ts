import type {Schema, SchemaNode} from '../../contract.ts'
import {ownMember} from '../../json/own.ts'
import {isOfType, jsonTypeOf} from '../json-type.ts'
import {group, groupsOf} from './keyword-groups.ts'
import type {SchemaFault} from './place.ts'
import {suggest} from './suggest.ts'
import type {Walk} from './walk.ts'
import {listValues, quote} from './words.ts'

/** Tells whether a value is among those that `const` and `enum` list. */
export function isAllowedValue({const: only, enum: several}: SchemaNode, value: unknown, walk: Walk): boolean {
  return (only === undefined || isEqual(only, value, walk)) && (several === undefined || isAmong(several, value, walk))
}

/** The scalars of long lists, so that a list of values costs no more than a list of types. */
const scalars = new WeakMap<readonly unknown[], ReadonlySet<unknown>>()

function isAmong(several: readonly unknown[], value: unknown, walk: Walk): boolean {
  let known = scalars.get(several)
  if (known === undefined) scalars.set(several, (known = new Set(several)))
  return (
    known.has(value) ||
    (typeof value === 'object' && value !== null && several.some((one) => isEqual(one, value, walk)))
  )
}

/** Equality of JSON values. `walk` pays for what is compared. */
function isEqual(one: unknown, other: unknown, walk: Walk): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  walk.spend(keys.length)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(ownMember(one, key), ownMember(other, key), walk))
  )
}

export function unknownValue({const: only, enum: several, extensible}: SchemaNode, value: unknown): SchemaFault {
  const expected = several ?? [only]
  const say = () => {
    const nearest =
      typeof value === 'string'
        ? suggest(
            value,
            expected.filter((one) => typeof one === 'string'),
          )
        : undefined
    const wanted = nearest === undefined ? `expected ${listValues(expected)}` : `did you mean ${quote(nearest)}?`
    return {message: `Found ${quote(value)}, ${wanted.replace(/([^?])$/, '$1.')}`, expected}
  }
  return {severity: extensible ? 'warning' : 'error', code: 'unknown-value', isAboutTag: true, say}
}

/** Tells of a scalar, at a glance, that its schema allows it, as it does most of those beside a fault. Of what else there is, false says nothing. */
export function isAllowedScalar(schema: Schema, value: unknown, walk: Walk): boolean {
  if (typeof schema === 'boolean' || (typeof value === 'object' && value !== null)) return false
  const groups = groupsOf(schema)
  if (groups > group.values && groups !== group.reference) return false
  const actual = jsonTypeOf(value)
  if (actual === undefined || (schema.type && !isOfType(actual, schema.type))) return false
  return groups === group.reference ? schema.$ref!().is(value) : isAllowedValue(schema, value, walk)
}
