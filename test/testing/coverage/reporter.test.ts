import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, afterEach, beforeAll, describe, expect, inject, test, vi} from 'vitest'
import {contract} from '#generated/documented/contract.js'
import {createCoverage} from '../../../src/messages/testing.ts'
import {coverageReporter} from '../../../src/messages/vitest-coverage.ts'
import {createCoverageReporter} from '../../../src/testing/coverage/coverage-reporter.ts'
import {coverageSwitch, createRunCoverage, leaveHits} from '../../../src/testing/coverage/index.ts'
import {isExhaustive} from '../../sample.ts'

const root = path.resolve(import.meta.dirname, '../../..')
let folder: string

/** A project that tests one request, within the repository so that it finds vitest. */
beforeAll(() => {
  folder = mkdtempSync(path.join(root, 'node_modules', '.coverage-'))
  const source = (file: string) => JSON.stringify(path.join(inject('programs'), 'entries', file))
  writeFileSync(
    path.join(folder, 'one.test.js'),
    `import {expect, test} from 'vitest'
     import ${source('vitest.js')}
     test('a request', () => {
       expect({model: 'm', max_tokens: 1, messages: [{role: 'user', content: 'Hello'}]}).toBeValidRequest('createMessage')
     })`,
  )
  writeFileSync(
    path.join(folder, 'vitest.config.mjs'),
    `import {coverageReporter} from ${source('vitest-coverage.js')}
     export default {
       test: {include: ['*.test.js'], isolate: false, pool: 'threads', reporters: [coverageReporter({lcov: 'out/spec.info', most: 1}), coverageReporter({threshold: 50, most: 0})]},
     }`,
  )
})
afterAll(() => rmSync(folder, {recursive: true}))

function run(): Promise<{code: number; output: string}> {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  return new Promise((resolve) => {
    execFile(process.execPath, [vitest, 'run', '--root', folder], {cwd: folder}, (error, stdout, stderr) => {
      resolve({code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr})
    })
  })
}

/**
 * The output and the exit code of the reporters of a run, without the run: its one test file has sent a valid request.
 */
function report(): {code: typeof process.exitCode; output: string} {
  const {exitCode} = process
  const written: string[] = []
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(write)
  vi.spyOn(process.stderr, 'write').mockImplementation(write)
  const coverage = createCoverage()
  coverage.record({
    part: 'request',
    operationId: 'createMessage',
    value: {model: 'm', max_tokens: 1, messages: [{role: 'user', content: 'Hello'}]},
  })
  const meta = {}
  // Which the reporter sets for the workers, of which this is none.
  vi.stubEnv(coverageSwitch, '')
  leaveHits(meta, contract, coverage.hits())
  try {
    for (const options of [
      {lcov: path.join(folder, 'out/spec.info'), most: 1},
      {threshold: 50, most: 0},
    ])
      coverageReporter(options).onTestRunEnd([{meta: () => meta}])
    return {code: process.exitCode, output: written.join('')}
  } finally {
    process.exitCode = exitCode
    vi.restoreAllMocks()
  }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each(
  [
    {how: 'in vitest', make: run, isRun: isExhaustive},
    {how: 'by itself', make: report, isRun: true},
  ].filter(({isRun}) => isRun),
)('the reporter prints what was used, writes LCOV, and fails the run below the threshold, $how', async ({make}) => {
  const {code, output} = await make()
  expect(output).toMatch(/operations +1 of 10 +10\.0 %\n {4}unused #\/paths\/\S+\n {4}and 8 more/)
  expect(readFileSync(path.join(folder, 'out/spec.info'), 'utf8')).toMatch(/^TN:\nSF:\S+openapi\.json\nDA:\d+,1\n/)
  expect(
    output.match(/The tests used \d+\.\d % of the description "Messages API", expected at least \d+ %\./g),
  ).toEqual([expect.stringContaining('at least 50 %')])
  expect(code).toBe(1)
})

describe('the coverage of a run', () => {
  const notes = {
    title: 'Notes',
    version: '1',
    schemas: {},
    operations: {ping: operation('/ping'), pong: operation('/pong')},
  }
  const ping = {part: 'response', operationId: 'ping', status: 204, value: undefined} as const

  function operation(path: string) {
    return {method: 'get', path, parameters: [], security: [], responses: {204: {headers: {}, content: {}}}} as const
  }

  test('counts for the reporter of the same contract, each test file anew, beside that of another', () => {
    vi.stubEnv(coverageSwitch, 'on')
    const coverages = [createRunCoverage(notes), createRunCoverage({...notes, title: 'Others'})]
    const file = {meta: {}}
    for (const coverage of coverages) {
      coverage.record(ping)
      coverage.leave({}, file)
      coverage.leave({meta: {}})
    }
    const written: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    createCoverageReporter({contract: notes}).onTestRunEnd([{meta: () => file.meta}, {meta: () => ({})}])
    vi.restoreAllMocks()
    expect(written.join('')).toMatch(/Coverage of the description "Notes"\noperations +1 of 2 .*\n.*pong/)
    expect(Object.keys(Object.values(file.meta)[0] as object)).toEqual(['Notes', 'Others'])
  })

  test('counts nothing where the environment may not be read', () => {
    vi.stubGlobal('process', {
      get env() {
        throw new Error('Requires env access.')
      },
    })
    try {
      expect(() => createRunCoverage(notes).record(ping)).not.toThrow()
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('counts nothing where no reporter runs', () => {
    vi.stubEnv(coverageSwitch, undefined)
    const coverage = createRunCoverage(notes)
    const file = {meta: {}}
    coverage.record(ping)
    coverage.leave(file)
    expect(file.meta).toEqual({})
  })

  test('has lines only with the description that they are of', () => {
    vi.stubEnv(coverageSwitch, '')
    expect(() => createCoverageReporter({contract: notes, lcov: 'out.lcov'})).toThrow(
      'Found "lcov" without "description"',
    )
  })
})
