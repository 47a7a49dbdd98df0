import {InputError} from '../errors.ts'
import {type Check, type Cost, includesProfile, isProbe, type Profile, type CheckSubject} from './check.ts'

/** The most requests of a run. Default of `budget`. */
export const defaultBudgets: Readonly<Record<Profile, number>> = {
  quick: 20,
  default: 60,
  full: 400,
  exhaustive: 20_000,
}

export interface Selection {
  /** Codes or areas: these checks alone, in whatever profile they are. Default: those of the profile. */
  readonly only?: readonly string[] | undefined
  /** Codes or areas to leave out. */
  readonly skip?: readonly string[] | undefined
  /** The most requests. Default: that of the profile. */
  readonly budget?: number | undefined
}

/** A check of a run, with the most that it sends. */
export interface Planned {
  readonly check: Check
  readonly cost: Cost
  /** True if it is in the run only because another one needs it. */
  readonly isSilent: boolean
}

export interface Plan {
  readonly checks: readonly Planned[]
  readonly budget: number
  /** The most that the run sends, without the requests that make failures smaller. */
  readonly cost: Cost
}

const free: Cost = {requests: 0, tokens: 0}

/** The checks of a run in their order. @throws {InputError} for a code that no check has. */
export function planChecks(checks: readonly Check[], subject: CheckSubject, selection: Selection = {}): Plan {
  const {only, skip = [], budget = defaultBudgets[subject.profile]} = selection
  assertKnown(checks, [...(only ?? []), ...skip])
  const isChosen = (check: Check) =>
    (only === undefined ? includesProfile(subject.profile, check.profile ?? 'default') : names(check, only)) &&
    !names(check, skip)
  const chosen = new Set(checks.filter(isChosen))
  const needed = neededBy(checks, chosen)
  const planned: Planned[] = []
  let sum = free
  for (const check of checks) {
    if (!chosen.has(check) && !needed.has(check)) continue
    const cost = isProbe(check) ? check.cost(subject) : free
    sum = {requests: sum.requests + cost.requests, tokens: sum.tokens + cost.tokens}
    planned.push({check, cost, isSilent: !chosen.has(check)})
  }
  return {checks: planned, budget, cost: {...sum, requests: Math.min(budget, sum.requests)}}
}

/** Checks that are not chosen, and without which one that is chosen tells nothing. */
function neededBy(checks: readonly Check[], chosen: ReadonlySet<Check>): ReadonlySet<Check> {
  const needed = new Set<Check>()
  // Those that a check needs come before it.
  for (const check of checks.toReversed()) {
    if (!chosen.has(check) && !needed.has(check)) continue
    for (const other of checks) if (check.needs?.includes(other.code) && !chosen.has(other)) needed.add(other)
  }
  return needed
}

function names({code, area}: Check, list: readonly string[]): boolean {
  return list.includes(code) || list.includes(area)
}

function assertKnown(checks: readonly Check[], wanted: readonly string[]): void {
  const unknown = wanted.find((name) => !checks.some((check) => names(check, [name])))
  if (unknown === undefined) return
  throw new InputError(`Unknown check "${unknown}", expected one of ${checks.map(({code}) => code).join(', ')}.`)
}
