import {isJsonObject} from '../../../json/object.ts'
import {html, type Html} from '../html.ts'
import {say} from '../say.ts'

/** A link to an address of the description; one that would run a script, and what is no address, such as a sentence behind its text, is only shown. */
export function link(address: unknown, text?: unknown): Html {
  const isSentence = typeof address === 'string' && /^[^:]*\s[^:]*$/.test(address)
  const own = typeof text === 'string' && text !== '' ? text : undefined
  const shown = own === undefined ? String(address) : isSentence ? `${own}: ${address}` : own
  return typeof address === 'string' && !isSentence && /^(?:https?:|mailto:|[^:]*$)/i.test(address)
    ? html`<a href="${address}">${shown}</a>`
    : html`${shown}`
}

/** An address that programs ask: a relative one is of the service, and of no page beside the docs. */
export function endpoint(address: unknown): Html {
  return /^https?:/i.test(String(address)) ? link(address) : html`<code>${String(address)}</code>`
}

/** @see https://spec.openapis.org/oas/v3.1.1#external-documentation-object */
export function externalDocs(value: unknown): Html | undefined {
  return isJsonObject(value) ? html`<p>${say('more', {link: link(value.url, value.description)})}</p>` : undefined
}
