import {ownValue} from '../../../json/own.ts'
import {sayText} from '../say.ts'
import type {Layout} from './layout.ts'
import {relativeTo} from './links.ts'
import type {SitePage} from './site-page.ts'
import {MarkdownWriter} from './to-markdown.ts'

/** Texts for programs: each page as Markdown, their list, and all of them in one. @see https://llmstxt.org */
export function machineFiles(
  pages: readonly SitePage[],
  files: Readonly<Record<string, string>>,
  layout: Layout,
): Record<string, string> {
  const twins = pages.map((page) => [page, toTwin(ownValue(files, page.file)!)] as const)
  const base = layout.url ?? ''
  const lists = layout.grouped.groups.map(({group, pages: own}) => {
    const lines = own.map(
      ({file, title, summary}) =>
        `- [${title}](${base}${relativeTo('', asMarkdown(file))})${summary === '' ? '' : `: ${summary}`}`,
    )
    return `## ${group.title}\n\n${lines.join('\n')}\n`
  })
  const [first] = pages
  const head = `# ${layout.title} ${layout.version}\n\n${first === undefined || first.summary === '' ? '' : `> ${first.summary}\n\n`}`
  return {
    ...Object.fromEntries(twins.map(([{file}, text]) => [asMarkdown(file), text])),
    'llms.txt': `${head}${sayText('description', {link: `[openapi.yaml](${base}openapi.yaml)`})}\n\n${lists.join('\n')}`,
    'llms-full.txt': `${head}${twins.map(([, text]) => text).join('\n---\n\n')}`,
    ...(layout.url === undefined ? {} : {'sitemap.xml': sitemap(pages, layout.url)}),
  }
}

function asMarkdown(file: string): string {
  return file.replace(/\.html$/, '.md')
}

/** The content of a page and what stands beside it, without the contents. */
function toTwin(markup: string): string {
  const main = /<main id="content">(.*?)(?:<nav class="neighbours".*?<\/nav>\s*)?<\/main>/s.exec(markup)?.[1] ?? ''
  const aside = /<aside [^>]*>(.*?)<\/aside>/s.exec(markup)?.[1] ?? ''
  return MarkdownWriter.write(main.replace(/^\s*<p class="kind">.*?<\/p>/s, '') + aside, (address) =>
    /^[a-z][a-z\d+.-]*:/i.test(address) ? address : address.replace(/\.html(?=#|$)/, '.md'),
  )
}

/** @see https://www.sitemaps.org/protocol.html */
function sitemap(pages: readonly SitePage[], base: string): string {
  const urls = pages.map(
    ({file}) =>
      `  <url><loc>${new URL(relativeTo('', file), base).href.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc></url>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}
