import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Contract} from '../../contract.ts'
import {InputError} from '../../errors.ts'
import {jsonLines} from '../../json/text-lines.ts'
import {createCoverage} from './coverage.ts'
import {toLcov} from './lcov.ts'
import {coverageSwitch, hitsOf} from './run-coverage.ts'
import {formatSummary, percentageOf, summarize} from './summary.ts'

export interface CoverageReporterOptions {
  readonly contract: Contract
  /** The file `openapi.json` of the contract, whose lines LCOV counts. */
  readonly description?: string
  /** The least share of the description, in percent, that the tests must use; with less the run fails. Default: none. */
  readonly threshold?: number
  /** The file to write LCOV to, which needs the `description`. Default: none. */
  readonly lcov?: string
  /** The number of unused parts of each kind that the summary names. Default: `5`. */
  readonly most?: number
}

/** A test file as vitest reports it. */
export interface TestModule {
  readonly meta: () => object
}

/**
 * A vitest reporter of the parts of a description that the tests used: operations, statuses, union members, enum values and properties, as
 * counted by each matcher, mock, tap and validator that was given the `coverage` of the run.
 *
 * @throws {InputError} if LCOV is wanted and there is no description.
 */
export function createCoverageReporter({contract, description, threshold = 0, lcov, most}: CoverageReporterOptions) {
  if (lcov !== undefined && description === undefined)
    throw new InputError(`Found "lcov" without "description", expected the "openapi.json" of "${contract.title}" too.`)
  // The workers start after the configuration was read, and count only where this is set.
  process.env[coverageSwitch] = 'on'
  return {
    onTestRunEnd(modules: readonly TestModule[]): void {
      const coverage = createCoverage(contract)
      for (const module of modules) coverage.add(hitsOf(module.meta(), contract))
      const groups = summarize(coverage)
      process.stdout.write(`\nCoverage of the description "${contract.title}"\n${formatSummary(groups, most)}\n`)
      if (lcov !== undefined && description !== undefined) {
        mkdirSync(path.dirname(lcov), {recursive: true})
        const file = path.relative(process.cwd(), description)
        writeFileSync(lcov, toLcov(coverage, {file, lines: jsonLines(readFileSync(description, 'utf8'))}))
      }
      const reached = percentageOf(groups)
      if (reached >= threshold) return
      process.stderr.write(
        `The tests used ${reached.toFixed(1)} % of the description "${contract.title}", expected at least ${threshold} %.\n`,
      )
      process.exitCode = 1
    },
  }
}
