import {type JsonObject} from '../../../json/object.ts'
import {ownMember} from '../../../json/own.ts'
import {entries, items} from '../../read/document.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {say} from '../say.ts'
import {byName} from './by-name.ts'
import {extensionFields} from './extension-fields.ts'
import {endpoint} from './link.ts'
import {type Page, follow, idOf, linkTo, under} from './page.ts'

/** The credentials that are asked for. @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object */
export function requirements({document}: Page, list: unknown): Html | undefined {
  const described = ownMember(document.components, 'securitySchemes')
  const alternatives = items(list).map((requirement) => {
    const schemes = entries(requirement).map(([name, scopes]) => {
      const {pointer} = under({pointer: '#/components/securitySchemes'}, name)
      const shown = ownMember(described, name) === undefined ? html`<code>${name}</code>` : linkTo(pointer)
      return html`${shown}${items(scopes).length > 0 ? ` (${items(scopes).join(', ')})` : undefined}`
    })
    return schemes.length === 0 ? say('none') : joinHtml(schemes, say('with'))
  })
  return alternatives.length === 0
    ? undefined
    : html`<p>${say('credentials', {list: joinHtml(alternatives, say('or'))})}</p>`
}

/** The ways to authenticate. @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object */
export function securitySection(page: Page): Html | undefined {
  const schemes = byName(page, 'securitySchemes')
  if (schemes.length === 0) return undefined
  const rows = schemes.map(({name, value: entry, place}) => {
    const {value} = follow(page, entry, place)
    return html`<dt${idOf(place)}><code>${name}</code> ${kindOf(value)}</dt><dd>${renderMarkdown(value.description, 4)}${others(value)}${flows(value)}${extensionFields(value)}</dd>`
  })
  return html`${requirements(page, page.document.security)}<dl class="properties">${rows}</dl>`
}

/** The fields of a scheme that its kind does not tell. */
function others({bearerFormat, oauth2MetadataUrl, deprecated}: JsonObject): Html | undefined {
  const told = [
    ...(deprecated === true ? [say('deprecated')] : []),
    ...(typeof bearerFormat !== 'string' ? [] : [say('token', {value: html`<code>${bearerFormat}</code>`})]),
    ...(oauth2MetadataUrl === undefined ? [] : [say('metadata', {link: endpoint(oauth2MetadataUrl)})]),
  ]
  return told.length === 0 ? undefined : html`<p class="facts">${joinHtml(told, ' · ')}</p>`
}

function kindOf(scheme: JsonObject): Html {
  if (scheme.type === 'apiKey') return html`${String(scheme.in)} <code>${String(scheme.name)}</code>`
  if (scheme.type === 'http')
    return say('header', {name: html`<code>authorization</code>`, scheme: String(scheme.scheme)})
  return scheme.type === 'openIdConnect'
    ? html`OpenID Connect ${endpoint(scheme.openIdConnectUrl)}`
    : html`${String(scheme.type)}`
}

/** @see https://spec.openapis.org/oas/v3.1.1#oauth-flows-object */
function flows(scheme: JsonObject): Html[] {
  return entries(scheme.flows).map(([name, flow]) => {
    const {scopes, ...addresses} = flow as JsonObject
    const shown = entries(addresses).map(([key, address]) => html`<li>${key}: ${endpoint(address)}</li>`)
    return html`<p>${name}</p><ul>${shown}${entries(scopes).map(([scope, told]) => html`<li><code>${scope}</code> ${String(told)}</li>`)}</ul>`
  })
}
