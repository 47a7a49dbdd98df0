import {costOfPattern, type PatternCost} from './pattern/cost.ts'

/** A schema that came with a payload would take more steps than there are. */
export class TooExpensiveError extends Error {
  override name = 'TooExpensiveError' as const
}

/** A step is one keyword for one value, or 64 characters of a string. They take about 50 milliseconds. */
const ownSteps = 250_000

/** Beyond those of its own, so many steps for each member of the value: what is large by itself may take its time. */
const stepsPerMember = 32

const charactersPerStep = 64

const stepsPerPattern = 500

/** The steps that a stranger's schema may take to check a value. */
export class Budget {
  #left = ownSteps
  /** The value whose size may still be spent. */
  #value: {readonly value: unknown} | undefined

  /** Sets the value that is checked next. Its size is only looked at if the steps do not do without. */
  begin(value: unknown): void {
    this.#value = {value}
  }

  /** @throws {TooExpensiveError} if there are no more steps. */
  spend(steps: number): void {
    this.#left -= steps
    if (this.#left >= 0) return
    if (this.#value !== undefined) this.#left += stepsPerMember * sizeOf(this.#value.value)
    this.#value = undefined
    if (this.#left < 0) throw new TooExpensiveError('it takes too many steps')
  }

  /** @throws {TooExpensiveError} if the pattern may take longer than there are steps for a string of this length. */
  spendOnPattern(pattern: string, length: number): void {
    try {
      const {degree, ways} = this.#costOf(pattern)
      this.spend(Math.ceil((ways * Math.max(1, length) ** degree) / charactersPerStep))
    } catch (error) {
      if (error instanceof TooExpensiveError)
        throw new TooExpensiveError(`its pattern ${JSON.stringify(pattern.slice(0, 200))} may take too long`)
      throw error
    }
  }

  /** To look at a pattern takes steps too. */
  #costOf(pattern: string): PatternCost {
    const known = costs.get(pattern)
    if (known !== undefined) return known
    if (costs.size >= mostKnown) costs.clear()
    const cost = costOfPattern(pattern)
    costs.set(pattern, cost)
    this.spend(stepsPerPattern + cost.effort)
    return cost
  }
}

const costs = new Map<string, PatternCost>()
const mostKnown = 1000

/** The members of a value and of what it holds, and the 64 characters of strings. Nesting costs no call stack. */
function sizeOf(value: unknown): number {
  const open = [value]
  let size = 0
  for (let count = open.length; count > 0; count = open.length) {
    const next = open.pop()
    size++
    if (typeof next === 'string') size += Math.floor(next.length / charactersPerStep)
    else if (typeof next === 'object' && next !== null) for (const member of Object.values(next)) open.push(member)
  }
  return size
}
