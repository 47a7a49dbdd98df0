import {withThoseAround} from '../../../json/pointer.ts'
import {limits} from '../../limits.ts'
import {type OpenApiDocument} from '../../read/document.ts'
import {contentSecurityPolicy} from '../content-security-policy.ts'
import {createGuideLinks, guideAnchor, type LinkGuide} from '../guide-links.ts'
import {generator, Html, html} from '../html.ts'
import {renderGuide} from '../markdown.ts'
import {schemasSection, sharedComponents} from '../parts/components.ts'
import {findElsewhere} from '../parts/elsewhere.ts'
import {createForeignAnchors, type FindAnchor} from '../parts/foreign-anchors.ts'
import {shownOperations} from '../parts/operation-list.ts'
import {overviewSection, serverList, titleOfDocument} from '../parts/overview.ts'
import {type Page} from '../parts/page.ts'
import {securitySection} from '../parts/security.ts'
import {groupByTag, tagSection, withGroupsAbove} from '../parts/tag-groups.ts'
import {findUses} from '../parts/uses.ts'
import {currentLocale, say, sayText} from '../say.ts'
import type {DocsSection} from '../section.ts'
import {style} from '../style.ts'
import {type Part, contents, operationEntries, schemaEntries} from './contents.ts'

export interface SinglePageOptions {
  readonly sections: readonly DocsSection[]
}

/** A whole description as one HTML page, without a script and without a request to anywhere. */
export function singlePage(document: OpenApiDocument, {sections}: SinglePageOptions): string {
  const title = titleOfDocument(document)
  const page: Page = {document, elsewhere: findElsewhere(document), repeats: {left: limits.repeatedProperties}}
  const parts = partsOf(page, sections)
  const text = html`<!doctype html>
<html lang="${currentLocale()}">
<head>
<meta charset="utf-8">
<meta name="generator" content="${generator}">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.name}</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body id="top">
<a class="skip" href="#content">${say('skip')}</a>
<header><p class="title"><a href="#top">${title.name}</a> <span>${title.version}</span></p></header>
<div class="columns">
${contents(parts)}
<main id="content">
<h1>${title.name} <small>${title.version}</small></h1>
${parts.map(section)}</main>
</div>
</body>
</html>
`.text
  return repairLinks(text, createForeignAnchors(page))
}

function partsOf(page: Page, sections: readonly DocsSection[]): Part[] {
  const link = createGuideLinks(sections)
  const operations = shownOperations(page)
  const groups = groupByTag(page, operations)
  const parts: Part[] = [
    {id: 'overview', title: sayText('overview'), content: overviewSection(page)},
    {id: 'servers', title: sayText('servers'), content: serverList(page.document.servers)},
    {id: 'authentication', title: sayText('authentication'), content: securitySection(page)},
    ...groups.map((group) => ({
      id: group.id,
      title: withGroupsAbove(group)
        .map(({title}) => title)
        .join(' / '),
      content: tagSection(page, group),
      entries: operationEntries(group),
    })),
    ...sections.map((section) => guide(section, link)),
    {
      id: 'schemas',
      title: sayText('schemas'),
      content: schemasSection(page, findUses(page, operations)),
      entries: schemaEntries(page),
    },
    ...sharedComponents(page).map(({key, title, components}) => ({
      id: key,
      title,
      content: html`${components.map(({content}) => content)}`,
    })),
  ]
  return parts.filter(({content}) => content !== undefined)
}

/** A section that is written in Markdown; each of its headings has an anchor. */
function guide(section: DocsSection, link: LinkGuide): Part {
  const {title, markdown} = section
  const content = renderGuide(markdown, {
    level: 3,
    toAnchor: (heading) => guideAnchor(title, heading),
    toAddress: (address) => link(section, address),
  })
  return {id: guideAnchor(title), title, content}
}

function section({id, title, content}: Part): Html {
  return html`<section id="${id}">
<h2>${title}</h2>
${content}
</section>
`
}

/**
 * The page with its internal links checked: one to a place that is described only as a part of another leads to that, and one that a text
 * makes to nowhere leads to the top.
 */
function repairLinks(page: string, findAnchor: FindAnchor): string {
  const anchors = new Set(Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id!))
  const nearest = (anchor: string): string => {
    for (const candidate of withThoseAround(anchors.has(anchor) ? anchor : findAnchor(anchor)))
      if (anchors.has(candidate)) return candidate
    return 'top'
  }
  // Attributes of markup, in whose texts every quote is escaped. None of it is program text.
  return page.replaceAll(/ href="#([^"]*)"/g, (_link, anchor: string) => ` href="#${nearest(anchor)}"`)
}
