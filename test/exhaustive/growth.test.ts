import {expect, test} from 'vitest'
import {checkPositions} from '../growth/check-positions.ts'

test('at every place of requests and responses, work is in proportion to the members', () => {
  expect(checkPositions(1, 40)).toBeGreaterThan(300)
})
