import {expect, test} from 'vitest'
import {conform} from '../../../src/entries/conform.ts'
import {createNativeMock, target} from './native-mock.ts'

test('the native mock passes every check of the default profile, within its budget', async () => {
  const report = await conform({target, fetch: createNativeMock()})
  expect(report.checks.filter(({outcome}) => outcome === 'failed')).toEqual([])
  expect(report.totals.passed).toBeGreaterThan(30)
  expect(report.requests).toBeLessThanOrEqual(60)
})
