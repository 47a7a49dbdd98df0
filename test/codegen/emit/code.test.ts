import {runInThisContext} from 'node:vm'
import {expect, test} from 'vitest'
import {code, identifier, jsonText} from '../../../src/codegen/emit/code.ts'
import {hostileTexts} from '../../hostile/texts.ts'

/** The value of program text. */
const evaluate = (text: string): unknown => runInThisContext(`(${text})`)

const values: readonly unknown[] = [
  ...hostileTexts,
  hostileTexts,
  Object.fromEntries(hostileTexts.map((text) => [text, {[text]: [text]}])),
  [0, -1, 1.5, 1e300, 2 ** 53, true, false, null],
  JSON.parse('{"__proto__": {"__proto__": 1}, "constructor": {}}'),
]

test('a literal is the value that it was made of, whatever that is', () => {
  for (const value of values) expect(evaluate(code`${value}`.text)).toEqual(value)
  const literal = evaluate(code`${JSON.parse('{"__proto__": 1}')}`.text) as object
  expect(Object.getOwnPropertyNames(literal)).toEqual(['__proto__'])
})

test('a string of JSON is in ASCII, and is the value that it was made of', () => {
  for (const value of values) {
    const {text} = jsonText(value)
    expect(text).toMatch(/^[\x20-\x7E]*$/)
    expect(JSON.parse(evaluate(text) as string)).toEqual(JSON.parse(JSON.stringify(value)))
  }
})

test('no literal ends a script element, or a line', () => {
  for (const value of values) {
    for (const {text} of [code`${value}`, jsonText(value)]) expect(text).not.toMatch(/<\/|<!|\u2028|\u2029|\r/)
  }
})

test('what is no value of JSON is no literal, and what is no name is no identifier', () => {
  for (const value of [undefined, () => 1, 1n, Symbol('a')])
    expect(() => code`${value}`).toThrow('expected one of JSON')
  for (const name of ['', 'a b', 'a-b', '1a', 'a\n', 'a\u2028', '٣a', 'a;b'])
    expect(() => identifier(name)).toThrow('expected a name for code')
})

test('code stands for itself, in values too, and a property without a value is left out', () => {
  for (const name of ['ünder', '日本', '$_1']) expect(identifier(name).text).toBe(name)
  expect(code`f(${identifier('a')}, ${'b'})`.text).toBe('f(a, "b")')
  expect(code`${{a: identifier('b'), c: undefined, 'd e': [1]}}`.text).toBe('{a: b, "d e": [1]}')
})
