import {expect, test} from 'vitest'
import type {Serialization} from '../../src/contract.ts'
import {serializeParameter} from '../../src/http/serialize-parameter.ts'

type Place = 'path' | 'query' | 'header' | 'cookie'
const list = ['blue', 'black', 'brown']
const object = {R: 100, G: 200, B: 150}

/** The style table of OpenAPI 3.1.1: the style, its `explode`, and the texts of an empty string, a string, a list and an object. */
const table: readonly [Place, Serialization['style'], boolean, ...(string | undefined)[]][] = [
  ['path', 'matrix', false, ';color', ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
  ['path', 'matrix', true, ';color', ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
  ['path', 'label', false, '.', '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
  ['path', 'label', true, '.', '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
  ['path', 'simple', false, '', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
  ['path', 'simple', true, '', 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
  ['header', 'simple', false, '', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
  ['query', 'form', false, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
  ['query', 'form', true, 'color=', 'color=blue', 'color=blue&color=black&color=brown', 'R=100&G=200&B=150'],
  ['cookie', 'cookie', false, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
  ['cookie', 'cookie', true, 'color=', 'color=blue', 'color=blue; color=black; color=brown', 'R=100; G=200; B=150'],
  ['cookie', 'form', true, 'color=', 'color=blue', 'color=blue; color=black; color=brown', 'R=100; G=200; B=150'],
  [
    'query',
    'spaceDelimited',
    false,
    undefined,
    undefined,
    'color=blue%20black%20brown',
    'color=R%20100%20G%20200%20B%20150',
  ],
  [
    'query',
    'pipeDelimited',
    false,
    undefined,
    undefined,
    'color=blue%7Cblack%7Cbrown',
    'color=R%7C100%7CG%7C200%7CB%7C150',
  ],
  ['query', 'deepObject', true, undefined, undefined, undefined, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
]

test.each(table)('writes a value in a %s in the style %s with explode %s', (place, style, explode, ...texts) => {
  const parameter = {name: 'color', in: place, explode, ...(style && {style})}
  for (const [index, value] of ['', 'blue', list, object].entries())
    if (texts[index] !== undefined) expect(serializeParameter(parameter, value)).toBe(texts[index])
})

const parameter = {name: 'p', in: 'query', style: 'form', explode: false} as const
const deep = {name: 'p', in: 'query', style: 'deepObject', explode: true} as const

test.each([
  ['a separator within an item', parameter, ['a,b', 'c'], 'p=a%2Cb,c'],
  ['null and undefined among others', parameter, ['a', null, undefined], 'p=a'],
  ['a list of nothing', parameter, [null], ''],
  ['an empty object', {...parameter, explode: true}, {}, ''],
  ['a date', parameter, new Date(0), 'p=1970-01-01T00%3A00%3A00.000Z'],
  ['an object within a list', parameter, [{a: 1}], 'p=%7B%22a%22%3A1%7D'],
  ['a list within an exploded object', {...parameter, explode: true}, {a: [1, 2]}, 'a=1&a=2'],
  [
    'objects and lists in a deep object',
    deep,
    {a: {b: 1}, c: ['x', 'y'], d: [{e: 1}]},
    'p%5Ba%5D%5Bb%5D=1&p%5Bc%5D%5B%5D=x&p%5Bc%5D%5B%5D=y&p%5Bd%5D%5B0%5D%5Be%5D=1',
  ],
  ['reserved characters', {...parameter, allowReserved: true}, "/?:@!$'()*,;=[]%20%é", "p=/?:@!$'()*,;=[]%20%25%C3%A9"],
  ['what would end the value', {...parameter, allowReserved: true}, 'a&b#c+d', 'p=a%26b%23c%2Bd'],
  ['letters that fold to ASCII', {...parameter, allowReserved: true}, '\u017F\u212A%aF', 'p=%C5%BF%E2%84%AA%aF'],
  ['JSON', {name: 'p', in: 'query', mediaType: 'application/json'} as const, {a: null}, 'p=%7B%22a%22%3Anull%7D'],
  ['a name that is no word', {name: 'a&b', in: 'query'} as const, 'x', 'a%26b=x'],
  ['half of a surrogate pair', {name: 'p\uDC00', in: 'query'} as const, 'a\uD800', 'p%EF%BF%BD=a%EF%BF%BD'],
  [
    'half of one in a path',
    {name: 'p', in: 'path', style: 'simple'} as const,
    ['\uD800', '😀'],
    '%EF%BF%BD,%F0%9F%98%80',
  ],
  ['half of one among reserved', {...parameter, allowReserved: true}, '/\uDC00', 'p=/%EF%BF%BD'],
  ['half of one in a cookie', {name: 'p', in: 'cookie', style: 'cookie'} as const, 'a\uD800', 'p=a%EF%BF%BD'],
  ['a header, which has no code', {name: 'p', in: 'header'} as const, ['a b', '%'], 'a b,%'],
])('writes %s', (_what, given, value, want) => {
  expect(serializeParameter(given, value)).toBe(want)
})
