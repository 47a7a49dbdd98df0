/** To find out what the pattern costs would itself take too long. */
export class TooComplexError extends Error {}

const most = 200_000

/** The work of looking at a pattern, which is limited too: strangers choose how hard that is. */
export class Effort {
  #spent = 0

  get spent(): number {
    return this.#spent
  }

  /** @throws {TooComplexError} if it is too much. */
  spend(steps: number): void {
    this.#spent += steps
    if (this.#spent > most) throw new TooComplexError()
  }
}
