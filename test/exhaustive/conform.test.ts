import {expect, test} from 'vitest'
import {conform} from '../../src/entries/conform.ts'
import '../messages/conform/conform.test.ts'
import {createNativeMock, target} from '../messages/conform/native-mock.ts'

test.each(['full', 'exhaustive'] as const)('the native mock passes every check of the profile %s', async (profile) => {
  const report = await conform({target, fetch: createNativeMock(), profile})
  expect(report.checks.filter(({outcome}) => outcome === 'failed')).toEqual([])
})
