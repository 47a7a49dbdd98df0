import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {contract} from '#generated/documented/contract.js'
import {createCoverage, formatSummary, jsonLines, percentageOf, summarize, toLcov} from '../testing/index.ts'
import {coverageSwitch, hitsOf} from './vitest-hits.ts'

export interface CoverageReporterOptions {
  /** The least share of the description, in percent, that the tests must use; with less the run fails. Default: none. */
  readonly threshold?: number
  /** The file to write LCOV to. Default: none. */
  readonly lcov?: string
  /** The number of unused parts of each kind that the summary names. Default: `5`. */
  readonly most?: number
}

interface TestModule {
  readonly meta: () => object
}

const description = fileURLToPath(new URL('../../generated/documented/openapi.json', import.meta.url))

/**
 * A vitest reporter of what the tests used of the Messages API: its operations, statuses, union members, enum values and
 * properties, as counted by the matchers of `messages-openapi/vitest`, and by mocks and taps that were given its `coverage`.
 */
export function coverageReporter({threshold = 0, lcov, most}: CoverageReporterOptions = {}) {
  // The workers start after the configuration was read, and count only where this is set.
  process.env[coverageSwitch] = 'on'
  return {
    onTestRunEnd(modules: readonly TestModule[]): void {
      const coverage = createCoverage(contract)
      for (const module of modules) coverage.add(hitsOf(module.meta()))
      const groups = summarize(coverage)
      process.stdout.write(`\nWhat the tests used of the Messages API\n${formatSummary(groups, most)}\n`)
      if (lcov !== undefined) {
        mkdirSync(path.dirname(lcov), {recursive: true})
        const file = path.relative(process.cwd(), description)
        writeFileSync(lcov, toLcov(coverage, {file, lines: jsonLines(readFileSync(description, 'utf8'))}))
      }
      const reached = percentageOf(groups)
      if (reached >= threshold) return
      process.stderr.write(
        `The tests used ${reached.toFixed(1)} % of the description, expected at least ${threshold} %.\n`,
      )
      process.exitCode = 1
    },
  }
}
