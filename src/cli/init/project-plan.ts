/** A file to write where there is none, with its path from the project's folder. */
export interface PlannedFile {
  readonly file: string
  readonly text: string
}

export interface ProjectPlan {
  readonly files: readonly PlannedFile[]
  /** Sentences for what remains to be done by hand, in order. */
  readonly steps: readonly string[]
}
