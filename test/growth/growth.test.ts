import {expect, test} from 'vitest'
import {checkStream, validateRequest, validateResponse} from '../../src/messages/validate.ts'
import {countWork, growthOf, mostGrowth} from './count-work.ts'
import {answers, requests, streams} from './payloads.ts'

const n = 100

test.each(Object.entries(requests))('%s take work in proportion to their number', (_name, make) => {
  const [, , growth] = growthOf(n, (size) => countWork(make(size), (body) => validateRequest('createMessage', body)))
  expect(growth).toBeLessThan(mostGrowth)
})

test.each(Object.entries(answers))('%s of an answer take work in proportion to their number', (_name, make) => {
  const [, , growth] = growthOf(n, (size) => {
    const {request, response} = make(size)
    return countWork(response, (body) => validateResponse('createMessage', 200, body, {request}))
  })
  expect(growth).toBeLessThan(mostGrowth)
})

test.each(Object.entries(streams))('%s in a stream take work in proportion to their number', (_name, make) => {
  const [, , growth] = growthOf(n, (size) => countWork(make(size), (events) => checkStream(events as Iterable<unknown>)))
  expect(growth).toBeLessThan(mostGrowth)
})

test.each(Object.entries(requests))('of very many %s a hundred issues are kept at most', (_name, make) => {
  const {issues, omitted = {errors: 0, warnings: 0}} = validateRequest('createMessage', make(300))
  expect(issues.length).toBeLessThanOrEqual(100)
  const all = validateRequest('createMessage', make(300), {maxIssues: Infinity})
  expect(omitted.errors + omitted.warnings + issues.length).toBe(all.issues.length)
  expect(all.omitted).toBeUndefined()
})

test('work that grows by the square is told from work in proportion', () => {
  const square = (size: number) => countWork(Array.from({length: size}, (_, index) => index), (list) => {
    const items = list as readonly number[]
    for (let one = 0; one < size; one++) for (let other = 0; other < size; other++) void (items[one] === items[other])
  })
  expect(growthOf(n, square)[2]).toBeGreaterThan(15)
})
