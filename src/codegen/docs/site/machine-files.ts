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
        `- [${title}](${base}${relativeTo('', twinFile(file))})${summary === '' ? '' : `: ${summary}`}`,
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

/** The pages as Markdown, made one by one: each in a file of its own, and behind the others in one file. */
export class Twins {
  #isFirst = true

  filesOf(page: SitePage, body: FinishedBody): SiteFile[] {
    const twin = toTwin(page, body)
    const separated = this.#isFirst ? twin : `\n---\n\n${twin}`
    this.#isFirst = false
    return [
      [twinFile(page.file), twin],
      [allTexts, separated],
    ]
  }
}

/** The file of the page as Markdown. */
function twinFile(file: string): string {
  return file.replace(/\.html$/, '.md')
}

/** A page as Markdown: its content and what stands beside that, without the contents. */
function toTwin({title}: SitePage, {content, aside}: FinishedBody): string {
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
