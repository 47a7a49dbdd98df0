import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {say} from '../say.ts'
import {extensionFields} from './extension-fields.ts'
import {endpoint} from './link.ts'
import {serverList} from './overview.ts'
import {type Page, type Place, follow, idOf, linkTo, operationAnchor, under} from './page.ts'

/** The operations that a response leads to. @see https://spec.openapis.org/oas/v3.1.1#link-object */
export function linkDetails(page: Page, links: unknown, place: Place): Html[] {
  return entries(links).map(([name, entry]) => {
    const {value, place: at} = follow(page, entry, under(place, 'links', name))
    return html`<div class="nested"${idOf(at)}><p>${say('leadsOn', {name: html`<code>${name}</code>`, target: target(value)})}</p>${linkFields(value)}</div>`
  })
}

/** All that a Link Object says besides where it leads. */
export function linkFields(value: JsonObject): Html {
  const given = entries(value.parameters).map(
    ([name, from]) =>
      html`<li>${say('withFrom', {name: html`<code>${name}</code>`, value: html`<code>${textOf(from)}</code>`})}</li>`,
  )
  const body =
    value.requestBody === undefined
      ? []
      : [html`<li>${say('withBody', {value: html`<code>${textOf(value.requestBody)}</code>`})}</li>`]
  const server = isJsonObject(value.server) ? [html`<li>${say('atServer')}${serverList([value.server])}</li>`] : []
  const facts = [...given, ...body, ...server]
  return html`${renderMarkdown(value.description, 6)}${facts.length === 0 ? undefined : html`<ul>${facts}</ul>`}${extensionFields(value)}`
}

/** The operation of a Link Object. */
export function target({operationId, operationRef}: JsonObject): Html {
  if (typeof operationId === 'string') return html`<a href="#${operationAnchor(operationId)}">${operationId}</a>`
  if (typeof operationRef !== 'string') return say('noOperation')
  return operationRef.startsWith('#/') ? linkTo(operationRef, operationRef) : endpoint(operationRef)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
