import type {KeptPage} from './kept-page.ts'

/** A page of the site, as searches know it. */
export interface SearchedPage extends Pick<KeptPage, 'file' | 'title' | 'kind' | 'summary'> {
  /** Names of properties, headers and codes on it. */
  readonly names: string
}

/** The records that searches look through, as a script: programs in a page from a file may load nothing else. */
export function searchIndex(records: readonly SearchedPage[]): string {
  return `window.docsIndex = ${JSON.stringify(records)}\n`
}

/** A record for each page. */
export function searchRecords(pages: readonly KeptPage[]): SearchedPage[] {
  return pages.map(({file, title, kind, summary, words}) => ({file, title, kind, summary, names: words}))
}
