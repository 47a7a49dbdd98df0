import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {html, type Content, type Html} from '../html.ts'
import {type Page, type Place, canonical, idOf, linkTo, lookUp, under} from './page.ts'
import {readSchema} from './schema-object.ts'
import {schemaDetails} from './schema.ts'
import {typeOf} from './type-of.ts'

/** The properties of a schema, and those of the components that it extends. */
export function propertyDetails(page: Page, schema: JsonObject, place: Place): Html {
  return html`${ownProperties(page, schema, place)}${inherited(page, schema, place)}`
}

function ownProperties(page: Page, schema: JsonObject, place: Place): Html | undefined {
  const required = new Set(items(schema.required))
  const named = entries(schema.properties).map(([name, value]) => {
    return row(page, {
      name: html`<code>${name}</code>`,
      value,
      place: under(place, 'properties', name),
      isRequired: required.has(name),
    })
  })
  const matched = entries(schema.patternProperties).map(([pattern, value]) => {
    return row(page, {
      name: html`names that match <code>${pattern}</code>`,
      value,
      place: under(place, 'patternProperties', pattern),
    })
  })
  const others = isJsonObject(schema.additionalProperties)
    ? [
        row(page, {
          name: 'any other name',
          value: schema.additionalProperties,
          place: under(place, 'additionalProperties'),
        }),
      ]
    : []
  const rows = [...named, ...matched, ...others]
  return rows.length === 0 ? undefined : html`<dl class="properties">${rows}</dl>`
}

interface Row {
  readonly name: Content
  readonly value: unknown
  readonly place: Place
  readonly isRequired?: boolean
}

/** One property, parameter or header, with all that its schema says. */
export function row(page: Page, {name, value, place, isRequired = false}: Row, ...more: readonly Content[]): Html {
  return html`<div${idOf(place)}><dt>${name} <span class="type">${typeOf(page, value)}</span>${isRequired ? html` <span class="required">required</span>` : undefined}</dt><dd>${schemaDetails(page, value, place)}${more}</dd></div>
`
}

/** The members of `allOf`: what a component gives is shown again, so that nobody has to look in two places. */
function inherited(page: Page, schema: JsonObject, place: Place): Html[] {
  const shown = place.shown ?? new Set<string>()
  return items(schema.allOf).map((member, index) => {
    const at = under(place, 'allOf', index)
    if (!isJsonObject(member) || typeof member.$ref !== 'string')
      return html`<div${idOf(at)}>${schemaDetails(page, member, {...at, shown})}</div>`
    const origin = canonical(member.$ref)
    const from = html`<p class="from"${idOf(at)}>From ${linkTo(origin)}:</p>`
    const base = readSchema(page, lookUp(page, origin))
    page.repeats.left -= 1 + entries(base.properties).length
    if (shown.has(origin) || page.repeats.left < 0) return from
    shown.add(origin)
    const required = [...items(base.required), ...items(schema.required)]
    return html`${from}${propertyDetails(page, {...base, required}, {pointer: origin, isRepeated: true, shown})}`
  })
}
