import {isJsonObject} from '../../../json/object.ts'
import {html, type Html} from '../html.ts'
import {say} from '../say.ts'

/** A link to an address of the description; one that would run a script is only shown. */
export function link(address: unknown, text?: unknown): Html {
  const shown = typeof text === 'string' && text !== '' ? text : String(address)
  return typeof address === 'string' && /^(?:https?:|mailto:|[^:]*$)/i.test(address)
    ? html`<a href="${address}">${shown}</a>`
    : html`${shown}`
}

/** @see https://spec.openapis.org/oas/v3.1.1#external-documentation-object */
export function externalDocs(value: unknown): Html | undefined {
  return isJsonObject(value) ? html`<p>${say('more', {link: link(value.url, value.description)})}</p>` : undefined
}
