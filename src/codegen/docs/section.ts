/** A text that stands in the docs beside what the description says. */
export interface DocsSection {
  readonly title: string
  /** CommonMark, with tables; its headings stand under the title. */
  readonly markdown: string
  /** The path of its file, with slashes, by which other texts link to it. Default: none can. */
  readonly file?: string
}
