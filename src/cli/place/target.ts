import type {Issue} from '../../issue.ts'

/** A place to find in a text. */
export interface Target {
  /** JSON Pointer into what the text means. */
  readonly path: string
  /** Whether the name of the property is meant, not its value. */
  readonly atKey: boolean
}

/** Finds the offsets of targets in a text; what is not there stands at the nearest place that is. */
export type Finder = (text: string, targets: readonly Target[]) => number[]

/** The place that a person would point to: the name where that is wrong, else the value. */
export function targetOf({code, path}: Issue, prefix = ''): Target {
  return {path: prefix + path, atKey: code === 'unknown-property' || code === 'duplicate-property'}
}
