import type {Issue} from '../../issue.ts'
import {locate} from '../../json/locate.ts'

/** Finds targets in a JSON text. */
export function findInJson(text: string, targets: readonly TextTarget[]): number[] {
  const places = locate(text, new Set(targets.map(({path}) => path)))
  return targets.map(({path, atKey}) => {
    const {value, key, exact} = places.get(path)!
    return atKey && exact && key !== undefined ? key : value
  })
}

/** A place to find in a text. */
export interface TextTarget {
  /** JSON Pointer into what the text means. */
  readonly path: string
  /** True if the name of the property is meant, not its value. */
  readonly atKey: boolean
}

/** Finds the offsets of targets in a text; what is not there stands at the nearest place that is. */
export type Finder = (text: string, targets: readonly TextTarget[]) => number[]

/** The place that a person would point to: the name where that is wrong, else the value. */
export function targetOf({code, path}: Issue, prefix = ''): TextTarget {
  return {path: prefix + path, atKey: code === 'unknown-property' || code === 'duplicate-property'}
}
