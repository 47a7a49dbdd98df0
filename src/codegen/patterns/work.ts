/** Thrown when a pattern asks for more work than there is left. */
export class TooLarge extends Error {}

/** Counts work, and ends it. The clock would answer differently on another machine. */
export class Work {
  #left: number
  readonly #whole: Work | undefined

  /** @param whole What this is a part of, and is counted there too. */
  constructor(steps: number, whole?: Work) {
    this.#left = steps
    this.#whole = whole
  }

  /** @throws {TooLarge} if there is less left. */
  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw new TooLarge()
    this.#whole?.spend(steps)
  }
}
