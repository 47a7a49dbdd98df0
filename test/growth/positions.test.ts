import {expect, test} from 'vitest'
import {checkPositions} from './check-positions.ts'

test('wherever a request or a response has very many members, work is in proportion to them', () => {
  expect(checkPositions(58, 20)).toBeGreaterThan(5)
})
