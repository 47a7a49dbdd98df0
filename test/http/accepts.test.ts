import {expect, test} from 'vitest'
import {accepts} from '../../src/http/accepts.ts'

test.each([
  ['application/json', 'application/json', true],
  ['application/json', 'text/html', false],
  ['TEXT/HTML;level=1, */*;q=0.1', 'application/json', true],
  ['text/*', 'text/csv; charset=utf-8', true],
  ['text/*, text/csv;q=0', 'text/csv', false],
  ['*/*;q=0, text/csv', 'text/csv', true],
  ['*/*;q=0, text/csv', 'text/html', false],
  ['application/json;q=0.0', 'application/json', false],
  ['image/png', 'image/*', true],
  ['text/plain', 'image/*', false],
  ['*/*', '*/*', true],
  ['', 'text/html', false],
])('a client that sends "%s" takes %s: %s', (accept, offered, want) => {
  expect(accepts(accept, offered)).toBe(want)
})
