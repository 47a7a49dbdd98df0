/** A place in an object that its fields alone do not show to be wrong. */
export interface MeaningFault {
  /** From the object to the place. */
  readonly tokens: readonly string[]
  readonly message: string
  /** A warning is what other tools pass over, and means nothing else. Default: `error`. */
  readonly severity?: 'error' | 'warning'
}
