import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {limits} from '../../limits.ts'
import {entries, isNull, items, tokens} from '../../read/document.ts'
import {toPointer} from '../../read/schemas/declared-tags.ts'
import {html, type Content, type Html} from '../html.ts'
import {renderMarkdown, renderSummary} from '../markdown.ts'
import {say} from '../say.ts'
import {schemaExamples} from './examples.ts'
import {extensionFields} from './extension-fields.ts'
import {facts} from './facts.ts'
import {innerSchemas} from './inner-schemas.ts'
import {externalDocs} from './link.ts'
import {type Page, type Place, canonical, idOf, linkTo, lookUp, under} from './page.ts'
import {describe, isPlain, readSchema, unionTags} from './schema-object.ts'
import {toldAnchors} from './told-anchors.ts'
import {typeOf} from './type-of.ts'

/** All that a schema says besides the name of its type. */
export function schemaDetails(page: Page, value: unknown, place: Place): Html {
  return detailsAround(page, value, place, propertyDetails(page, readSchema(page, value), place))
}

/** The same, with `properties` as what there is to say of its properties. */
function detailsAround(page: Page, value: unknown, place: Place, properties?: Html): Html {
  const schema = readSchema(page, value)
  return html`${titleOf(schema, place)}${renderMarkdown(schema.summary, 5)}${renderMarkdown(describe(page, value), 5)}${facts(schema)}${unionDetails(page, schema, place)}${properties}${innerDetails(page, schema, place)}${schemaExamples(schema)}${externalDocs(schema.externalDocs)}${extensionFields(schema)}`
}

/** The title of a schema, unless that is the name of its place too. */
function titleOf({title}: JsonObject, {pointer}: Place): Html | undefined {
  return typeof title !== 'string' || tokens(pointer).at(-1) === title
    ? undefined
    : html`<p><strong>${title}</strong></p>`
}

/** The schemas of other keywords, each under a label. */
function innerDetails(page: Page, schema: JsonObject, place: Place): Html[] {
  return innerSchemas(schema, place).map(({label, value, at}) => {
    // The name of the type says everything already.
    if (at.pointer.endsWith('/items') && isPlain(page, value)) return html`${toldAnchors(value, at)}`
    return html`<div class="nested"${idOf(at)}><p>${say('labelled', {label, type: html`<span class="type">${typeOf(page, value)}</span>`})}</p>${schemaDetails(page, value, at)}</div>`
  })
}

/** The members of a union: by their tag if it has one, else one by one where their types do not say everything. */
export function unionDetails(page: Page, schema: JsonObject, place: Place): Html | undefined {
  if (schema.anyOf === undefined && schema.oneOf === undefined && schema.discriminator === undefined) return undefined
  const [anyOf, oneOf] = [members(schema, 'anyOf', place), members(schema, 'oneOf', place)]
  if (isJsonObject(schema.discriminator)) {
    const [told, shown] = partition([...oneOf, ...anyOf], isReference)
    return html`${told.map(({member, at}) => toldAnchors(member, at))}${taggedUnion(page, schema, shown)}`
  }
  return html`${choice(page, say('oneOf'), oneOf)}${choice(page, say('anyOf'), anyOf)}`
}

function choice(page: Page, heading: Html, all: readonly Member[]): Html {
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

function partition<Item>(all: readonly Item[], isFirst: (item: Item) => boolean): [first: Item[], second: Item[]] {
  return [all.filter(isFirst), all.filter((member) => !isFirst(member))]
}

/** @see https://spec.openapis.org/oas/v3.1.1#discriminator-object */
function taggedUnion(page: Page, schema: JsonObject, shown: readonly Member[]): Html {
  const {propertyName, defaultMapping} = schema.discriminator as JsonObject
  const tags = [...unionTags(page, schema)].map(([tag, pointer]) => [html`<code>${tag}</code>`, pointer] as const)
  const others = typeof defaultMapping === 'string' ? [[say('anyOther'), toPointer(defaultMapping)] as const] : []
  const told = [...tags, ...others]
  const kept = shown.map(
    ({member, at}) =>
      html`<div class="nested"${idOf(at)}>${typeOf(page, member)} ${schemaDetails(page, member, at)}</div>`,
  )
  if (page.unfold !== undefined) return html`${choices(page, String(propertyName), told)}${kept}`
  const rows = told.map(([tag, pointer]) => {
    return html`<tr><th scope="row">${tag}</th><td>${linkTo(pointer)}</td><td>${renderSummary(describe(page, lookUp(page, pointer)))}</td></tr>`
  })
  return html`<div class="wide" tabindex="0"><table><thead><tr><th scope="col"><code>${String(propertyName)}</code></th><th scope="col">${say('schema')}</th><th scope="col">${say('whatItIs')}</th></tr></thead><tbody>${rows}</tbody></table></div>
${kept}`
}

/** The members of a tagged union, each of which unfolds. */
function choices(page: Page, propertyName: string, told: readonly (readonly [tag: Html, pointer: string])[]): Html {
  const shown = told.map(([tag, pointer]) => {
    return html`<dt>${tag} ${linkTo(pointer)}</dt><dd>${renderSummary(describe(page, lookUp(page, pointer)))}${page.unfold?.({$ref: pointer})}</dd>`
  })
  return html`<p class="facts">${say('byTag', {name: html`<code>${propertyName}</code>`, count: told.length})}</p><dl class="properties choices">${shown}</dl>`
}

/** The properties of a schema and of the members of its `allOf`, as one list: required ones first. */
export function propertyDetails(page: Page, schema: JsonObject, place: Place): Html | undefined {
  if (!['properties', 'patternProperties', 'additionalProperties', 'allOf'].some((keyword) => keyword in schema))
    return undefined
  const collected: Collected = {rows: [], notes: [], required: new Set(), shown: place.shown ?? new Set()}
  collect(page, schema, place, collected)
  const {rows, notes, required} = collected
  if (rows.length === 0) return html`${notes}`
  const [first, others] = partition(rows, ({name}) => name !== undefined && required.has(name))
  return html`${notes}<dl class="properties">${first.map(({show}) => show(true))}${others.map(({show}) => show(false))}</dl>`
}

interface Collected {
  readonly rows: {readonly name: string | undefined; readonly show: (isRequired: boolean) => Html}[]
  /** The rest of what members of `allOf` say, and the components that some of them are. */
  readonly notes: Html[]
  readonly required: Set<unknown>
  readonly shown: Set<string>
  /** The component whose properties are collected, where they are repeated. */
  readonly from?: Html
}

function collect(page: Page, schema: JsonObject, place: Place, into: Collected): void {
  for (const name of items(schema.required)) into.required.add(name)
  for (const one of ownRows(schema, place))
    into.rows.push({name: one.key, show: (isRequired) => row(page, {...one, isRequired, from: into.from})})
  for (const [index, member] of items(schema.allOf).entries()) {
    const at = {...under(place, 'allOf', index), shown: into.shown}
    if (isJsonObject(member) && typeof member.$ref === 'string') collectFrom(page, canonical(member.$ref), at, into)
    else {
      into.notes.push(html`<div${idOf(at)}>${detailsAround(page, member, at)}</div>`)
      collect(page, readSchema(page, member), at, into)
    }
  }
}

/** Shows the properties of a component again, so that nobody has to look in two places. */
function collectFrom(page: Page, origin: string, at: Place, into: Collected): void {
  into.notes.push(html`<p class="from"${idOf(at)}>${say('hasAll', {link: linkTo(origin)})}</p>`)
  const base = readSchema(page, lookUp(page, origin))
  page.repeats.left -= 1 + entries(base.properties).length
  if (into.shown.has(origin) || into.shown.size === limits.repeatedSchemas || page.repeats.left < 0) return
  into.shown.add(origin)
  const from = say('from', {link: linkTo(origin)})
  collect(page, base, {pointer: origin, isRepeated: true, shown: into.shown}, {...into, from})
}

function ownRows(schema: JsonObject, place: Place): (Row & {readonly key?: string})[] {
  const named = entries(schema.properties).map(([key, value]) => ({
    key,
    name: html`<code>${key}</code>`,
    value,
    place: under(place, 'properties', key),
  }))
  const matched = entries(schema.patternProperties).map(([pattern, value]) => ({
    name: say('matchingNames', {value: html`<code>${pattern}</code>`}),
    value,
    place: under(place, 'patternProperties', pattern),
  }))
  const {additionalProperties: value} = schema
  const others = isJsonObject(value) ? [{name: say('anyName'), value, place: under(place, 'additionalProperties')}] : []
  return [...named, ...matched, ...others]
}

interface Row {
  readonly name: Content
  readonly value: unknown
  readonly place: Place
  readonly isRequired?: boolean
  /** The component that it comes from. */
  readonly from?: Html | undefined
}

/** A property of one direction is required in that alone. @see https://spec.openapis.org/oas/v3.1.1#schema-object */
function sayRequired({readOnly, writeOnly}: JsonObject): Html {
  return say(readOnly === true ? 'requiredInResponses' : writeOnly === true ? 'requiredInRequests' : 'required')
}

/** One property, parameter or header, with all that its schema says. */
export function row(
  page: Page,
  {name, value, place, isRequired = false, from}: Row,
  ...more: readonly Content[]
): Html {
  const origin = from === undefined ? undefined : html` ${from}`
  const required = isRequired ? html` <span class="required">${sayRequired(readSchema(page, value))}</span>` : undefined
  return html`<dt${idOf(place)}>${name} ${typeOf(page, value)}${required}${origin}</dt><dd>${schemaDetails(page, value, place)}${page.unfold?.(value)}${more}</dd>
`
}
