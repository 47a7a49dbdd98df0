import {STATUS_CODES} from 'node:http'
import {type JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {html, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {contentDetails} from './content.ts'
import {type Page, type Place, isComponent, linkTo} from './page.ts'
import {headerList} from './parameters.ts'

/** A response of an operation. What several share is described in its own place. @see https://spec.openapis.org/oas/v3.1.1#response-object */
export function responseDetails(page: Page, status: string, {value, place}: {value: JsonObject; place: Place}): Html {
  const phrase = ownValue(STATUS_CODES, status)
  const title = html`<h5><code>${status}</code>${phrase === undefined ? undefined : ` ${phrase}`}</h5>`
  const shared = isComponent(place) ? html`<p>All of it: ${linkTo(place.pointer)}</p>` : undefined
  return html`<section class="response s${status.slice(0, 1)}">${title}${shared === undefined ? responseBody(page, value, place) : html`${renderMarkdown(value.description, 6)}${shared}`}</section>
`
}

/** The headers and bodies of a response, under whatever heading. */
export function responseBody(page: Page, value: JsonObject, place: Place): Html {
  return html`${renderMarkdown(value.description, 6)}${headerList(page, value.headers, place)}${contentDetails(page, value.content, place)}`
}
