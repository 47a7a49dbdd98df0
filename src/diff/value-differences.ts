import {sayChange} from '../codegen/docs/say.ts'
import type {JsonType, SchemaNode} from '../contract.ts'
import {canonicalOf} from '../json/canonical.ts'
import {type Difference, pickKeywords, tell} from './difference.ts'

const allTypes: readonly JsonType[] = ['string', 'number', 'boolean', 'object', 'array', 'null']

/** The differences of the types that a value may have. */
export function* typeDifferences(old: SchemaNode, next: SchemaNode): Generator<Difference, void> {
  // A list of values says it all.
  if (listedValues(old) !== undefined && listedValues(next) !== undefined) return
  const [before, after] = [old.type ?? allTypes, next.type ?? allTypes]
  const lacks = (types: readonly JsonType[], type: JsonType) =>
    !types.includes(type) && !(type === 'integer' && types.includes('number'))
  const removed = before.filter((type) => lacks(after, type))
  const added = after.filter((type) => lacks(before, type))
  if (removed.length + added.length === 0) return
  const isNull = [...removed, ...added].every((type) => type === 'null')
  yield {
    code: isNull ? (added.length > 0 ? 'null-allowed' : 'null-refused') : 'type-changed',
    text: isNull
      ? sayChange(added.length > 0 ? 'nullAllowed' : 'nullRefused')
      : sayChange('typeChanged', {before: nameTypes(old.type), after: nameTypes(next.type)}),
    ...(removed.length > 0 && {client: {refusedBy: pickKeywords(next, ['type']), tries: removed.map(ofType)}}),
    ...(added.length > 0 && {service: {refusedBy: pickKeywords(old, ['type']), tries: added.map(ofType)}}),
  }
}

function ofType(type: JsonType): SchemaNode {
  return {type: [type]}
}

function nameTypes(types: readonly JsonType[] | undefined): string {
  return types === undefined ? sayChange('anyType') : types.join(sayChange('or'))
}

/** The only values that a schema allows, where it lists them. */
export function listedValues({enum: several, const: only}: SchemaNode): readonly unknown[] | undefined {
  if (only === undefined) return several
  return several === undefined || several.some((value) => canonicalOf(value) === canonicalOf(only)) ? [only] : []
}

/** The differences of the lists of all that a value may be. */
export function* valueDifferences(old: SchemaNode, next: SchemaNode): Generator<Difference, void> {
  const [before, after] = [listedValues(old), listedValues(next)]
  if (before === undefined && after === undefined) return
  const [refusedByOld, refusedByNew] = [
    pickKeywords(old, ['enum', 'const', 'extensible']),
    pickKeywords(next, ['enum', 'const', 'extensible']),
  ]
  if (before === undefined) {
    yield {
      code: 'enum-added',
      text: sayChange('valuesLimited', {values: after!.map(tell).join(', ')}),
      client: {refusedBy: refusedByNew},
    }
    return
  }
  if (after === undefined) {
    yield {
      code: 'enum-removed',
      text: sayChange('valuesUnlimited', {values: before.map(tell).join(', ')}),
      service: {refusedBy: refusedByOld},
    }
    return
  }
  const [oldTexts, newTexts] = [new Set(before.map(canonicalOf)), new Set(after.map(canonicalOf))]
  for (const value of before.filter((one) => !newTexts.has(canonicalOf(one))))
    yield {
      code: 'enum-value-removed',
      text: sayChange('valueRemoved', {value: tell(value)}),
      client: {refusedBy: refusedByNew, tries: [{enum: [value]}]},
    }
  for (const value of after.filter((one) => !oldTexts.has(canonicalOf(one))))
    yield {
      code: 'enum-value-added',
      text: sayChange('valueAdded', {value: tell(value)}),
      // Clients of an extensible list were told to expect more.
      ...(old.extensible !== true && {service: {refusedBy: refusedByOld, tries: [{enum: [value]}]}}),
    }
}
