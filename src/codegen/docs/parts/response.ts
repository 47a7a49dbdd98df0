import {STATUS_CODES} from 'node:http'
import {type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {html, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {say} from '../say.ts'
import {contentDetails, headerList} from './content.ts'
import {extensionFields} from './extension-fields.ts'
import {type Page, type Place, isComponent, linkTo} from './page.ts'
import {linkDetails} from './response-links.ts'

/** A response of an operation. What several share is described in its own place. @see https://spec.openapis.org/oas/v3.1.1#response-object */
export function responseDetails(page: Page, status: string, {value, place}: {value: JsonObject; place: Place}): Html {
  const phrase = ownValue(STATUS_CODES, status)
  const title = html`<h5><code>${status}</code>${phrase === undefined ? undefined : ` ${phrase}`}</h5>`
  const shared = isComponent(page, place) ? html`<p>${say('allOfIt', {link: linkTo(place.pointer)})}</p>` : undefined
  return html`<section class="response s${status.slice(0, 1)}">${title}${shared === undefined ? responseBody(page, value, place) : html`${told(value)}${shared}`}</section>
`
}

/** The headers and bodies of a response, under whatever heading. */
export function responseBody(page: Page, value: JsonObject, place: Place): Html {
  return html`${told(value)}${headerList(page, value.headers, place)}${contentDetails(page, value.content, place)}${linkDetails(page, value.links, place)}${extensionFields(value)}`
}

function told({summary, description}: JsonObject): Html {
  return html`${renderMarkdown(summary, 6)}${renderMarkdown(description, 6)}`
}
