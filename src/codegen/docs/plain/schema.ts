import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {entries, items} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {schemaExamples} from './examples.ts'
import {facts} from './facts.ts'
import {type Page, type Place, idOf, under} from './page.ts'
import {propertyDetails} from './properties.ts'
import {describe, isPlain, readSchema} from './schema-object.ts'
import {toldAnchors} from './told-anchors.ts'
import {typeOf} from './type-of.ts'
import {unionDetails} from './union.ts'

/** All that a schema says besides the name of its type. */
export function schemaDetails(page: Page, value: unknown, place: Place): Html {
  const schema = readSchema(page, value)
  return html`${renderMarkdown(describe(page, value), 5)}${facts(schema)}${unionDetails(page, schema, place)}${propertyDetails(page, schema, place)}${innerSchemas(page, schema, place)}${schemaExamples(schema)}`
}

/** The labels of the other keywords that hold one schema. */
const labels: Readonly<Record<string, string>> = {
  items: 'Each item',
  contains: 'At least one item',
  unevaluatedItems: 'Each other item',
  propertyNames: 'Each name of a property',
  not: 'But not',
  if: 'If this holds',
  then: 'Then also',
  else: 'Otherwise',
}

function innerSchemas(page: Page, schema: JsonObject, place: Place): Html[] {
  const keywords = Object.entries(labels).filter(([keyword]) => isJsonObject(ownValue(schema, keyword)))
  const single = keywords.map(([keyword, label]) => ({
    label,
    value: ownValue(schema, keyword),
    at: under(place, keyword),
  }))
  const tuple = items(schema.prefixItems).map((value, index) => ({
    label: `Item ${index + 1}`,
    value,
    at: under(place, 'prefixItems', index),
  }))
  const dependent = entries(schema.dependentSchemas).map(([name, value]) => ({
    label: `If ${name} is there`,
    value,
    at: under(place, 'dependentSchemas', name),
  }))
  const shown = [...single, ...tuple, ...dependent]
  return shown.map(({label, value, at}) =>
    inner(page, {label, value, place: at, isTold: at.pointer.endsWith('/items') && isPlain(page, value)}),
  )
}

interface Inner {
  readonly label: string
  readonly value: unknown
  readonly place: Place
  /** The name of the type says everything already. */
  readonly isTold: boolean
}

function inner(page: Page, {label, value, place, isTold}: Inner): Html {
  if (isTold) return html`${toldAnchors(value, place)}`
  return html`<div class="nested"${idOf(place)}><p>${label}: <span class="type">${typeOf(page, value)}</span></p>${schemaDetails(page, value, place)}</div>`
}
