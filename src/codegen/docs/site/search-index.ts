import type {SitePage} from './site-page.ts'

/** The records that searches look through, as a script: programs in a page from a file may load nothing else. */
export function searchIndex(records: readonly SearchRecord[]): string {
  return `window.docsIndex = ${JSON.stringify(records)}\n`
}

/** A record for each page. */
export function searchRecords(pages: readonly SitePage[]): SearchRecord[] {
  return pages.map(({file, title, kind, summary, names = [], content}) => ({
    file,
    title,
    kind,
    summary,
    names: [...new Set([...names, ...codesIn(content.text)])].join(' '),
  }))
}

/** Words in code, such as names of properties and headers, and statuses: what readers look for as it is written. */
function codesIn(markup: string): string[] {
  const codes: string[] = []
  for (const [, text] of markup.matchAll(/<code>([^<]{2,60})<\/code>/g)) if (codes.push(text!) === 400) break
  return codes
}
