import {ownMember} from '../../../json/own.ts'
import {createGuideLinks, guideAnchor, type LinkGuide} from '../guide-links.ts'
import {html, type Html} from '../html.ts'
import {plainSummary, renderGuide} from '../markdown.ts'
import {byName} from '../parts/by-name.ts'
import {shownOperations} from '../parts/operation-list.ts'
import {titleOf} from '../parts/operation.ts'
import {overviewSection, serverList, titleOfDocument} from '../parts/overview.ts'
import {type Page, operationAnchor} from '../parts/page.ts'
import {securitySection} from '../parts/security.ts'
import {groupByTag, tagDetails, withGroupsAbove, type TagGroup} from '../parts/tag-groups.ts'
import {findUses} from '../parts/uses.ts'
import {languagesOf} from '../samples/languages-of.ts'
import type {Samples} from '../samples/samples.ts'
import type {FindSchemaExamples} from '../samples/schema-examples.ts'
import {say, sayText} from '../say.ts'
import type {DocsSection} from '../section.ts'
import {errorPages} from './error-pages.ts'
import {operationPage} from './operation-pages.ts'
import {schemaPages} from './schema-pages.ts'
import type {SharedMarkup} from './shared-markup.ts'
import {sharedPages} from './shared-pages.ts'
import type {SiteContext} from './site-context.ts'
import {FileNames, fileNameOf, type PageGroup, type WholePage} from './site-page.ts'
import {findStreams, streamPages} from './stream-pages.ts'
import type {FindTrial} from './trials.ts'
import {Unfolder} from './unfold.ts'

const guideGroup = (): PageGroup => ({key: 'guides', title: sayText('guides')})

export interface PagesOptions {
  readonly shared: SharedMarkup
  readonly samples: Samples
  readonly findExamples: FindSchemaExamples
  readonly findTrial: FindTrial
  readonly guides: readonly DocsSection[]
  /** Guides whose second-level headings begin pages of their own. */
  readonly chapters: readonly DocsSection[]
}

/** Makes the pages of the site of a description one by one, in the order of its contents. */
export function* createPages(
  page: Page,
  {shared, samples, findExamples, findTrial, guides, chapters}: PagesOptions,
): Generator<WholePage> {
  const names = new FileNames()
  const operations = shownOperations(page)
  const groups = groupByTag(page, operations)
  const link = createGuideLinks(guides)
  const context: SiteContext = {
    page,
    unfolder: new Unfolder(shared),
    names,
    uses: findUses(page, operations),
    samples,
    findExamples,
    findTrial,
    languages: languagesOf(page.document),
  }
  const streams = findStreams(page, operations)
  const events = new Map(streams.flatMap((stream) => [...stream.events].map(([name, pointer]) => [pointer, name])))
  const schemas = byName(page, 'schemas').filter(({place}) => !events.has(place.pointer))
  yield overviewPage(page, groups)
  yield* authenticationPages(page)
  for (const guide of guides) yield guidePage(guide, {names, link})
  yield* errorPages(context, operations)
  yield* streamPages(context, streams)
  for (const group of groups) {
    const own = pageGroup(group)
    yield tagPage(group, own, names)
    for (const operation of group.operations) yield operationPage(operation, own, context)
  }
  yield* schemaPages(context, schemas)
  for (const chapter of chapters) yield* chapterPages(chapter, names)
  yield* sharedPages(page)
}

function overviewPage(page: Page, groups: readonly TagGroup[]): WholePage {
  const {info, servers} = page.document
  const lists = groups.map(
    (group) =>
      html`<h2><a href="#${group.id}">${withGroupsAbove(group)
        .map(({title}) => title)
        .join(' / ')}</a></h2>${group.operations.length > 0 ? operationTable(group) : undefined}`,
  )
  return {
    file: 'index.html',
    title: titleOfDocument(page.document).name,
    kind: sayText('overview'),
    summary: plainSummary(ownMember(info, 'summary')) || plainSummary(ownMember(info, 'description')),
    group: {key: 'overview', title: sayText('overview')},
    label: sayText('overview'),
    content: html`${overviewSection(page)}<section id="servers"><h2>${say('servers')}</h2>${serverList(servers)}</section>${lists}`,
  }
}

/** Operations with what each does, in a table. */
function operationTable({operations}: Pick<TagGroup, 'operations'>): Html {
  const rows = operations.map((operation) => {
    const {id, method, path} = operation
    return html`<tr><th scope="row"><a href="#${operationAnchor(id)}">${titleOf(operation)}</a></th><td><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></td></tr>`
  })
  return html`<div class="wide" tabindex="0"><table><thead><tr><th scope="col">${say('operation')}</th><th scope="col">${say('request')}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function authenticationPages(page: Page): WholePage[] {
  const content = securitySection(page)
  if (content === undefined) return []
  const names = byName(page, 'securitySchemes').map(({name}) => name)
  return [
    {
      file: 'authentication.html',
      title: sayText('authentication'),
      kind: sayText('guide'),
      summary: sayText('authenticationSummary', {names: names.join(sayText('comma'))}),
      group: guideGroup(),
      content: html`<div id="authentication">${content}</div>`,
      names,
    },
  ]
}

function guidePage(guide: DocsSection, {names, link}: {names: FileNames; link: LinkGuide}): WholePage {
  const {title, markdown} = guide
  const content = renderGuide(markdown, {
    level: 2,
    toAnchor: (heading) => guideAnchor(title, heading),
    toAddress: (address) => link(guide, address),
  })
  return {
    file: names.take('guides', title),
    title,
    kind: sayText('guide'),
    summary: plainSummary(markdown.replace(/^\s*#.*\n/, '')),
    group: guideGroup(),
    content: html`<div id="${guideAnchor(title)}">${content}</div>`,
  }
}

/** A page for each second-level heading of a text, and one that lists them under what stands before the first. */
function chapterPages({title, markdown}: DocsSection, names: FileNames): WholePage[] {
  const [introduction = '', ...rest] = markdown.split(/^(?=## )/m)
  const folder = fileNameOf(title.toLowerCase()) || 'chapters'
  const own = rest.map((text): WholePage => {
    const [line = ''] = text.split('\n', 1)
    const heading = plainSummary(line.replace(/^## +/, '').replace(/[ #]*$/, ''))
    const body = text.slice(line.length)
    return {
      file: names.take(folder, heading),
      title: heading,
      kind: title.replace(/s$/, ''),
      summary: plainSummary(body),
      group: {key: `chapters/${title}`, title},
      content: html`<div id="${guideAnchor(title, heading)}">${renderGuide(body, {level: 2, toAnchor: (inner) => guideAnchor(title, `${heading}/${inner}`)})}</div>`,
    }
  })
  const list = own.map(
    (one) => html`<li><a href="#${guideAnchor(title, one.title)}">${one.title}</a> ${one.summary}</li>`,
  )
  const all: WholePage = {
    file: names.take(folder, 'all'),
    title,
    kind: sayText('guide'),
    summary: plainSummary(introduction),
    group: {key: `chapters/${title}`, title},
    label: sayText('allCount', {count: own.length}),
    content: html`<div id="${guideAnchor(title)}">${renderGuide(introduction, {level: 2, toAnchor: (inner) => guideAnchor(title, inner)})}<ul>${list}</ul></div>`,
  }
  return [all, ...own]
}

/** The group of the contents for a tag. */
function pageGroup({id, title, parent, heading, others}: TagGroup): PageGroup {
  return {
    key: `tag/${id}`,
    title,
    ...(parent && {parent: pageGroup(parent)}),
    ...(heading !== undefined && {heading}),
    ...(others.length > 0 && {others: others.map(({place}) => place.pointer)}),
  }
}

function tagPage(group: TagGroup, own: PageGroup, names: FileNames): WholePage {
  const {id, name, title, tag, operations, others} = group
  return {
    file: names.take('tags', name),
    title,
    kind: sayText('group'),
    summary: plainSummary(tag.description ?? tag.summary) || sayText('groupSummary', {group: title}),
    group: own,
    label: sayText('overview'),
    content: html`<div id="${id}">${tagDetails(group)}${operationTable({operations: [...operations, ...others]})}</div>`,
  }
}
