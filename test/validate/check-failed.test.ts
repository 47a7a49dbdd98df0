import {expect, test} from 'vitest'
import {guarded} from '../../src/validate/index.ts'

const fail = (thrown: unknown) =>
  guarded<string>(
    () => {
      throw thrown
    },
    ({severity, code, path, message}) => [severity, code, path, message].join(' | '),
  )

test('a check that does not throw gives its result', () => {
  expect(
    guarded(
      () => 5,
      () => 6,
    ),
  ).toBe(5)
})

test.each([
  {name: 'an error', thrown: new TypeError('x is not a function.'), want: 'x is not a function'},
  {
    name: 'an overflow of the stack',
    thrown: new RangeError('Maximum call stack size exceeded'),
    want: 'Maximum call stack size exceeded',
  },
  {name: 'a string', thrown: 'out of order', want: 'out of order'},
  {name: 'nothing', thrown: undefined, want: 'undefined'},
  {
    name: 'an object without a text',
    thrown: Object.create(null) as unknown,
    want: 'a value that has no text was thrown',
  },
  {name: 'a long text', thrown: new Error('x'.repeat(1000)), want: 'x'.repeat(200)},
])('a check that throws $name becomes a warning', ({thrown, want}) => {
  expect(fail(thrown)).toBe(`warning | check-failed |  | The payload was not checked: ${want}.`)
})
