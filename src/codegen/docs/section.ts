/** A text that stands in the docs beside what the description says. */
export interface DocsSection {
  readonly title: string
  /** CommonMark, with tables; its headings stand under the title. */
  readonly markdown: string
}
