import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {entries, items} from '../../read/document.ts'
import {tokens} from '../../read/document.ts'
import {html, type Content, type Html} from '../html.ts'
import {renderMarkdown, renderSummary} from '../markdown.ts'
import {schemaExamples} from './examples.ts'
import {extensionFields} from './extension-fields.ts'
import {facts} from './facts.ts'
import {externalDocs} from './link.ts'
import {type Page, type Place, canonical, idOf, linkTo, lookUp, under} from './page.ts'
import {describe, isNull, isPlain, readSchema, toPointer, unionTags} from './schema-object.ts'
import {toldAnchors} from './told-anchors.ts'
import {typeOf} from './type-of.ts'

/** All that a schema says besides the name of its type. */
export function schemaDetails(page: Page, value: unknown, place: Place): Html {
  const schema = readSchema(page, value)
  return html`${titleOf(schema, place)}${renderMarkdown(schema.summary, 5)}${renderMarkdown(describe(page, value), 5)}${facts(schema)}${unionDetails(page, schema, place)}${propertyDetails(page, schema, place)}${innerSchemas(page, schema, place)}${schemaExamples(schema)}${externalDocs(schema.externalDocs)}${extensionFields(schema)}`
}

/** The title of a schema, unless that is the name of its place too. */
function titleOf({title}: JsonObject, {pointer}: Place): Html | undefined {
  return typeof title !== 'string' || tokens(pointer).at(-1) === title
    ? undefined
    : html`<p><strong>${title}</strong></p>`
}

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

function innerSchemas(page: Page, schema: JsonObject, place: Place): Html[] {
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
  const shown = [...single, ...tuple, ...dependent, ...defined]
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

/** The members of a union: by their tag if it has one, else one by one where their types do not say everything. */
export function unionDetails(page: Page, schema: JsonObject, place: Place): Html {
  const [anyOf, oneOf] = [members(schema, 'anyOf', place), members(schema, 'oneOf', place)]
  if (isJsonObject(schema.discriminator)) {
    const [told, shown] = partition([...oneOf, ...anyOf], isReference)
    return html`${told.map(({member, at}) => toldAnchors(member, at))}${taggedUnion(page, schema, shown)}`
  }
  return html`${choice(page, 'One of these:', oneOf)}${choice(page, 'One or more of these:', anyOf)}`
}

function choice(page: Page, heading: string, all: readonly Member[]): Html {
  const [nulls, shown] = partition(all, ({member}) => isNull(member))
  const anchors = nulls.map(({member, at}) => toldAnchors(member, at))
  if (shown.every(({member}) => isPlain(page, member)))
    return html`${all.map(({member, at}) => toldAnchors(member, at))}`
  // The type tells that null may be there instead, and so nothing more has to be told than what the other member says.
  if (nulls.length > 0 && shown.length === 1)
    return html`${anchors}${shown.map(({member, at}) => html`<div${idOf(at)}>${schemaDetails(page, member, at)}</div>`)}`
  return html`${anchors}<div class="union"><p>${heading}</p><ul>${shown.map(
    ({member, at}) =>
      html`<li${idOf(at)}><span class="type">${typeOf(page, member)}</span> ${schemaDetails(page, member, at)}</li>`,
  )}</ul></div>`
}

interface Member {
  readonly member: unknown
  readonly at: Place
}

function members(schema: JsonObject, keyword: 'anyOf' | 'oneOf', place: Place): Member[] {
  return items(schema[keyword]).map((member, index) => ({member, at: under(place, keyword, index)}))
}

function isReference({member}: Member): boolean {
  return isNull(member) || (isJsonObject(member) && member.$ref !== undefined && Object.keys(member).length === 1)
}

function partition(all: readonly Member[], isFirst: (member: Member) => boolean): [first: Member[], second: Member[]] {
  return [all.filter(isFirst), all.filter((member) => !isFirst(member))]
}

/** @see https://spec.openapis.org/oas/v3.1.1#discriminator-object */
function taggedUnion(page: Page, schema: JsonObject, shown: readonly Member[]): Html {
  const {propertyName, defaultMapping} = schema.discriminator as JsonObject
  const tags = [...unionTags(schema)].map(([tag, pointer]) => [html`<code>${tag}</code>`, pointer] as const)
  const others =
    typeof defaultMapping === 'string' ? [[html`any other, or none`, toPointer(defaultMapping)] as const] : []
  const rows = [...tags, ...others].map(([tag, pointer]) => {
    return html`<tr><th scope="row">${tag}</th><td>${linkTo(pointer)}</td><td>${renderSummary(describe(page, lookUp(page, pointer)))}</td></tr>`
  })
  return html`<div class="wide" tabindex="0"><table><thead><tr><th scope="col"><code>${String(propertyName)}</code></th><th scope="col">Schema</th><th scope="col">What it is</th></tr></thead><tbody>${rows}</tbody></table></div>
${shown.map(({member, at}) => html`<div class="nested"${idOf(at)}>${typeOf(page, member)} ${schemaDetails(page, member, at)}</div>`)}`
}

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
  const siblings = items(schema.allOf).flatMap((member) => (isJsonObject(member) ? items(member.required) : []))
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
    const required = [...items(base.required), ...items(schema.required), ...siblings]
    return html`${from}${propertyDetails(page, {...base, required}, {pointer: origin, isRepeated: true, shown})}`
  })
}
