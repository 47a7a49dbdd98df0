import {expect, test} from 'vitest'
import {acceptable, accepts} from '../../src/http/accepts.ts'

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
  ['application/json; v=2', 'application/json; v=1', false],
  ['application/json; V="2"', 'application/json; v=2', true],
  ['application/json; v=2', 'application/json', true],
  ['text/csv; header="a,b", image/png', 'image/png', true],
  ['application/json; v=B', 'application/json; v=b', true],
  ['application/scan; syntax=*', 'application/scan; syntax=2.1', true],
  ['text/plain; format=flowed; q=0, text/plain', 'text/plain', true],
])('a client that sends "%s" takes %s: %s', (accept, offered, want) => {
  expect(accepts(accept, offered)).toBe(want)
})

test.each([
  ['application/json; v=2', ['application/json; v=1', 'application/json', 'application/json; v=2']],
  ['application/json', ['application/json; v=1', 'application/json; v=2', 'application/json']],
])('of several formats a client that sends "%s" gets the one that fits best, the rest after it', (accept, offered) => {
  expect(acceptable(accept, offered)[0]).toBe(offered.at(-1))
})

test.each(['*/*', 'application/*', 'text/html, */*; q=0.8'])(
  'a client that sends "%s" gets the first of the offered media types, with parameters or without',
  (accept) => {
    const offered = ['application/json; v=1', 'application/xml']
    expect(acceptable(accept, offered)).toEqual(offered)
  },
)

test('a list with a text whose quote is never closed is read in one pass', () => {
  expect(acceptable(`text/csv; header="${'\\"'.repeat(50_000)}`, ['text/csv'])).toEqual(['text/csv'])
})
