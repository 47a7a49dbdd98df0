import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {renderSummary} from '../markdown.ts'
import {type Page, type Place, idOf, linkTo, lookUp, under} from './page.ts'
import {alternatives, describe, isNull, isPlain} from './schema-object.ts'
import {schemaDetails} from './schema.ts'
import {toldAnchors} from './told-anchors.ts'
import {typeOf} from './type-of.ts'

/** The members of a union: by their tag if it has one, else one by one where their types do not say everything. */
export function unionDetails(page: Page, schema: JsonObject, place: Place): Html | undefined {
  const all = members(schema, place)
  const [told, shown] = isJsonObject(schema.discriminator)
    ? partition(all, isReference)
    : partition(all, ({member}) => isNull(member))
  const anchors = told.map(({member, at}) => toldAnchors(member, at))
  if (isJsonObject(schema.discriminator)) return html`${anchors}${taggedUnion(page, schema, shown)}`
  if (shown.every(({member}) => isPlain(page, member)))
    return html`${all.map(({member, at}) => toldAnchors(member, at))}`
  return html`${anchors}<div class="union"><p>${shown.length === 1 ? 'If it is not null:' : 'One of these:'}</p><ul>${shown.map(
    ({member, at}) =>
      html`<li${idOf(at)}><span class="type">${typeOf(page, member)}</span> ${schemaDetails(page, member, at)}</li>`,
  )}</ul></div>`
}

interface Member {
  readonly member: unknown
  readonly at: Place
}

function members(schema: JsonObject, place: Place): Member[] {
  return (['oneOf', 'anyOf'] as const).flatMap((keyword) =>
    items(schema[keyword]).map((member, index) => ({member, at: under(place, keyword, index)})),
  )
}

function isReference({member}: Member): boolean {
  return isNull(member) || (isJsonObject(member) && member.$ref !== undefined)
}

function partition(all: readonly Member[], isFirst: (member: Member) => boolean): [first: Member[], second: Member[]] {
  return [all.filter(isFirst), all.filter((member) => !isFirst(member))]
}

/** @see https://spec.openapis.org/oas/v3.1.1#discriminator-object */
function taggedUnion(page: Page, schema: JsonObject, others: readonly Member[]): Html {
  const {propertyName} = schema.discriminator as JsonObject
  const rows = [...unionTags(schema)].map(([tag, pointer]) => {
    return html`<tr><th scope="row"><code>${tag}</code></th><td>${linkTo(pointer)}</td><td>${renderSummary(describe(page, lookUp(page, pointer)))}</td></tr>`
  })
  return html`<div class="wide" tabindex="0"><table><thead><tr><th scope="col"><code>${String(propertyName)}</code></th><th scope="col">Schema</th><th scope="col">What it is</th></tr></thead><tbody>${rows}</tbody></table></div>
${others.map(({member, at}) => html`<div class="nested"${idOf(at)}>${typeOf(page, member)} ${schemaDetails(page, member, at)}</div>`)}`
}

/** The members of a union by the values of its tag. Without a mapping, a tag is the name of the component. */
export function unionTags(schema: JsonObject): Map<string, string> {
  const mapping = isJsonObject(schema.discriminator) ? entries(schema.discriminator.mapping) : []
  const tags = mapping.map(([tag, target]): [string, string] => [tag, toPointer(String(target))])
  const mapped = new Set(tags.map(([, pointer]) => pointer))
  const references = alternatives(schema).flatMap((member) =>
    isJsonObject(member) && typeof member.$ref === 'string' ? [member.$ref] : [],
  )
  const others = references
    .filter((pointer) => !mapped.has(pointer))
    .map((pointer): [string, string] => [pointer.slice(pointer.lastIndexOf('/') + 1), pointer])
  return new Map([...tags, ...others])
}

function toPointer(target: string): string {
  return target.startsWith('#') ? target : `#/components/schemas/${target}`
}
