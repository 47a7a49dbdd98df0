import type {JsonObject} from '../../../json/object.ts'
import {html, joinHtml, type Html} from '../html.ts'

/**
 * The ways in which a parameter, a header or a property of a form is written, where it says so.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-values
 */
export function serialization({style, explode, allowReserved, allowEmptyValue}: JsonObject): Html | undefined {
  const told = [
    ...(typeof style === 'string' ? [html`in the style <code>${style}</code>`] : []),
    ...(explode === true ? ['each value by itself'] : []),
    ...(explode === false ? ['all values as one'] : []),
    ...(allowReserved === true ? ['reserved characters as they are'] : []),
    ...(allowEmptyValue === true ? ['may be empty'] : []),
  ]
  return told.length === 0 ? undefined : html`<p class="facts">Written ${joinHtml(told, ', ')}</p>`
}
