import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {items} from '../../read/document.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {extensionFields} from './extension-fields.ts'
import {externalDocs} from './link.ts'
import type {ShownOperation} from './operation-list.ts'
import {operationSection} from './operation.ts'
import {type Page, anchorOf} from './page.ts'

/** The operations that have a tag. @see https://spec.openapis.org/oas/v3.1.1#tag-object */
export interface TagGroup {
  readonly id: string
  readonly name: string
  readonly tag: JsonObject
  readonly operations: readonly ShownOperation[]
}

/** Each operation under its first tag: declared tags in their order, then others, then operations without one. */
export function groupByTag({document}: Page, operations: readonly ShownOperation[]): TagGroup[] {
  const declared = items(document.tags).filter(isJsonObject)
  const names = new Set([
    ...declared.map(({name}) => String(name)),
    ...operations.flatMap(({tags}) => tags.slice(0, 1)),
  ])
  const tagged = [...names].map((name): TagGroup => ({
    id: anchorOf(`#tag/${name}`),
    name,
    tag: declared.find((tag) => tag.name === name) ?? {},
    operations: operations.filter(({tags}) => tags[0] === name),
  }))
  const others: TagGroup = {
    id: 'operations',
    name: names.size === 0 ? 'Operations' : 'Other operations',
    tag: {},
    operations: operations.filter(({tags}) => tags.length === 0),
  }
  return [...tagged, others].filter((group) => group !== others || group.operations.length > 0)
}

/** The description of a tag. */
export function tagDetails({tag}: TagGroup): Html {
  return html`${kinship(tag)}${renderMarkdown(tag.summary, 3)}${renderMarkdown(tag.description, 3)}${externalDocs(tag.externalDocs)}${extensionFields(tag)}`
}

/** The description of a tag, and its operations. */
export function tagSection(page: Page, group: TagGroup): Html {
  return html`${tagDetails(group)}
${group.operations.map((operation) => operationSection(page, operation))}`
}

/** The kind of a tag, and the tag that it belongs under. @see https://spec.openapis.org/oas/v3.2.0#tag-object */
function kinship({kind, parent, 'x-parent': earlier}: JsonObject): Html | undefined {
  const above = parent ?? earlier
  const told = [
    ...(typeof kind === 'string' ? [html`Kind: <code>${kind}</code>`] : []),
    ...(typeof above === 'string' ? [html`Part of <a href="#${anchorOf(`#tag/${above}`)}">${above}</a>`] : []),
  ]
  return told.length === 0 ? undefined : html`<p class="facts">${joinHtml(told, ' · ')}</p>`
}
