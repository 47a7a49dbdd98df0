import {generator, html, type Html} from '../html.ts'
import {say, sayText} from '../say.ts'
import {groupsAbove, siteContents, type Grouped} from './contents.ts'
import {relativeTo, type LinkTo} from './links.ts'
import type {PageBody, SitePage} from './site-page.ts'

/** Images of the publisher, by their paths in the folder of the site. */
export interface Brand {
  /** Stands before the title of the site. */
  readonly logo?: string | undefined
  /** Default: `assets/favicon.svg`. */
  readonly favicon?: string | undefined
}

/** A version of the API that has a site beside this one, or this one itself. */
export interface OtherVersion {
  readonly label: string
  readonly isCurrent: boolean
  /** The address of its page about the same, from the folder of this site. */
  readonly addressOf: (page: SitePage) => string
}

/** All that the pages of a site have in common. */
export interface Layout extends Brand {
  readonly title: string
  readonly version: string
  readonly lang: string
  readonly grouped: Grouped
  /** The address of the site, where it has one: links for search engines begin with it. */
  readonly url: string | undefined
  /** The origins that scripts may send requests to, beside that of the site. */
  readonly connects: readonly string[]
  /** Style sheets after that of the site itself. */
  readonly styles: readonly string[]
  /** The versions to choose from. */
  readonly versions: readonly OtherVersion[]
  /** The path of the site on its host, for a page that is shown at any address. Default: links are relative to the page. */
  readonly root?: string
}

function linksFrom({file}: SitePage, {root}: Layout): LinkTo {
  return root === undefined ? (address) => relativeTo(file, address) : (address) => root + relativeTo('', address)
}

/** Scripts and styles are files of the site, and nothing is asked of any other. @see https://www.w3.org/TR/CSP3/ */
const policy = (connects: readonly string[]) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `connect-src ${["'self'", ...connects].join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')

/** The markup of a whole page. */
export function renderPage(page: SitePage, layout: Layout, {content, aside}: PageBody): string {
  const {file, title, summary, kind} = page
  const to = linksFrom(page, layout)
  const above = groupsAbove(page, layout.grouped)
  const isTagged = page.group.key.startsWith('tag/')
  const groups = isTagged ? above.map((group) => group.title).toReversed() : []
  const name = file === 'index.html' ? layout.title : [title, ...groups, layout.title].join(' – ')
  const own = layout.url === undefined ? undefined : new URL(file, layout.url).href
  return html`<!doctype html>
<html lang="${layout.lang}">
<head>
<meta charset="utf-8">
<meta name="generator" content="${generator}">
<meta http-equiv="Content-Security-Policy" content="${policy(layout.connects)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<meta name="description" content="${summary}">
<meta property="og:title" content="${name}">
<meta property="og:description" content="${summary}">
<meta property="og:type" content="website">
${own === undefined ? undefined : html`<link rel="canonical" href="${own}"><meta property="og:url" content="${own}">`}${layout.root === undefined ? html`<link rel="alternate" type="text/markdown" href="${to(file.replace(/html$/, 'md'))}">` : undefined}
<link rel="icon" href="${to(layout.favicon ?? 'assets/favicon.svg')}">
${['assets/site.css', ...layout.styles].map((style) => html`<link rel="stylesheet" href="${to(style)}">`)}
<script src="${to('assets/phrases.js')}" defer></script>
<script src="${to('assets/site.js')}" data-root="${to('')}" defer></script>
</head>
<body id="top">
<a class="skip" href="#content">${say('skip')}</a>
<header><button type="button" class="open-contents" popovertarget="contents">${say('contents')}</button><p class="title"><a href="${to('index.html')}">${layout.logo === undefined ? undefined : html`<img src="${to(layout.logo)}" alt=""> `}${layout.title}</a>${layout.versions.length > 1 ? undefined : html` <span>${layout.version}</span>`}</p>${versionMenu(page, layout, to)}</header>
<div class="columns${aside === undefined ? '' : ' three'}">
<nav id="contents" popover aria-label="${say('contents')}"><ul>
${siteContents(page, layout.grouped, to)}</ul></nav>
<main id="content">
<p class="kind">${isTagged ? above.map((group) => html`<a href="${to(layout.grouped.pagesOf(group)[0]!.file)}">${group.title}</a> / `) : undefined}${kind}</p>
<h1>${title}</h1>
${content}
${neighbours(page, layout, to)}</main>
${aside === undefined ? undefined : html`<aside aria-label="${say('examples')}">${aside}</aside>`}</div>
</body>
</html>
`.text
}

/** The versions of the API, each with its page about the same. */
function versionMenu(page: SitePage, {version, versions}: Layout, to: LinkTo): Html | undefined {
  if (versions.length < 2) return undefined
  const links = versions.map(({label, isCurrent, addressOf}) => {
    return html`<li><a href="${to(addressOf(page))}"${isCurrent ? html` aria-current="true"` : undefined}>${label}</a></li>`
  })
  return html`<details class="versions"><summary>${say('versionIs', {version})}</summary><ul>${links}</ul></details>`
}

/** The pages before and after in the same group. */
function neighbours(page: SitePage, {grouped}: Layout, to: LinkTo): Html | undefined {
  const own = grouped.pagesOf(page.group)
  const at = own.indexOf(page)
  if (at < 0) return undefined
  const [before, after] = [own[at - 1], own[at + 1]]
  if (before === undefined && after === undefined) return undefined
  const link = (one: SitePage | undefined, rel: string, label: string) =>
    one === undefined ? html`<span></span>` : html`<a rel="${rel}" href="${to(one.file)}">${label}: ${one.title}</a>`
  return html`<nav class="neighbours" aria-label="${say('neighbours')}">${link(before, 'prev', sayText('before'))} ${link(after, 'next', sayText('next'))}</nav>
`
}
