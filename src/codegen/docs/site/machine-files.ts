import {html} from '../html.ts'
import {sayText} from '../say.ts'
import type {FinishedBody} from './finish-pages.ts'
import type {Layout} from './layout.ts'
import {relativeTo} from './links.ts'
import type {SiteFile, SitePage} from './site-page.ts'
import {MarkdownWriter} from './to-markdown.ts'

/** The list of all pages for programs, and the beginning of the file with all their texts. @see https://llmstxt.org */
export function* machineFiles(pages: readonly SitePage[], layout: Layout): Generator<SiteFile> {
  const base = layout.url ?? ''
  const lists = layout.grouped.groups.map(({group, pages: own}) => {
    const lines = own.map(
      ({file, title, summary}) =>
        `- [${title}](${base}${relativeTo('', markdownFile(file))})${summary === '' ? '' : `: ${summary}`}`,
    )
    return `## ${group.title}\n\n${lines.join('\n')}\n`
  })
  const [first] = pages
  const head = `# ${layout.title} ${layout.version}\n\n${first === undefined || first.summary === '' ? '' : `> ${first.summary}\n\n`}`
  yield [
    'llms.txt',
    `${head}${sayText('description', {link: `[openapi.yaml](${base}openapi.yaml)`})}\n\n${lists.join('\n')}`,
  ]
  yield [allTexts, head]
  if (layout.url !== undefined) yield ['sitemap.xml', sitemap(pages, layout.url)]
}

const allTexts = 'llms-full.txt'

/** A page as Markdown: in a file of its own, and behind those before it in one file. */
export function markdownFiles(page: SitePage, body: FinishedBody, {isFirst}: {readonly isFirst: boolean}): SiteFile[] {
  const markdown = toMarkdown(page, body)
  return [
    [markdownFile(page.file), markdown],
    [allTexts, isFirst ? markdown : `\n---\n\n${markdown}`],
  ]
}

/** The file of the page as Markdown. */
function markdownFile(file: string): string {
  return file.replace(/\.html$/, '.md')
}

/** The content of a page and what stands beside that, without the contents. */
function toMarkdown({title}: SitePage, {content, aside}: FinishedBody): string {
  return MarkdownWriter.write([html`<h1>${title}</h1>`.text, ...content.pieces, ...(aside?.pieces ?? [])])
}

/** @see https://www.sitemaps.org/protocol.html */
function sitemap(pages: readonly SitePage[], base: string): string {
  const urls = pages.map(
    ({file}) =>
      `  <url><loc>${new URL(relativeTo('', file), base).href.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc></url>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}
