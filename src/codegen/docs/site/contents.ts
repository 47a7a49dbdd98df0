import {html, type Content, type Html} from '../html.ts'
import type {LinkTo} from './links.ts'
import type {PageGroup, SitePage} from './site-page.ts'

/** The groups of a site with their pages, in the order of its contents. */
export interface Grouped {
  readonly groups: readonly {readonly group: PageGroup; readonly pages: readonly SitePage[]}[]
  /** The groups in each group, by its key; those in no other by none. */
  readonly within: ReadonlyMap<string | undefined, readonly PageGroup[]>
  readonly pagesOf: (group: PageGroup) => readonly SitePage[]
  /** The pages that a group lists beside its own. */
  readonly othersOf: (group: PageGroup) => readonly SitePage[]
}

/** Pages by their groups. */
export function groupPages(pages: readonly SitePage[]): Grouped {
  const groups = new Map<string, {readonly group: PageGroup; readonly pages: SitePage[]}>()
  const within = new Map<string | undefined, PageGroup[]>()
  for (const page of pages) {
    const {key, parent} = page.group
    const known = groups.get(key)
    if (known !== undefined) known.pages.push(page)
    else {
      groups.set(key, {group: page.group, pages: [page]})
      within.set(parent?.key, [...(within.get(parent?.key) ?? []), page.group])
    }
  }
  const byPointer = new Map(
    pages.flatMap((page) => (page.pointer === undefined ? [] : [[page.pointer, page] as const])),
  )
  return {
    groups: [...groups.values()],
    within,
    pagesOf: ({key}) => groups.get(key)?.pages ?? [],
    othersOf: ({others = []}) => others.flatMap((pointer) => byPointer.get(pointer) ?? []),
  }
}

/** Entries that the contents show of the group of a page. Of more, they show the overview, which lists all, and the neighbours of the page. */
const mostEntries = 120
const neighbours = 10

/** The contents of a site, as one of its pages shows them: with the pages of its own group. */
export function siteContents(current: SitePage, grouped: Grouped, to: LinkTo): Html {
  const roots = grouped.within.get(undefined) ?? []
  const parts: {readonly heading: string | undefined; readonly items: Html[]}[] = []
  for (const root of roots) {
    const item = groupItem(root, {current, grouped, to})
    if (parts.length > 0 && parts.at(-1)!.heading === root.heading) parts.at(-1)!.items.push(item)
    else parts.push({heading: root.heading, items: [item]})
  }
  return html`${parts.map(({heading, items}) =>
    heading === undefined
      ? items.map((item) => [item, '\n'])
      : html`<li><span class="heading">${heading}</span><ul>${items}</ul></li>\n`,
  )}`
}

/** The page that shows the contents. */
interface ShownOn {
  readonly current: SitePage
  readonly grouped: Grouped
  readonly to: LinkTo
}

function groupItem(group: PageGroup, shownOn: ShownOn): Html {
  const {current, grouped} = shownOn
  const pages = grouped.pagesOf(group)
  const [first] = pages
  const inside = grouped.within.get(group.key) ?? []
  const below = inside.map((one) => groupItem(one, shownOn))
  const isOpen = group.key === current.group.key && (pages.length > 1 || group.others !== undefined)
  if (!isOpen)
    return html`<li>${entry(first!, shownOn, group.title)}${below.length === 0 ? undefined : html`<ul>${below}</ul>`}</li>`
  const shown = pages.length <= mostEntries ? pages : [first!, ...around(pages, current)]
  const others = grouped.othersOf(group)
  return html`<li><strong>${group.title}</strong><ul>${[...shown, ...others].map((page) => html`<li>${entry(page, shownOn)}</li>`)}${below}</ul></li>`
}

function around(pages: readonly SitePage[], current: SitePage): readonly SitePage[] {
  const index = pages.indexOf(current)
  return index === 0 ? [] : pages.slice(Math.max(1, index - neighbours), index + neighbours + 1)
}

function entry(page: SitePage, {current, to}: ShownOn, label: Content = page.label ?? page.title): Html {
  const isCurrent = page === current ? html` aria-current="page"` : undefined
  return html`<a href="${to(page.file)}"${isCurrent}>${label}</a>`
}

/** The groups that a page stands in, the outermost first, without that which it is the page of. */
export function groupsAbove(page: SitePage, {pagesOf}: Grouped): PageGroup[] {
  const above: PageGroup[] = []
  for (let at: PageGroup | undefined = page.group; at !== undefined; at = at.parent)
    if (pagesOf(at)[0] !== page) above.unshift(at)
  return above
}
