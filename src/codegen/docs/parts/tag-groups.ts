import {isJsonObject, type JsonObject} from '../../../json/object.ts'
import {items} from '../../read/document.ts'
import {html, joinHtml, type Html} from '../html.ts'
import {renderMarkdown} from '../markdown.ts'
import {say, sayText} from '../say.ts'
import {extensionFields} from './extension-fields.ts'
import {externalDocs} from './link.ts'
import type {ShownOperation} from './operation-list.ts'
import {operationSection} from './operation.ts'
import {type Page, anchorOf} from './page.ts'

/** The operations that have a tag. @see https://spec.openapis.org/oas/v3.2.0#tag-object */
export interface TagGroup {
  readonly id: string
  readonly name: string
  /** The name that readers see. */
  readonly title: string
  readonly tag: JsonObject
  /** The group of the tag that it belongs under. */
  readonly parent?: TagGroup
  /** The title of its `x-tagGroups`, where no other tag is above it. */
  readonly heading?: string
  /** Operations whose first tag it is. */
  readonly operations: readonly ShownOperation[]
  /** Operations that have it beside another one. */
  readonly others: readonly ShownOperation[]
}

/** Each operation under its first tag: tags in the order of `x-tagGroups`, then as declared, each before those below it; then operations without one. */
export function groupByTag({document}: Page, operations: readonly ShownOperation[]): TagGroup[] {
  const declared = items(document.tags).filter(isJsonObject)
  const tags = new Map(declared.toReversed().map((tag) => [String(tag.name), tag]))
  const used = new Set([
    ...declared.map(({name}) => String(name)),
    ...operations.flatMap((operation) => operation.tags),
  ])
  const headings = headingsOf(document)
  const order = new Set([...[...headings.keys()].filter((name) => used.has(name)), ...used])
  const below = new Map<string | undefined, string[]>()
  for (const name of order) {
    const parent = parentOf(name, tags)
    below.set(parent, [...(below.get(parent) ?? []), name])
  }
  const visit = (names: readonly string[], parent?: TagGroup): TagGroup[] =>
    names.flatMap((name) => {
      const tag = tags.get(name) ?? {}
      const heading = parent === undefined ? headings.get(name) : undefined
      const group: TagGroup = {
        id: anchorOf(`#tag/${name}`),
        name,
        title: titleOfTag(tag, name),
        tag,
        ...(parent && {parent}),
        ...(heading !== undefined && {heading}),
        operations: operations.filter((operation) => operation.tags[0] === name),
        others: operations.filter((operation) => operation.tags.indexOf(name) > 0),
      }
      return [group, ...visit(below.get(name) ?? [], group)]
    })
  const untagged = operations.filter((operation) => operation.tags.length === 0)
  return [
    ...visit(below.get(undefined) ?? []),
    ...withoutTag(
      'operations',
      sayText(used.size === 0 ? 'operations' : 'otherOperations'),
      untagged.filter((one) => one.sentBy === undefined),
    ),
    ...withoutTag(
      'webhooks',
      sayText('webhooks'),
      untagged.filter((one) => one.sentBy !== undefined),
    ),
  ]
}

function withoutTag(id: string, title: string, operations: readonly ShownOperation[]): TagGroup[] {
  return operations.length === 0 ? [] : [{id, name: title, title, tag: {}, operations, others: []}]
}

function titleOfTag({'x-displayName': displayName, summary}: JsonObject, name: string): string {
  return (
    ([displayName, summary].find((text) => typeof text === 'string' && text.trim() !== '') as string | undefined) ??
    name
  )
}

/** The titles of `x-tagGroups` by the names of their tags. */
function headingsOf({'x-tagGroups': groups}: JsonObject): ReadonlyMap<string, string> {
  const headings = new Map<string, string>()
  for (const {name, tags} of items(groups).filter(isJsonObject))
    for (const tag of items(tags).map(String)) if (!headings.has(tag)) headings.set(tag, String(name))
  return headings
}

/** The tag above another one. Of tags that are above one another in a circle, none is. */
function parentOf(name: string, tags: ReadonlyMap<string, JsonObject>): string | undefined {
  const nextOf = (of: string) => {
    const {parent, 'x-parent': earlier} = tags.get(of) ?? {}
    const above = parent ?? earlier
    return typeof above === 'string' && tags.has(above) ? above : undefined
  }
  const seen = new Set([name])
  for (let at = nextOf(name); at !== undefined; at = nextOf(at)) {
    if (seen.has(at)) return undefined
    seen.add(at)
  }
  return nextOf(name)
}

/** The group with those around it, the outermost first. */
export function withGroupsAbove(group: TagGroup): TagGroup[] {
  return [...(group.parent === undefined ? [] : withGroupsAbove(group.parent)), group]
}

/** The description of a tag. */
export function tagDetails({tag, title, name}: TagGroup): Html {
  return html`${kinship(tag)}${title === tag.summary ? undefined : renderMarkdown(tag.summary, 3)}${title === name ? undefined : html`<p class="facts"><code>${name}</code></p>`}${renderMarkdown(tag.description, 3)}${externalDocs(tag.externalDocs)}${extensionFields(tag)}`
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
    ...(typeof kind === 'string' ? [say('kind', {kind: html`<code>${kind}</code>`})] : []),
    ...(typeof above === 'string'
      ? [say('partOf', {tag: html`<a href="#${anchorOf(`#tag/${above}`)}">${above}</a>`})]
      : []),
  ]
  return told.length === 0 ? undefined : html`<p class="facts">${joinHtml(told, ' · ')}</p>`
}
