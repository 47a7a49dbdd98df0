import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Listener} from '../../../src/entries/mock.ts'
import {chromiumPath, sharedBrowser} from '../../browser.ts'
import {runChecks} from './checks.ts'
import {runInChromium} from './chromium.ts'
import {startMock} from './start-mock.ts'

let mock: Listener
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

test('the checks of the client pass here', async () => {
  const outcomes = await runChecks({baseUrl: mock.url})
  expect(outcomes.filter(({failure}) => failure !== undefined)).toEqual([])
  expect(outcomes.length).toBeGreaterThan(15)
})

test.runIf(chromiumPath)('they pass in a browser too, where a key needs a consent', async () => {
  const own = await startMock()
  const {outcomes, unasked} = await runInChromium(await sharedBrowser(), own.url, ['messages-openapi-source'])
  await own.close()
  expect(outcomes.filter(({failure}) => failure !== undefined)).toEqual([])
  expect(outcomes.length).toBeGreaterThan(15)
  expect(unasked).toBe('CredentialsError')
})
