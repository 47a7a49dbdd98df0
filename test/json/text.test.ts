import {describe, expect, test} from 'vitest'
import {findDuplicates} from '../../src/json/find-duplicates.ts'
import {locate, createStringOffsets, placesIn} from '../../src/json/locate.ts'
import {findSyntaxFault, parseJson} from '../../src/json/parse-json.ts'
import {JsonScanner} from '../../src/json/scanner.ts'
import {jsonLines, TextLines} from '../../src/json/text-lines.ts'
import {amount} from '../sample.ts'

describe('the first fault of a text that is not JSON', () => {
  test.each([
    {given: '{"a": 1,}', offset: 8, found: '"}"', expected: 'a property name in double quotes'},
    {given: '{"a" 1}', offset: 5, found: '"1"', expected: '":"'},
    {given: '[1 2]', offset: 3, found: '"2"', expected: '"," or "]"'},
    {given: '{"a": 1 "b": 2}', offset: 8, found: '"\\""', expected: '"," or "}"'},
    {given: '[1,]', offset: 3, found: '"]"', expected: 'a value'},
    {given: '{a: 1}', offset: 1, found: '"a"', expected: 'a property name in double quotes or "}"'},
    {given: '[NaN]', offset: 1, found: '"NaN"', expected: 'a value or "]"'},
    {given: '[nul]', offset: 4, found: '"]"', expected: '"l"'},
    {given: '[01]', offset: 2, found: '"1"', expected: '"," or "]"'},
    {given: '[1.]', offset: 3, found: '"]"', expected: 'a digit'},
    {
      given: '"a\nb"',
      offset: 2,
      found: '"\\n"',
      expected: 'a closing quote, with line breaks and control characters escaped',
    },
    {given: '"\\x"', offset: 2, found: '"x"', expected: 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u'},
    {given: '{"a": [1', offset: 8, found: 'the end', expected: '"," or "]"'},
    {given: '{} {}', offset: 3, found: '"{"', expected: 'nothing more'},
    {given: '', offset: 0, found: 'the end', expected: 'a value'},
    {given: '["😀" 😀]', offset: 6, found: '"😀"', expected: '"," or "]"'},
  ])('stands at $offset of $given', ({given, offset, found, expected}) => {
    expect(findSyntaxFault(given)).toEqual({offset, message: `Found ${found} in the JSON, expected ${expected}.`})
  })

  test('is reported with file, line and column', () => {
    expect(() => parseJson('{\n  "a": 1,\n}', {file: 'a.json', start: {line: 5, column: 1}})).toThrow(
      'a.json:7:1: Found "}" in the JSON, expected a property name in double quotes.',
    )
  })

  test('is found wherever JSON.parse finds one, and nowhere else', () => {
    const text = '{"a": [1, -2.5e+3, true, null, "x\\u00e9\\n"], "b": {}, "": [[], [{}]]}'
    const units = Array.from('{}[],:"\\u0-.eE+ tn\n1')
    for (let at = 0; at < text.length; at++) {
      for (const unit of ['', ...units]) {
        const mutant = text.slice(0, at) + unit + text.slice(at + 1)
        expect(isScanned(mutant), mutant).toBe(isParsed(mutant))
      }
    }
  })
})

function isScanned(text: string): boolean {
  const scanner = new JsonScanner()
  return Array.from(text).every((unit) => scanner.step(unit)) && scanner.isComplete()
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the place of a pointer', () => {
  const text = '{"a": [1, {"b/c": "x}"}, [\n]], "a~": null, "\\u0065": 2}'

  test.each([
    {pointer: '', at: '{"a"', exact: true},
    {pointer: '/a', at: '[1,', exact: true},
    {pointer: '/a/1', at: '{"b/c"', exact: true},
    {pointer: '/a/1/b~1c', at: '"x}"', exact: true},
    {pointer: '/a/2', at: '[\n]', exact: true},
    {pointer: '/a~0', at: 'null', exact: true},
    {pointer: '/e', at: '2}', exact: true},
    {pointer: '/a/1/none', at: '{"b/c"', exact: false},
    {pointer: '/a/7/b', at: '[1,', exact: false},
    {pointer: '/none/b', at: '{"a"', exact: false},
  ])('$pointer is found', ({pointer, at, exact}) => {
    expect(locate(text, [pointer]).get(pointer)).toMatchObject({value: text.indexOf(at), exact})
  })

  test('is the last of properties with one name, as JSON.parse takes it', () => {
    const doubled = '{"a": {"b": 1}, "a": {"c": 2}}'
    const places = locate(doubled, ['/a', '/a/b', '/a/c'])
    expect(places.get('/a')?.value).toBe(doubled.indexOf('{"c"'))
    expect(places.get('/a/c')?.value).toBe(doubled.indexOf('2'))
    expect(places.get('/a/b')).toMatchObject({value: doubled.indexOf('{"c"'), exact: false})
  })

  test('includes the place of the name of a property', () => {
    expect(locate('[{"ab" : 1}]', ['/0/ab']).get('/0/ab')).toEqual({key: 2, value: 9, exact: true})
  })

  test('is found in one pass for many pointers and deep nesting', () => {
    const depth = amount(10_000, 100_000)
    const deep = '['.repeat(depth) + ']'.repeat(depth)
    const pointer = '/0'.repeat(depth - 1)
    expect(locate(deep, [pointer]).get(pointer)).toMatchObject({value: depth - 1, exact: true})
    const many = amount(2_000, 20_000)
    const wide = JSON.stringify(Array.from({length: many}, (_, index) => ({index})))
    const places = locate(
      wide,
      Array.from({length: many}, (_, index) => `/${index}/index`),
    )
    expect(wide.slice(places.get(`/${many - 1}/index`)?.value)).toBe(`${many - 1}}]`)
  })
})

test('the places of what a list or object holds are those of its names and values', () => {
  const text = ' {"a/b": [1, {"c" : "}"}], "d": {}, "d": 2}'
  const shown = (offset: number) =>
    Array.from(placesIn(text, offset), ([token, {key, value}]) => [
      token,
      ...[key, value].map((at) => at && text.slice(at, at + 4)),
    ])
  expect(shown(0)).toEqual([
    ['a/b', '"a/b', '[1, '],
    ['d', '"d":', '2}'],
  ])
  expect(shown(text.indexOf('['))).toEqual([
    ['0', undefined, '1, {'],
    ['1', undefined, '{"c"'],
  ])
  expect(shown(text.indexOf('"}"'))).toEqual([])
})

test('a name that comes again in its object is found once, with its escapes read', () => {
  const text = String.raw`{"a": {"b": 1, "b": 2, "\u0062": 3}, "a": [{"x": "\"x\":", "y": {"x": 2, "x": 3}}]}`
  expect(findDuplicates(text)).toEqual([
    {path: '/a/b', name: 'b'},
    {path: '/a', name: 'a'},
    {path: '/a/0/y/x', name: 'x'},
  ])
  const many = `{${'"a":{"a":1,"a":1},'.repeat(200)}"z":0}`
  expect(findDuplicates(many)).toHaveLength(100)
})

test('each value begins on a line', () => {
  const text = '{\n"a": [1,\n{"b/c": "x\\n"}],\n\n"d": []}'
  expect([...jsonLines(text)]).toEqual([
    ['#/a', 2],
    ['#/a/0', 2],
    ['#/a/1', 3],
    ['#/a/1/b~1c', 3],
    ['#/d', 5],
  ])
})

test('positions count lines and columns from where the text starts in its file', () => {
  const lines = new TextLines('ab\ncd\n', {line: 3, column: 10})
  expect([0, 1, 3, 4, 6].map((offset) => lines.positionOf(offset))).toEqual([
    {line: 3, column: 10},
    {line: 3, column: 11},
    {line: 4, column: 1},
    {line: 4, column: 2},
    {line: 5, column: 1},
  ])
})

test('offsets in a string are mapped over escapes to the literal', () => {
  const text = '["a\\n\\u00e9\\"b"]'
  const toOffset = createStringOffsets(text, 1)
  expect([0, 1, 2, 3, 4].map((index) => text[toOffset(index)])).toEqual(['a', '\\', '\\', '\\', 'b'])
  expect(text[toOffset(0)]).toBe('a')
})
