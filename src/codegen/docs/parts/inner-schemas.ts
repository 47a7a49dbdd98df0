import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {entries, items} from '../../read/document.ts'
import {type Place, under} from './page.ts'

/** The labels of the other keywords that hold one schema. */
const labels: Readonly<Record<string, string>> = {
  items: 'Each item',
  contains: 'At least one item',
  additionalItems: 'Each other item',
  unevaluatedItems: 'Each item that nothing above is about',
  unevaluatedProperties: 'Each property that nothing above is about',
  propertyNames: 'Each name of a property',
  not: 'But not',
  if: 'If this holds',
  then: 'Then also',
  else: 'Otherwise',
  contentSchema: 'What the text holds',
}

/** The keywords whose `false` is told in few words. */
const refused = new Set(['items', 'additionalItems', 'unevaluatedItems', 'unevaluatedProperties'])

function isShown(keyword: string, value: unknown): boolean {
  return isJsonObject(value) || (value === false && !refused.has(keyword))
}

/** The number of items that `contains` is about, in words. */
function containsLabel({minContains, maxContains}: JsonObject): string {
  const [least, most] = [minContains ?? 1, maxContains].map((count) => count as number | undefined)
  if (least === 1 && most === undefined) return labels.contains!
  return `${least} ${most === undefined ? 'or more' : `to ${most}`} of the items`
}

/** A schema in another one, with the words that tell what it is there for. */
export interface InnerSchema {
  readonly label: string
  readonly value: unknown
  readonly at: Place
}

/** The schemas that stand in keywords other than those of properties and unions. */
export function innerSchemas(schema: JsonObject, place: Place): InnerSchema[] {
  const keywords = Object.entries(labels).filter(([keyword]) => isShown(keyword, ownValue(schema, keyword)))
  const single = keywords.map(([keyword, label]) => ({
    label: keyword === 'contains' ? containsLabel(schema) : label,
    value: ownValue(schema, keyword),
    at: under(place, keyword),
  }))
  const defined = ['$defs', 'definitions'].flatMap((keyword) =>
    entries(ownValue(schema, keyword)).map(([name, value]) => ({
      label: `The schema ${name}`,
      value,
      at: under(place, keyword, name),
    })),
  )
  const tuple = items(schema.prefixItems).map((value, index) => ({
    label: `Item ${index + 1}`,
    value,
    at: under(place, 'prefixItems', index),
  }))
  const dependent = ['dependentSchemas', 'dependencies'].flatMap((keyword) =>
    entries(ownValue(schema, keyword))
      .filter(([, value]) => !Array.isArray(value))
      .map(([name, value]) => ({label: `If ${name} is there`, value, at: under(place, keyword, name)})),
  )
  return [...single, ...tuple, ...dependent, ...defined]
}
