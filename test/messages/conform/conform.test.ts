import {expect, test} from 'vitest'
import {conform} from '../../../src/entries/conform.ts'
import {sampleOf} from '../../sample.ts'
import {mutations} from './mutations/index.ts'
import {createNativeMock, target} from './native-mock.ts'

test('the native mock passes every check of the default profile, within its budget', async () => {
  const report = await conform({target, fetch: createNativeMock()})
  expect(report.checks.filter(({outcome}) => outcome !== 'passed')).toEqual([])
  expect(report.checks.length).toBeGreaterThan(50)
  expect(report.requests).toBeLessThanOrEqual(60)
})

test('there are mutations of each kind, with names of their own', () => {
  expect(new Set(mutations.map(([name]) => name)).size).toBe(mutations.length)
  expect(mutations.length).toBeGreaterThan(100)
})

/** The checks that found a fault, and fewer than four: one fault is one finding, as far as it has one place. */
test.each(sampleOf(mutations, 25, 7))('a server with one fault is found: %s', async (_name, mutate) => {
  const report = await conform({target, fetch: mutate(createNativeMock()), wait: () => Promise.resolve()})
  const failed = report.checks.filter(({outcome}) => outcome === 'failed').map(({code}) => code)
  expect(failed).not.toEqual([])
  expect(failed.length).toBeLessThanOrEqual(3)
})
