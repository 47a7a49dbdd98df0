import {isJsonObject} from '../../../json/object.ts'
import {entries, items} from '../../read/document.ts'
import {tellResponseBy} from '../extensions.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {contentDetails} from './content.ts'
import {externalDocs} from './link.ts'
import {callbackOperations, type ShownOperation} from './operation-list.ts'
import {type Page, follow, idOf, operationAnchor, under} from './page.ts'
import {parameterList} from './parameters.ts'
import {responseDetails} from './response.ts'
import {requirements} from './security.ts'

/** One operation, from its request to its responses. @see https://spec.openapis.org/oas/v3.1.1#operation-object */
export function operationSection(page: Page, operation: ShownOperation): Html {
  const {id, method, path, value, place} = operation
  return html`<section class="operation" id="${operationAnchor(id)}">
<h3${idOf(place)}>${titleOf(operation)}</h3>
<p class="route"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code> <a class="self" href="#${operationAnchor(id)}">${id}</a>${value.deprecated === true ? html` <strong>deprecated</strong>` : undefined}</p>
${operationDetails(page, operation)}</section>
`
}

/** The title of an operation in headings and lists: its summary, or its id. */
export function titleOf({id, value}: ShownOperation): string {
  return typeof value.summary === 'string' && value.summary !== '' ? value.summary : id
}

function operationDetails(page: Page, operation: ShownOperation): Html {
  const {value, place, pathItem} = operation
  const lists = [
    {list: pathItem.value.parameters, place: under(pathItem.place, 'parameters')},
    {list: value.parameters, place: under(place, 'parameters')},
  ]
  const parameters = parameterList(page, lists)
  const servers = items(value.servers ?? pathItem.value.servers).map(
    (server) => html`<code>${isJsonObject(server) ? String(server.url) : ''}</code>`,
  )
  return html`${renderMarkdown(value.description ?? pathItem.value.description, 4)}${renderMarkdown(tellResponseBy(value), 4)}${externalDocs(value.externalDocs)}
${servers.length > 0 ? html`<p>At ${joinHtml(servers, ' or ')}.</p>` : undefined}${requirements(value.security ?? page.document.security)}
${parameters === undefined ? undefined : html`<h4>Parameters</h4>${parameters}`}
${requestBody(page, operation)}
<h4>Responses</h4>
${entries(value.responses)
  .filter(([status]) => !status.startsWith('x-'))
  .map(([status, response]) =>
    responseDetails(page, status, follow(page, response, under(place, 'responses', status))),
  )}
${callbacks(page, operation)}`
}

/** @see https://spec.openapis.org/oas/v3.1.1#request-body-object */
function requestBody(page: Page, {value, place}: ShownOperation): Html | undefined {
  if (value.requestBody === undefined) return undefined
  const body = follow(page, value.requestBody, under(place, 'requestBody'))
  return html`<h4>Request body${body.value.required === true ? html` <span class="required">required</span>` : undefined}</h4>
${renderMarkdown(body.value.description, 5)}${contentDetails(page, body.value.content, body.place)}`
}

/** @see https://spec.openapis.org/oas/v3.1.1#callback-object */
function callbacks(page: Page, {value, place}: ShownOperation): Html[] {
  return entries(value.callbacks).flatMap(([name, entry]) => {
    const callback = follow(page, entry, under(place, 'callbacks', name))
    return callbackOperations(page, callback.value, callback.place).map((operation) => {
      return html`<details class="callback"><summary>Callback ${name}: ${operation.method.toUpperCase()} <code>${operation.path}</code></summary>${operationDetails(page, operation)}</details>`
    })
  })
}
