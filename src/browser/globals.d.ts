interface Window {
  /** The pages of operations, components and headings by their anchors. */
  docsAddresses?: Readonly<Record<string, string>>
  /** The pages that searches look through. */
  docsIndex?: readonly SearchRecord[]
  /** Begins to search, in the dialog that is given. */
  docsSearch?: (dialog: HTMLDialogElement, root: string) => void
  /** Plays the transcript of a stream that an element shows, beside it. */
  docsPlay?: (shown: HTMLElement, onClose: () => void) => void
}

/** A page of the site, as searches know it. */
interface SearchRecord {
  readonly file: string
  readonly title: string
  readonly kind: string
  readonly summary: string
  /** Names of properties, headers and codes on it. */
  readonly names: string
}
