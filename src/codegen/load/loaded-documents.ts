/** A document that was read, with the references in it checked. */
export interface LoadedDocument {
  /** An absolute path, or a URL. */
  readonly id: string
  readonly text: string
  readonly mediaType: string
  /** The parsed text; undefined for a text that is no YAML or JSON, such as Markdown. */
  readonly value: unknown
}

export interface LoadedDocuments {
  /** The id of the document that all others were reached from. */
  readonly root: string
  readonly documents: ReadonlyMap<string, LoadedDocument>
  /** The documents that must not be read although they are named, such as what seems a reference in an example. */
  readonly unread: ReadonlySet<string>
  /** True if an `externalValue` is a link for readers, and no file beside the description. */
  readonly isLink: (document: LoadedDocument, externalValue: string) => boolean
  /** True if schemas in them have identifiers, in whose places marks stand. */
  readonly haveIdentifiers: boolean
  /** A sentence for each reference that was read in another way than the standard says. */
  readonly notices: readonly string[]
}
