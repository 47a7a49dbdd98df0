import type {KeptPage} from './kept-page.ts'

/** The records that searches look through, as a script: programs in a page from a file may load nothing else. */
export function searchIndex(records: readonly SearchRecord[]): string {
  return `window.docsIndex = ${JSON.stringify(records)}\n`
}

/** A record for each page. */
export function searchRecords(pages: readonly KeptPage[]): SearchRecord[] {
  return pages.map(({file, title, kind, summary, words}) => ({file, title, kind, summary, names: words}))
}
