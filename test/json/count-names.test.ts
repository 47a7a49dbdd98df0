import fc from 'fast-check'
import {expect, test} from 'vitest'
import {countNames, countWrittenNames} from '../../src/json/count-names.ts'

test.each([
  {text: '{"a": 1, "b" : {"c":[{"d"\n:2}]}}', value: 4, written: 4},
  {text: '{"a":1,"a":2}', value: 1, written: 2},
  {text: '{"a": "{\\"b\\":1}"}', value: 1, written: 1},
  {text: '{"a\\\\":1}', value: 1, written: 1},
  {text: '{"a":{"b":1},"a":{"c":1}}', value: 2, written: 4},
  {text: '{"__proto__":{"__proto__":1},"__proto__":0}', value: 1, written: 3},
  {text: '["a:b", ": c"]', value: 0, written: 1},
  {text: '1', value: 0, written: 0},
])('$text: $value names in the value, and $written in the text', ({text, value, written}) => {
  expect(countNames(JSON.parse(text))).toBe(value)
  expect(countWrittenNames(text)).toBe(written)
})

test('a text never has fewer names than its value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({min: 0, max: 2}), (value, space) => {
      expect(countWrittenNames(JSON.stringify(value, null, space))).toBeGreaterThanOrEqual(countNames(value))
    }),
  )
})
