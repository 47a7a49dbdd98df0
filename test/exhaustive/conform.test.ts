import {expect, test} from 'vitest'
import {conform} from '../../src/entries/conform.ts'
import {shelves} from '../conform/shelves.ts'
import '../messages/conform/conform.test.ts'
import {createNativeMock, target} from '../messages/conform/native-mock.ts'
import {isInstalled, startServer} from '../servers/start-servers.ts'
import {compileModules} from '../validate/compile.ts'

test('the native mock passes every check of the profile full', async () => {
  const report = await conform({target, fetch: createNativeMock(), profile: 'full'})
  expect(report.checks.filter(({outcome}) => outcome === 'failed')).toEqual([])
})

/** The findings about servers of other hands, each looked into: none of them asks for a credential, or knows 405. */
const independent = [['openapi-backend', ['missing-credentials', 'wrong-method']]] as const

test.runIf(isInstalled).each(independent)('findings about a mock by %s are true', async (name, expected) => {
  const {contract, examples} = await compileModules(shelves)
  const {baseUrl, close} = await startServer(name, shelves, {answer: 'mock'})
  const report = await conform({target: baseUrl, contract, examples})
  close()
  const failed = report.checks.filter(({outcome}) => outcome === 'failed')
  expect(failed.map(({code}) => code).sort()).toEqual(expected)
})
