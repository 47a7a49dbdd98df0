import {expect, test} from 'vitest'
import {diff} from '../../src/diff/diff.ts'
import {createBase} from './base.ts'

test('a description has no changes against itself', () => {
  expect(diff(createBase(), createBase())).toEqual([])
})
