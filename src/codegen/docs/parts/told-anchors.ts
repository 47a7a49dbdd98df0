import {isJsonObject} from '../../../json/object.ts'
import {tokensOf} from '../../../json/pointer.ts'
import {walkSchemas} from '../../../schema/keywords.ts'
import {items} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {type Place, idOf, under} from './page.ts'

/** Anchors for a schema that its type has told already, and for the schemas in it, so that a pointer to any of them leads somewhere. */
export function toldAnchors(value: unknown, place: Place): Html | undefined {
  return place.isRepeated ? undefined : html`<span${idOf(place)}></span>${innerAnchors(value, place)}`
}

/** The same for the items and members of a schema, but not for itself. */
function innerAnchors(value: unknown, place: Place): Html {
  const schema = isJsonObject(value) ? value : {}
  const members = (['anyOf', 'oneOf'] as const).flatMap((keyword) =>
    items(schema[keyword]).map((member, index) => toldAnchors(member, under(place, keyword, index))),
  )
  return html`${members}${isJsonObject(schema.items) ? toldAnchors(schema.items, under(place, 'items')) : undefined}`
}

/** Anchors for a schema that the page tells elsewhere in the same words, and for all that is in it. */
export function repeatedAnchors(value: unknown, place: Place): Html | undefined {
  if (place.isRepeated || !isJsonObject(value)) return undefined
  const inner = [...walkSchemas(value)].map(({pointer}) => under(place, ...tokensOf(pointer)))
  return html`${inner.map((at) => html`<span${idOf(at)}></span>`)}`
}
