import {expect, test} from 'vitest'
import {unicodePattern} from '../../../../src/codegen/read/schemas/unicode-pattern.ts'

test.each([
  {given: '^\\p{L}[a-z]{2,}$', want: '^\\p{L}[a-z]{2,}$'},
  {given: '(?<!a)b(?<=b)', want: '(?<!a)b(?<=b)'},
  {given: '^[\\w\\-\\.\\@]+$', want: '^[\\w\\-\\.@]+$'},
  {given: 'a\\-b[a\\-z]', want: 'a-b[a\\-z]'},
  {given: '\\"\\_', want: '"_'},
  {given: '^[\\w-.]+[+-\\d]$', want: '^[\\w\\-.]+[+\\-\\d]$'},
  {given: '^{a}$|]', want: '^\\{a\\}$|\\]'},
  {given: '^[[:alpha:]_][^[:space:]]$', want: '^[A-Za-z_][^\\s]$'},
  {given: '\\A[a-z]+\\z', want: '^[a-z]+$'},
  {given: '(?P<year>\\d{4})', want: '(?<year>\\d{4})'},
  {given: '(?i)^abc$', want: undefined},
  {given: 'a++', want: undefined},
  {given: '[a', want: undefined},
])('$given is read as $want', ({given, want}) => {
  expect(unicodePattern(given)).toBe(want)
})
