import {isJsonObject} from '../../json/object.ts'
import {ownValue} from '../../json/own.ts'
import {isCount, isString, objectOf, type Shape} from '../../json/shape.ts'
import type {FileState} from '../input/list-inputs.ts'
import type {InputPlace} from '../input/read-payloads.ts'
import {isTallyRecord, type TallyRecord} from '../report/tally.ts'
import {isSummary} from '../summary/parse-summary.ts'
import type {TrafficSummary} from '../summary/summary.ts'

/** All that a run has come to at one place of its inputs. */
export interface RunState {
  readonly place: InputPlace
  readonly tally: TallyRecord
  /** Null where none is made. */
  readonly summary: TrafficSummary | null
  /** The length of the output, in bytes. */
  readonly written: number
}

/** All that has to be the same when a run goes on. */
export interface RunPlan {
  /** By their names on the command line, with what they have as text. */
  readonly options: Readonly<Record<string, string>>
  readonly inputs: readonly FileState[]
}

/** The content of a checkpoint file. */
export interface Checkpoint {
  readonly version: 1
  readonly plan: RunPlan
  readonly state: RunState
}

const isPlace = objectOf({input: isCount, payloads: isCount, line: isCount, offset: isCount})

/** Tells a `Checkpoint`. */
export const isCheckpoint: Shape = objectOf({
  version: (value) => value === 1,
  plan: objectOf({
    options: (value) => isJsonObject(value) && Object.values(value).every(isString),
    inputs: (value) =>
      Array.isArray(value) && value.every(objectOf({file: isString, size: isCount, changed: Number.isFinite})),
  }),
  state: objectOf({
    place: isPlace,
    tally: isTallyRecord,
    summary: (value) => value === null || isSummary(value),
    written: isCount,
  }),
})

/** The first difference between the plan of a checkpoint and that of a run, as a sentence; undefined if there is none. */
export function findDifference(then: RunPlan, now: RunPlan): string | undefined {
  for (const name of new Set([...Object.keys(then.options), ...Object.keys(now.options)])) {
    const [was = 'not given', is = 'not given'] = [ownValue(then.options, name), ownValue(now.options, name)]
    if (was !== is) return `"${name}" was ${was}, and is ${is}`
  }
  if (then.inputs.length !== now.inputs.length)
    return `it had ${then.inputs.length} inputs, and this one has ${now.inputs.length}`
  for (const [index, {file, size, changed}] of now.inputs.entries()) {
    const past = then.inputs[index]!
    if (past.file !== file) return `input ${index + 1} was "${past.file}", and is "${file}"`
    if (past.size !== size || past.changed !== changed) return `the input "${file}" has changed since`
  }
  return undefined
}
