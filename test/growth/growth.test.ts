import {expect, test} from 'vitest'
import {checkStream, validateRequest, validateResponse} from '../../src/messages/validate.ts'
import {growthOfReads} from '../count-reads.ts'
import {answers, requests, streams} from './payloads.ts'

const n = 100
/** Twice as much work for twice as many is in proportion, and four times its square. */
const most = 2.3

test.each(Object.entries(requests))('%s take work in proportion to their number', (_name, make) => {
  expect(growthOfReads(make, (body) => validateRequest('createMessage', body), n)).toBeLessThan(most)
})

test.each(Object.entries(answers))('%s of an answer take work in proportion to their number', (_name, make) => {
  const read = (answer: unknown) => {
    const {request, response} = answer as ReturnType<typeof make>
    validateResponse('createMessage', 200, response, {request})
  }
  expect(growthOfReads(make, read, n)).toBeLessThan(most)
})

test.each(Object.entries(streams))('%s in a stream take work in proportion to their number', (_name, make) => {
  expect(growthOfReads(make, (events) => checkStream(events as Iterable<unknown>), n)).toBeLessThan(most)
})

test.each(Object.entries(requests))('of very many %s a hundred issues are kept at most', (_name, make) => {
  const {issues, omitted = {errors: 0, warnings: 0}} = validateRequest('createMessage', make(150))
  expect(issues.length).toBeLessThanOrEqual(100)
  const all = validateRequest('createMessage', make(150), {maxIssues: Infinity})
  expect(omitted.errors + omitted.warnings + issues.length).toBe(all.issues.length)
  expect(all.omitted).toBeUndefined()
})
