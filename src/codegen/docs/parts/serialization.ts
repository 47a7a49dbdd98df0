import type {JsonObject} from '../../../json/object.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {say} from '../say.ts'

/**
 * The ways in which a parameter, a header or a property of a form is written, where it says so.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-values
 */
export function serialization({style, explode, allowReserved, allowEmptyValue}: JsonObject): Html | undefined {
  const told = [
    ...(typeof style === 'string' ? [say('inStyle', {value: html`<code>${style}</code>`})] : []),
    ...(explode === true ? [say('explode')] : []),
    ...(explode === false ? [say('noExplode')] : []),
    ...(allowReserved === true ? [say('allowReserved')] : []),
    ...(allowEmptyValue === true ? [say('allowEmptyValue')] : []),
  ]
  return told.length === 0
    ? undefined
    : html`<p class="facts">${say('written', {how: joinHtml(told, say('comma'))})}</p>`
}
