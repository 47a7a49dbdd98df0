import {InputError} from '../../errors.ts'
import {costOfPattern, type PatternCost} from './cost.ts'

/** They take about a second. */
const mostSteps = 1e9

/** A regular expression that is used only where it cannot take long, since JavaScript cannot interrupt a match. */
export class BoundedPattern {
  readonly #expression: RegExp
  readonly #cost: PatternCost

  /** @throws {InputError} for a pattern that is none, or that may take very long for a short text. */
  constructor(source: string, flags = '') {
    try {
      this.#expression = new RegExp(source, flags.includes('u') ? flags : `${flags}u`)
    } catch (cause) {
      throw new InputError(`Found ${JSON.stringify(source)}, expected a regular expression with the flag "u".`, {cause})
    }
    this.#cost = costOfPattern(source, flags)
    if (this.#cost.degree > 3)
      throw new InputError(
        `Found the pattern ${this.toString()}, which may take very long: expected one in which each repetition begins and ends in only one way.`,
      )
  }

  /** Tells whether a part of the text matches. @throws {InputError} if that may take long for a text of this length. */
  test(text: string): boolean {
    const {degree, ways} = this.#cost
    if (ways * text.length ** degree > mostSteps)
      throw new InputError(
        `The pattern ${this.toString()} may take long for a text of ${text.length} characters, expected a simpler one.`,
      )
    return this.#expression.test(text)
  }

  toString(): string {
    return String(this.#expression)
  }
}
