import type {EventSequence} from '../../contract.ts'

/** An event of the declared sequence, with what may come right after it. */
export interface Step {
  readonly name: string
  readonly next: Steps
}

/** Steps by the name of their event. Of several that one name could be, the first. */
export type Steps = Map<string, Step>

interface Fragment {
  readonly first: readonly Step[]
  readonly last: readonly Step[]
  /** True if it may be left out. */
  readonly isOptional: boolean
}

/** The declared order of a stream's events, as steps from event to event. */
export interface Sequence {
  readonly start: ReadonlyMap<string, Step>
  readonly ends: ReadonlySet<Step>
  readonly steps: readonly Step[]
}

/**
 * Compiles the `sequence` of `x-sse`, a regular expression over event names, to an automaton with one state for each mention.
 *
 * @see https://en.wikipedia.org/wiki/Glushkov%27s_construction_algorithm
 */
export function compileSequence(sequence: readonly EventSequence[]): Sequence {
  const steps: Step[] = []
  const {first, last} = chain(sequence, steps)
  return {start: addSteps(new Map(), first), ends: new Set(last), steps}
}

function chain(sequence: readonly EventSequence[], steps: Step[]): Fragment {
  return sequence
    .map((item) => fragmentOf(item, steps))
    .reduce(
      (before, after) => {
        connect(before.last, after.first)
        return {
          first: before.isOptional ? [...before.first, ...after.first] : before.first,
          last: after.isOptional ? [...before.last, ...after.last] : after.last,
          isOptional: before.isOptional && after.isOptional,
        }
      },
      {first: [], last: [], isOptional: true},
    )
}

function fragmentOf(item: EventSequence, steps: Step[]): Fragment {
  if (typeof item !== 'string') {
    const {first, last} = chain(item.repeat, steps)
    connect(last, first)
    return {first, last, isOptional: true}
  }
  const step: Step = {name: item, next: new Map()}
  steps.push(step)
  return {first: [step], last: [step], isOptional: false}
}

function connect(from: readonly Step[], to: readonly Step[]): void {
  for (const step of from) addSteps(step.next, to)
}

/** Adds steps whose name is not among `steps` yet. */
export function addSteps(steps: Steps, others: Iterable<Step>): Steps {
  for (const step of others) if (!steps.has(step.name)) steps.set(step.name, step)
  return steps
}
