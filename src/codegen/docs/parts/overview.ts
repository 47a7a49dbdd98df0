import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {html, type Content, type Html} from '../html.ts'
import {renderGuide, renderMarkdown} from '../markdown.ts'
import {say, sayText} from '../say.ts'
import {createSlugger} from '../slug.ts'
import {extensionFields} from './extension-fields.ts'
import {externalDocs, link} from './link.ts'
import {anchorOf, type Page} from './page.ts'

/** The title and the version that a description has for its service. */
export function titleOfDocument({info}: JsonObject): {name: string; version: string} {
  const {title, version} = isJsonObject(info) ? info : {}
  return {name: typeof title === 'string' ? title : 'API', version: typeof version === 'string' ? version : ''}
}

/** The anchors of the headings of a text that describes the API, each to be asked for once and in their order. */
export function createDescriptionAnchors(): (heading: string) => string {
  const toSlug = createSlugger()
  return (heading) => anchorOf(`#description/${toSlug(heading)}`)
}

/** The overview of the API. @see https://spec.openapis.org/oas/v3.1.1#info-object */
export function overviewSection({document}: Page): Html {
  const info = isJsonObject(document.info) ? document.info : {}
  const description =
    typeof info.description === 'string'
      ? renderGuide(info.description, {level: 3, toAnchor: createDescriptionAnchors()})
      : undefined
  return html`${renderMarkdown(info.summary, 3)}${description}${externalDocs(document.externalDocs)}${facts(info)}${origin(document)}${extensionFields(info)}${extensionFields(document)}`
}

/** The version of OpenAPI, and whatever else a description says of itself. */
function origin({openapi, $self, jsonSchemaDialect}: JsonObject): Html {
  const self = $self === undefined ? undefined : say('selfKnownAs', {link: link($self)})
  const dialect = jsonSchemaDialect === undefined ? undefined : say('withDialect', {link: link(jsonSchemaDialect)})
  return html`<p class="facts">${say('describedIn', {version: String(openapi)})}${self}${dialect}</p>`
}

function facts({contact, license, termsOfService}: JsonObject): Html {
  const lines: Content[] = [
    ...(isJsonObject(contact)
      ? [
          say('contact', {
            who: html`${named(contact)} ${typeof contact.email === 'string' ? link(`mailto:${contact.email}`, contact.email) : undefined}`,
          }),
        ]
      : []),
    ...(isJsonObject(license)
      ? [
          say('license', {
            name: html`${named(license)}${typeof license.identifier === 'string' && license.identifier !== license.name ? ` (${license.identifier})` : undefined}`,
          }),
        ]
      : []),
    ...(termsOfService === undefined ? [] : [link(termsOfService, sayText('terms'))]),
  ]
  return html`${lines.map((line) => html`<p>${line}</p>`)}`
}

function named({name, url}: JsonObject): Content {
  if (url !== undefined) return link(url, name)
  return typeof name === 'string' ? name : undefined
}

/** The servers of a description, a path or an operation. @see https://spec.openapis.org/oas/v3.1.1#server-object */
export function serverList(list: unknown): Html | undefined {
  const servers = items(list).filter(isJsonObject)
  return servers.length === 0 ? undefined : html`<dl class="properties">${servers.map(server)}</dl>`
}

function server({url, name, description, variables, ...others}: JsonObject): Html {
  const shown = entries(variables).map(([name, variable]) => {
    const {default: value, enum: allowed, description: told} = variable as JsonObject
    const own = {name: html`<code>${name}</code>`, value: html`<code>${String(value)}</code>`}
    const fact = Array.isArray(allowed)
      ? say('variableOneOf', {...own, choices: allowed.join(sayText('comma'))})
      : say('variable', own)
    return html`<li>${fact} ${renderMarkdown(told, 3)}</li>`
  })
  return html`<dt><code>${String(url)}</code>${typeof name === 'string' ? ` ${name}` : undefined}</dt><dd>${extensionFields(others)}${renderMarkdown(description, 3)}${shown.length > 0 ? html`<ul>${shown}</ul>` : undefined}</dd>`
}
