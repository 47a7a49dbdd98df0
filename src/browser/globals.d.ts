interface Window {
  /** The phrases of the scripts, in the language of the pages. */
  docsPhrases: {readonly locale: string} & import('../phrases/catalogues.ts').Phrases['scripts']
  /** The pages of operations, components and headings by their anchors. */
  docsAddresses?: Readonly<Record<string, string>>
  /** The pages that searches look through. */
  docsIndex?: readonly SearchRecord[]
  /** Begins to search, in the dialog that is given. */
  docsSearch?: (dialog: HTMLDialogElement, root: string) => void
  /** Plays the transcript of a stream that an element shows, beside it. */
  docsPlay?: (shown: HTMLElement, onClose: () => void) => void
  /** The operation that can be tried on the page. */
  docsTrial?: OperationTrial
  /** Makes a form to try that operation; `onClose` is called when the reader closes it. */
  docsTry?: (holder: HTMLElement, options: {readonly root: string; readonly onClose: () => void}) => void
}

/** All that a page needs to check, send and answer requests of an operation. */
interface OperationTrial {
  readonly operationId: string
  readonly operation: import('../contract.ts').Operation
  /** The schemas that the operation leads to. */
  readonly schemas: readonly import('../schema/complete-schemas.ts').UncompiledSchema[]
  readonly examples?: import('../contract.ts').OperationExamples
  readonly samples: readonly TrialSample[]
  /** The URL of a server that requests may go to. Default: they go to the mock in the page alone. */
  readonly server?: string
}

/** A valid request to begin with. */
interface TrialSample {
  readonly title: string
  /** Values by the index of their parameter. */
  readonly parameters: readonly (readonly [index: number, value: unknown])[]
  readonly body?: {readonly mediaType: string; readonly value: unknown}
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
