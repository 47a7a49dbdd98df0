import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {entries, items} from '../../read/document.ts'
import {sayText} from '../say.ts'
import {type Place, under} from './page.ts'

/** The other keywords that hold one schema. The phrases that label them are called like them. */
const labelled = [
  'items',
  'contains',
  'additionalItems',
  'unevaluatedItems',
  'unevaluatedProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'contentSchema',
] as const

const all = new Set<string>([...labelled, 'prefixItems', '$defs', 'definitions', 'dependentSchemas', 'dependencies'])

/** The keywords whose `false` is told in few words. */
const refused = new Set(['items', 'additionalItems', 'unevaluatedItems', 'unevaluatedProperties'])

function isShown(keyword: string, value: unknown): boolean {
  return isJsonObject(value) || (value === false && !refused.has(keyword))
}

/** The number of items that `contains` is about, in words. */
function containsLabel({minContains, maxContains}: JsonObject): string {
  const [least, most] = [minContains ?? 1, maxContains].map(String)
  if (maxContains === undefined) return least === '1' ? sayText('contains') : sayText('containsFrom', {least: least!})
  return sayText('containsBetween', {least: least!, most: most!})
}

/** A schema in another one, with the words that tell what it is there for. */
export interface InnerSchema {
  readonly label: string
  readonly value: unknown
  readonly at: Place
}

/** The schemas that stand in keywords other than those of properties and unions. */
export function innerSchemas(schema: JsonObject, place: Place): InnerSchema[] {
  // Most schemas have none, and are shown in many places.
  if (!Object.keys(schema).some((keyword) => all.has(keyword))) return []
  const keywords = labelled.filter((keyword) => isShown(keyword, ownValue(schema, keyword)))
  const single = keywords.map((keyword) => ({
    label: keyword === 'contains' ? containsLabel(schema) : sayText(keyword),
    value: ownValue(schema, keyword),
    at: under(place, keyword),
  }))
  const defined = ['$defs', 'definitions'].flatMap((keyword) =>
    entries(ownValue(schema, keyword)).map(([name, value]) => ({
      label: sayText('theSchema', {name}),
      value,
      at: under(place, keyword, name),
    })),
  )
  const tuple = items(schema.prefixItems).map((value, index) => ({
    label: sayText('itemAt', {index: index + 1}),
    value,
    at: under(place, 'prefixItems', index),
  }))
  const dependent = ['dependentSchemas', 'dependencies'].flatMap((keyword) =>
    entries(ownValue(schema, keyword))
      .filter(([, value]) => !Array.isArray(value))
      .map(([name, value]) => ({label: sayText('ifThere', {name}), value, at: under(place, keyword, name)})),
  )
  return [...single, ...tuple, ...dependent, ...defined]
}
