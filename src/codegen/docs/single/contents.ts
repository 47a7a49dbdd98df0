import {html, type Html} from '../html.ts'
import {byName} from '../parts/by-name.ts'
import {titleOf} from '../parts/operation.ts'
import {type Page, linkTo, operationAnchor} from '../parts/page.ts'
import type {TagGroup} from '../parts/tag-groups.ts'
import {say} from '../say.ts'

/** A section of the page, with what the table of contents shows below its title. */
export interface Part {
  readonly id: string
  readonly title: string
  /** A part without content is left out. */
  readonly content: Html | undefined
  readonly entries?: Html
}

/** The table of contents. */
export function contents(parts: readonly Part[]): Html {
  return html`<nav aria-label="${say('contents')}"><ul>
${parts.map(
  ({id, title, entries}) => html`<li><a href="#${id}">${title}</a>${entries}</li>
`,
)}</ul></nav>`
}

/** The operations of a tag, for the table of contents. */
export function operationEntries({operations}: TagGroup): Html {
  const links = operations.map((operation) => {
    return html`<li><a href="#${operationAnchor(operation.id)}"><span class="method ${operation.method}">${operation.method.toUpperCase()}</span> ${titleOf(operation)}</a></li>`
  })
  return html`<ul>${links}</ul>`
}

/** Every schema by its name, for the table of contents. */
export function schemaEntries(page: Page): Html {
  const links = byName(page, 'schemas').map(({place}) => html`<li>${linkTo(place.pointer)}</li>`)
  return html`<details><summary>${say('allByName', {count: links.length})}</summary><ul>${links}</ul></details>`
}
