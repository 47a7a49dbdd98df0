import {isJsonObject} from '../../../json/object.ts'
import {ownMember} from '../../../json/own.ts'
import {entries, items} from '../../read/document.ts'
import {html} from '../html.ts'
import {plainSummary} from '../markdown.ts'
import type {Component} from '../parts/by-name.ts'
import {componentDetails} from '../parts/components.ts'
import {examplesAside} from '../parts/examples.ts'
import {anchorOf, linkTo} from '../parts/page.ts'
import {describe} from '../parts/schema-object.ts'
import {say, sayText} from '../say.ts'
import type {SiteContext} from './site-context.ts'
import type {PageGroup, WholePage} from './site-page.ts'

const schemaGroup = (): PageGroup => ({key: 'schemas', title: sayText('schemas')})

/** A page with the name of every schema, and one for each. */
export function* schemaPages(context: SiteContext, schemas: readonly Component[]): Generator<WholePage> {
  if (schemas.length === 0) return
  yield {
    file: 'schemas.html',
    title: sayText('schemas'),
    kind: sayText('guide'),
    summary: sayText('schemasSummary', {count: schemas.length}),
    group: schemaGroup(),
    label: sayText('allCount', {count: schemas.length}),
    content: html`<ul class="names">${schemas.map(({place}) => html`<li>${linkTo(place.pointer)}</li>`)}</ul>`,
  }
  for (const {name, value, place} of schemas)
    yield {
      file: context.names.take('schemas', name),
      title: name,
      kind: sayText('schema'),
      group: schemaGroup(),
      ...componentParts(context, {value, place}),
    }
}

/**
 * The text of a page about a schema and what it is found by, and its examples beside that. Invalid ones stay in the text, since they are a part of the
 * description.
 */
export function componentParts(
  {page, unfolder, uses, findExamples}: SiteContext,
  {value, place}: Pick<Component, 'value' | 'place'>,
): Pick<WholePage, 'summary' | 'content' | 'aside' | 'names'> {
  const found = findExamples(value, place.pointer)
  const shown = {value: found.length === countExamples(value) ? withoutExamples(value) : value, place, uses}
  return {
    summary: plainSummary(describe(page, value)),
    names: entries(ownMember(value, 'properties')).map(([property]) => property),
    content: html`<div id="${anchorOf(place.pointer)}">${unfolder.show(page, (own) => componentDetails(own, shown))}</div>`,
    ...(found.length > 0 && {
      aside: html`<section class="answers"><h2>${say('examples')}</h2>${examplesAside(page, found, {isOpen: true})}</section>`,
    }),
  }
}

function countExamples(value: unknown): number {
  const isSingle = ownMember(value, 'example') !== undefined
  return items(ownMember(value, 'examples')).length + (isSingle ? 1 : 0)
}

function withoutExamples(value: unknown): unknown {
  if (!isJsonObject(value)) return value
  const {example: _example, examples: _examples, ...rest} = value
  return rest
}
