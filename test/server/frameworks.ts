import {describe} from 'vitest'
import {isExhaustive} from '../sample.ts'
import {frameworks, type Start} from './start-framework.ts'

export type {Application, Reply, Running, Start} from './start-framework.ts'

interface Described {
  /** Leaves out those behind parsers, which change nothing here. */
  readonly isBehindParsers?: false
}

/** Describes each framework. Of cases that all have, each tests other ones, told by its index. */
export function inFrameworks(body: (start: Start, index: number) => void, {isBehindParsers}: Described = {}): void {
  const given = Object.entries(frameworks).filter(
    ([name]) => isExhaustive || isBehindParsers !== false || !name.endsWith('parsers'),
  )
  describe.each(given.map(([name, start], index) => ({name, start, index})))('$name', ({start, index}) =>
    body(start, index),
  )
}
