import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Listener} from '../../../src/entries/mock.ts'
import {runChecks} from './checks.ts'
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
