/** The documents of a description, and what became of them. */
export interface Sources {
  /** The id of the first document. */
  readonly root: string
  /** Texts and values by path or URL. A file may have changed since. */
  readonly documents: ReadonlyMap<string, {readonly text: string; readonly value: unknown}>
  /** The document that all of them became. */
  readonly bundled: unknown
}
