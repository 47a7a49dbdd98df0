import {expect, test} from 'vitest'
import {createSlugger} from '../../../src/codegen/docs/slug.ts'

test('no two headings have one name', () => {
  const toSlug = createSlugger()
  const headings = ['Limits', 'limits!', 'Limits 1', 'Limits', 'constructor', '']
  expect(headings.map(toSlug)).toEqual(['limits', 'limits-1', 'limits-1-1', 'limits-2', 'constructor', ''])
})
