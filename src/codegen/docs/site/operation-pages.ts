import {isJsonObject} from '../../../json/object.ts'
import {ownMember} from '../../../json/own.ts'
import {dereference, entries} from '../../read/document.ts'
import {html, type Html} from '../html.ts'
import {plainSummary, renderMarkdown} from '../markdown.ts'
import {namedExamples} from '../parts/examples.ts'
import {extensionFields} from '../parts/extension-fields.ts'
import type {ShownOperation} from '../parts/operation-list.ts'
import {operationDetails, route, titleOf} from '../parts/operation.ts'
import {type Page, follow, idOf, operationAnchor, under} from '../parts/page.ts'
import {responseExamples} from '../parts/response-examples.ts'
import type {Sample} from '../samples/samples.ts'
import {say, sayText} from '../say.ts'
import type {SiteContext} from './site-context.ts'
import {trialFile, type PageGroup, type WholePage} from './site-page.ts'

/** The page of an operation: what it takes and gives, and beside that its examples. */
export function operationPage(operation: ShownOperation, group: PageGroup, context: SiteContext): WholePage {
  const {method, id, path, value, place} = operation
  const title = titleOf(operation)
  const file = context.names.take('operations', id)
  const trial = context.findTrial(place.pointer)
  const toTry = trial === undefined ? undefined : html`<div class="try" data-try="${trialFile(file)}"></div>`
  const content = context.unfolder.show(
    {...context.page, hasExamplesAside: true},
    (page) => html`<div id="${operationAnchor(id)}"><div${idOf(place)}>${route(operation)}</div>${toTry}</div>
${operationDetails(page, operation)}`,
  )
  return {
    file,
    title,
    kind: sayText(operation.sentBy === undefined ? 'operation' : 'webhook'),
    pointer: place.pointer,
    summary: plainSummary(value.description ?? value.summary) || `${method.toUpperCase()} ${path}`,
    group,
    label: html`<span class="method ${method}">${method.toUpperCase()}</span> ${title}`,
    content,
    aside: aside(operation, context),
    names: [id, path],
    ...(trial !== undefined && {trial}),
  }
}

function aside(operation: ShownOperation, context: SiteContext): Html {
  const {page, samples, languages} = context
  const own = samples.get(operation.place.pointer) ?? []
  const chooser = html`<fieldset class="languages"><legend>${say('language')}</legend>${Object.entries(languages).map(
    ([key, {label}], index) =>
      html`<label><input type="radio" name="language" value="${key}"${index === 0 ? html` checked` : undefined}> ${label}</label>`,
  )}</fieldset>`
  const requests = own.map((sample, index) => requestExample(page, operation, {sample, languages, isOpen: index === 0}))
  return html`${own.length === 0 ? undefined : html`<section class="requests"><h2>${say('request')}</h2>${chooser}${requests}</section>`}${otherExamples(page, operation, own)}${responses(context, operation)}`
}

function requestExample(
  page: Page,
  operation: ShownOperation,
  {sample, languages, isOpen}: {sample: Sample; languages: SiteContext['languages']; isOpen: boolean},
): Html {
  const {request, title, name} = sample
  const texts = Object.entries(languages).map(
    ([key, {write}]) => html`<pre class="lang lang-${key}" tabindex="0"><code>${write(request)}</code></pre>`,
  )
  const told = exampleOf(page, operation, sample)
  return html`<details class="example" name="request" data-example="${name}"${isOpen ? html` open` : undefined}><summary>${title}</summary>${told}${texts}</details>`
}

/** The text of an example besides its value. */
function exampleOf(page: Page, {value, place}: ShownOperation, {name, values}: Sample): Html | undefined {
  const body = follow(page, value.requestBody, under(place, 'requestBody'))
  const object = ownMember(body.value.content, values.body?.mediaType ?? '')
  const source = ownMember(ownMember(object, 'examples'), name)
  const {value: example} = dereference(page.document, source, body.place.pointer)
  return html`${renderMarkdown(example.description, 3)}${extensionFields(example)}`
}

/** The examples of bodies that no sample sends. */
function otherExamples(page: Page, {value, place}: ShownOperation, samples: readonly Sample[]): Html[] {
  const body = follow(page, value.requestBody, under(place, 'requestBody'))
  return entries(body.value.content).flatMap(([mediaType, object]) => {
    if (!isJsonObject(object)) return []
    const sent = new Set(samples.filter(({values}) => values.body?.mediaType === mediaType).map(({name}) => name))
    const {example, examples, ...rest} = object
    const others = entries(examples).filter(([name, entry]) => !sent.has(name) || !isPlain(page, entry))
    const left = {
      ...(example !== undefined && !sent.has('example') && {example}),
      ...(others.length > 0 && {examples: Object.fromEntries(others)}),
      ...(rest['x-transcripts'] !== undefined && {'x-transcripts': rest['x-transcripts']}),
    }
    return Object.keys(left).length === 0
      ? []
      : [namedExamples(page, {...left, schema: rest.schema}, under(body.place, 'content', mediaType), {mediaType})]
  })
}

/** Tells whether a sample says all of an example. */
function isPlain({document}: Page, entry: unknown): boolean {
  const {value} = dereference(document, entry, '')
  return value.serializedValue === undefined && value.externalValue === undefined
}

/** The examples of responses, by status and media type. The first is unfolded. */
function responses({page, findExamples}: SiteContext, {value, place}: ShownOperation): Html | undefined {
  const shown: Html[] = []
  for (const [status, entry] of entries(value.responses)) {
    const found = follow(page, entry, under(place, 'responses', status))
    const contents = responseExamples(page, found, {findExamples, isOpen: shown.length === 0})
    if (contents.length > 0)
      shown.push(html`<h3 class="status s${status.slice(0, 1)}"><code>${status}</code></h3>${contents}`)
  }
  return shown.length === 0 ? undefined : html`<section class="answers"><h2>${say('responses')}</h2>${shown}</section>`
}
