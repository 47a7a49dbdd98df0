import {STATUS_CODES} from 'node:http'
import type {JsonObject} from '../../../json/object.ts'
import {ownValue} from '../../../json/own.ts'
import {entries} from '../../read/document.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {plainSummary} from '../markdown.ts'
import type {ShownOperation} from '../parts/operation-list.ts'
import {titleOf} from '../parts/operation.ts'
import {type Page, type Place, follow, operationAnchor, under} from '../parts/page.ts'
import {responseExamples} from '../parts/response-examples.ts'
import {responseBody} from '../parts/response.ts'
import {say, sayText} from '../say.ts'
import type {SiteContext} from './site-context.ts'
import type {PageGroup, WholePage} from './site-page.ts'

const errorGroup = (): PageGroup => ({key: 'errors', title: sayText('errors')})

/** A failure that operations declare, by its status. */
interface Failure {
  readonly status: string
  /** The responses under that status, each with the operations that give it. */
  readonly responses: Map<string, {readonly value: JsonObject; readonly place: Place; readonly operations: Html[]}>
}

/** A page for each status of a failure, and one with all of them in a table. */
export function errorPages(context: SiteContext, operations: readonly ShownOperation[]): WholePage[] {
  const failures = findFailures(context.page, operations)
  if (failures.length === 0) return []
  const pages = failures.map((failure) => failurePage(failure, context))
  const rows = failures.map(
    ({status, responses}, index) =>
      html`<tr><th scope="row"><a href="#error/${status}">${titleOfStatus(status)}</a></th><td>${pages[index]!.summary}</td><td data-label="${say('operations')}">${[...responses.values()].reduce((sum, {operations: own}) => sum + own.length, 0)}</td></tr>`,
  )
  const all: WholePage = {
    file: 'errors.html',
    title: sayText('errors'),
    kind: sayText('guide'),
    summary: sayText('errorsSummary'),
    group: errorGroup(),
    label: sayText('allErrors'),
    content: html`<div class="wide" id="errors" tabindex="0"><table><thead><tr><th scope="col">${say('status')}</th><th scope="col">${say('meaning')}</th><th scope="col">${say('operations')}</th></tr></thead><tbody>${rows}</tbody></table></div>`,
  }
  return [all, ...pages]
}

function findFailures(page: Page, operations: readonly ShownOperation[]): Failure[] {
  const failures = new Map<string, Failure>()
  for (const operation of operations) {
    const link = html`<a href="#${operationAnchor(operation.id)}">${titleOf(operation)}</a>`
    for (const [status, entry] of entries(operation.value.responses)) {
      if (!/^(?:[45]..|default)$/i.test(status)) continue
      const failure = failures.get(status) ?? {status, responses: new Map() as Failure['responses']}
      failures.set(status, failure)
      const {value, place} = follow(page, entry, under(operation.place, 'responses', status))
      const known = failure.responses.get(place.pointer)
      if (known === undefined) failure.responses.set(place.pointer, {value, place, operations: [link]})
      else known.operations.push(link)
    }
  }
  return [...failures.values()].sort((one, other) => one.status.localeCompare(other.status, 'en'))
}

function titleOfStatus(status: string): string {
  const phrase = ownValue(STATUS_CODES, status)
  return phrase === undefined ? status : `${status} ${phrase}`
}

function failurePage({status, responses}: Failure, {page, unfolder, names, findExamples}: SiteContext): WholePage {
  const all = [...responses.values()]
  const [first] = all
  // What each operation says in words of its own stands with it.
  const shown = all.slice(0, 20)
  const content = unfolder.show(
    {...page, hasExamplesAside: true},
    (own) =>
      html`${shown.map(
        ({value, place, operations}) =>
          html`<section class="response">${responseBody(own, value, {...place, isRepeated: true})}${usersOf(operations)}</section>`,
      )}${all.length > shown.length ? html`<p>${say('moreDeclare', {count: all.length - shown.length})}</p>` : undefined}`,
  )
  const asides: Html[] = []
  for (const one of shown) {
    const examples = responseExamples(page, one, {findExamples, isOpen: asides.length === 0})
    if (examples.length > 0) asides.push(html`${examples}${shown.length > 1 ? usersOf(one.operations) : undefined}`)
  }
  return {
    file: names.take('errors', status),
    title: titleOfStatus(status),
    kind: sayText('error'),
    summary: plainSummary(first?.value.description),
    group: errorGroup(),
    content: html`<div id="error/${status}">${content}</div>`,
    ...(asides.length > 0 && {
      aside: html`<section class="answers"><h2>${say('examples')}</h2>${asides}</section>`,
    }),
    names: [status],
  }
}

function usersOf(operations: readonly Html[]): Html {
  return html`<p class="uses">${say('ofOperations', {operations: joinHtml(operations, say('comma'))})}</p>`
}
