import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {tellResponseBy} from '../extensions.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {say} from '../say.ts'
import {bodyDetails, parameterList} from './content.ts'
import {extensionFields} from './extension-fields.ts'
import {externalDocs} from './link.ts'
import {callbackOperations, type ShownOperation} from './operation-list.ts'
import {serverList} from './overview.ts'
import {type Page, anchorOf, follow, idOf, isComponent, linkTo, operationAnchor, under} from './page.ts'
import {responseDetails} from './response.ts'
import {requirements} from './security.ts'

/** One operation, from its request to its responses. @see https://spec.openapis.org/oas/v3.1.1#operation-object */
export function operationSection(page: Page, operation: ShownOperation): Html {
  const {id, place} = operation
  return html`<section class="operation" id="${operationAnchor(id)}">
<h3${idOf(place)}>${titleOf(operation)}</h3>
${route(operation)}
${operationDetails(page, operation)}</section>
`
}

/** The request line of an operation, with its id. */
export function route({id, method, path, value, sentBy}: ShownOperation): Html {
  return html`<p class="route">${sentBy === undefined ? undefined : html`<span class="in">${say(`${sentBy}Label`)}</span> `}<span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code> <a class="self" href="#${operationAnchor(id)}">${id}</a>${value.deprecated === true ? html` <strong>${say('deprecated')}</strong>` : undefined}</p>`
}

/** The title of an operation in headings and lists: its summary, or its id. */
export function titleOf({id, value}: ShownOperation): string {
  return typeof value.summary === 'string' && value.summary !== '' ? value.summary : id
}

/** All that there is to say of an operation below its title and its route. */
export function operationDetails(page: Page, operation: ShownOperation): Html {
  const {value, place, pathItem} = operation
  const lists = [
    {list: pathItem.value.parameters, place: under(pathItem.place, 'parameters')},
    {list: value.parameters, place: under(place, 'parameters')},
  ]
  const parameters = parameterList(page, lists)
  const servers = serverList(value.servers ?? pathItem.value.servers)
  const shared = value.description === undefined ? undefined : pathItem.value.description
  return html`${operation.sentBy === undefined ? undefined : html`<p class="note">${say('sentByService')}</p>`}${tagList(value)}${renderMarkdown(pathItem.value.summary, 4)}${renderMarkdown(shared, 4)}${renderMarkdown(value.description ?? pathItem.value.description, 4)}${renderMarkdown(tellResponseBy(value), 4)}${externalDocs(value.externalDocs)}
${servers === undefined ? undefined : html`<h4>${say('serversOfItsOwn')}</h4>${servers}`}${requirements(page, value.security ?? page.document.security)}
${parameters === undefined ? undefined : html`<h4>${say('parameters')}</h4>${parameters}`}
${requestBody(page, operation)}
<h4>${say('responses')}</h4>
${entries(value.responses)
  .filter(([status]) => !status.startsWith('x-'))
  .map(([status, response]) =>
    responseDetails(page, status, follow(page, response, under(place, 'responses', status))),
  )}
${callbacks(page, operation)}${codeSamples(value)}${extensionFields(pathItem.value)}${extensionFields(value)}`
}

/** The tags of an operation, which stands under the first of them. */
function tagList({tags}: JsonObject): Html | undefined {
  const [, ...others] = items(tags).map(String)
  if (others.length === 0) return undefined
  const links = others.map((name) => html`<a href="#${anchorOf(`#tag/${name}`)}">${name}</a>`)
  return html`<p class="facts">${say('alsoOf', {tags: joinHtml(links, say('comma'))})}</p>`
}

/** Calls of the operation in other languages, as the description has them. */
function codeSamples({'x-codeSamples': samples}: JsonObject): Html[] {
  return items(samples)
    .filter(isJsonObject)
    .map(({lang, label = lang, source}) => {
      return html`<details class="example"><summary>${String(label)}</summary><pre tabindex="0"><code>${String(source)}</code></pre></details>`
    })
}

/** @see https://spec.openapis.org/oas/v3.1.1#request-body-object */
function requestBody(page: Page, {value, place}: ShownOperation): Html | undefined {
  if (value.requestBody === undefined) return undefined
  const body = follow(page, value.requestBody, under(place, 'requestBody'))
  const shared = isComponent(page, body.place)
    ? html`<p>${say('sharedAs', {link: linkTo(body.place.pointer)})}</p>`
    : undefined
  return html`<h4>${say('requestBody')}${body.value.required === true ? html` <span class="required">${say('required')}</span>` : undefined}</h4>
${shared}${bodyDetails(page, body.value, body.place)}`
}

/** @see https://spec.openapis.org/oas/v3.1.1#callback-object */
function callbacks(page: Page, {value, place}: ShownOperation): Html[] {
  return entries(value.callbacks).flatMap(([name, entry]) => {
    const callback = follow(page, entry, under(place, 'callbacks', name))
    return callbackOperations(page, callback.value, callback.place).map((operation) => {
      return html`<details class="callback"><summary>${say('callback', {name, route: html`${operation.method.toUpperCase()} <code>${operation.path}</code>`})}</summary>${renderMarkdown(operation.value.summary, 4)}${operationDetails(page, operation)}</details>`
    })
  })
}
