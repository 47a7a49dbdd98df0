import type {Contract} from '../../contract.ts'
import {ownMember} from '../../json/own.ts'
import {createCoverage, type Coverage} from './coverage.ts'

/** The environment variable by which a reporter tells the processes that run tests to count. */
export const coverageSwitch = 'MESSAGES_OPENAPI_COVERAGE'

const key = 'messagesOpenapiHits'

type Hits = readonly (readonly [string, number])[]

/** Counts what the tests of a run use of a description. Does nothing unless a coverage reporter runs. */
export interface RunCoverage extends Pick<Coverage, 'record'> {
  /** A hook for `afterAll` of vitest: leaves the counts where the reporter finds them. */
  readonly leave: (...scope: readonly unknown[]) => void
}

/** The coverage of a contract in this process, which counts only where a reporter has asked for it. */
export function createRunCoverage(contract: Contract): RunCoverage {
  let counted: Coverage | undefined
  const leave = (...scope: readonly unknown[]) => {
    // The test file is the only argument of a hook in vitest 3, and the last one since.
    const file = scope.at(-1) as {readonly meta: object} | undefined
    if (counted !== undefined && file !== undefined) leaveHits(file.meta, contract, counted.hits())
    counted = undefined
  }
  return {
    record(sighting) {
      if (isOn()) (counted ??= createCoverage(contract)).record(sighting)
    },
    // Vitest reads the parameters of a hook from its source, and refuses such as these; a bound function shows none.
    leave: leave.bind(undefined),
  }
}

function isOn(): boolean {
  try {
    return typeof process === 'object' && process.env[coverageSwitch] !== undefined
  } catch {
    // Deno, where the program may not read the environment.
    return false
  }
}

/** Leaves the hits of a test file in its metadata, which vitest carries to the reporters. */
export function leaveHits(meta: object, {title}: Contract, hits: ReadonlyMap<string, number>): void {
  const others = ownMember(meta, key) as object | undefined
  Object.assign(meta, {[key]: {...others, [title]: [...hits].filter(([, times]) => times > 0)}})
}

/** The hits on the description of a contract that a test file has left. */
export function hitsOf(meta: object, {title}: Contract): Hits {
  return (ownMember(ownMember(meta, key), title) ?? []) as Hits
}
