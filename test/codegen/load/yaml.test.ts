import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse, parseDocument as parseYaml, stringify} from 'yaml'
import {readPlainYaml} from '../../../src/codegen/load/plain-yaml.ts'
import {emitDocument, emitEarlierDocument, parseDocument} from '../../../src/codegen/load/yaml.ts'

/** Texts that YAML could take for something else. */
const words = [
  '',
  ' ',
  '~',
  'null',
  'true',
  'No',
  '1',
  '-0',
  '0x1F',
  '0o7',
  '0b1',
  '1_0',
  '1e3',
  '.5',
  '+.5',
  '.inf',
  '-.INF',
  '.nan',
  '2026-01-31',
]
const marks = [
  '- a',
  '? a',
  'a: b',
  ':',
  'a #b',
  '#',
  '%a',
  '---',
  '...',
  '<<',
  '=',
  '!a',
  '&a',
  '*a',
  '|',
  '>-',
  '{a}',
  '[a',
  '"',
  "'",
  '\\',
  '@',
  '`',
]
const lines = [
  'a\nb',
  'a\n\nb\n',
  '\n',
  'a\n ',
  ' a\nb',
  'a\tb',
  '\ta',
  'a\r\nb',
  'a\rb',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\u0000',
  '\uD800',
  '😀',
  '__proto__',
]

const text = fc.oneof(
  fc.constantFrom(...words, ...marks, ...lines),
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.lorem({maxCount: 60}),
)
const {document} = fc.letrec<{value: unknown; document: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    text,
    fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, 1e-7),
    fc.array(tie('value'), {maxLength: 4}),
    tie('document'),
  ),
  document: fc.dictionary(text, tie('value'), {maxKeys: 5, noNullPrototype: true}),
}))

const styles = [
  {},
  {collectionStyle: 'flow'},
  {defaultStringType: 'QUOTE_SINGLE', lineWidth: 20},
  {defaultStringType: 'QUOTE_DOUBLE', lineWidth: 20},
  {defaultStringType: 'BLOCK_LITERAL'},
  {indentSeq: false, lineWidth: 30},
] as const

test('every key and text survives the way into YAML and back, by both parsers', () => {
  fc.assert(
    fc.property(document, (value) => {
      const written = emitDocument(value)
      expect(parse(written)).toEqual(value)
      expect(parseDocument(written, 'a.yaml')).toEqual(value)
    }),
    {numRuns: 300},
  )
})

test('a text of the usual kind has the same value by both parsers, in every style', () => {
  let plain = 0
  fc.assert(
    fc.property(document, fc.constantFrom(...styles), (value, style) => {
      const written = stringify(value, style)
      const read = readPlainYaml(written)
      if (read === undefined) return
      plain++
      expect(read).toEqual(parse(written))
    }),
    {numRuns: 300},
  )
  expect(plain).toBeGreaterThan(50)
})

test('a text with something put into it has the same value by both parsers, or is faulty for one of them', () => {
  const pieces = [
    ' ',
    '\n',
    '\n  ',
    '\n\n',
    ':',
    ': ',
    '- ',
    '-',
    ' #',
    '"',
    '|',
    '>',
    '+',
    '{',
    ']',
    ',',
    '\\',
    '\\\n',
    '&a ',
    '*a',
    '\t',
    '!',
    '? ',
    ...words,
  ]
  const change = fc.tuple(fc.constantFrom(...pieces), fc.nat(), fc.nat(2))
  const read = (written: string): unknown => {
    const {errors, ...one} = parseYaml(written, {prettyErrors: false, logLevel: 'silent'})
    return errors.length > 0 ? undefined : one
  }
  fc.assert(
    fc.property(
      document,
      fc.constantFrom(...styles),
      fc.array(change, {minLength: 1, maxLength: 3}),
      (value, style, changes) => {
        const written = changes.reduce(
          (before, [piece, place, length]) => {
            const at = place % (before.length + 1)
            return before.slice(0, at) + piece + before.slice(at + length)
          },
          stringify(value, style),
        )
        const plain = readPlainYaml(written)
        const isSame =
          plain === undefined ||
          read(written) === undefined ||
          isDeepStrictEqual(plain, parse(written, {logLevel: 'silent'}))
        expect(isSame, written).toBe(true)
      },
    ),
    // About one faulty text in 6,000 is taken by both, in different ways.
    {numRuns: 1_000, seed: 1},
  )
})

test.each([
  ['a directive', '%YAML 1.1\n---\na: yes\n'],
  ['two documents', 'a: 1\n---\na: 2\n'],
  ['a key that is null', '~: 1\n'],
  ['a key that is empty', 'a:\n  : 1\n'],
  ['a key that is a list', '[a, b]: 1\n'],
  ['a key that is an alias', 'a: &a b\n*a : 1\n'],
  ['a tag', 'a: !!binary aGk=\n'],
  ['the same key twice', 'a: 1\na: 2\n'],
  ['a fault', 'a: [1\n'],
  ['no collection', 'a\n'],
  ['an escaped line end before an empty line', 'a: "b\\\n\n  c"\n'],
])('a text with %s is left to the other parser', (_, written) => {
  expect(readPlainYaml(written)).toBeUndefined()
})

test('numbers are those of YAML 1.2', () => {
  const written = 'a: [0o17, 0x1F, 1_000, 0b1, 1e3, .5, +12, 2026-01-31, yes, -.inf, "1"]\n'
  expect(readPlainYaml(written)).toEqual({
    a: [15, 31, '1_000', '0b1', 1000, 0.5, 12, '2026-01-31', 'yes', -Infinity, '1'],
  })
  expect(readPlainYaml(written)).toEqual(parse(written))
})

test('the earlier form says the same', () => {
  const value = {a: '1: no.', b: ['a\nb', null]}
  expect(emitEarlierDocument(value)).toBe('a: "1: no."\nb:\n  - |-\n    a\n    b\n  - null\n')
  expect(emitDocument(value)).toBe("a: '1: no.'\nb:\n  - |-\n    a\n    b\n  - null\n")
})

test.each([
  ['one object', 'a: &a {x: 1, y: 2}\nb:\n  y: 3\n  <<: *a\n', {a: {x: 1, y: 2}, b: {y: 3, x: 1}}],
  ['a list, of which the first counts', 'b: {<<: [{x: 1}, {x: 2, y: 2}]}\n', {b: {x: 1, y: 2}}],
  [
    'merged ones',
    'a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n',
    {a: {x: 1}, b: {x: 1, y: 2}, c: {x: 1, y: 2, z: 3}},
  ],
  ['names of prototypes', 'a: {<<: {"__proto__": 1}}\n', {a: JSON.parse('{"__proto__": 1}') as object}],
  ['a key in quotes, which is a name', 'a: {"<<": {x: 1}}\n', {a: {'<<': {x: 1}}}],
])('a merge key has the properties of %s, by both parsers', (_, written, value) => {
  expect(parseDocument(written, 'a.yaml')).toEqual(value)
  expect(parseDocument(`--- !!map\n${written}`, 'a.yaml')).toEqual(value)
})

test('a merge key of what is no object is told', () => {
  expect(() => parseDocument('a: {<<: 1}\n', 'a.yaml')).toThrow(
    'a.yaml: The file is not valid YAML: Merge sources must be maps or map aliases.',
  )
})

test.each([
  {name: 'a text', text: 'a:\n  b: "one\n  two"\n', value: {a: {b: 'one two'}}},
  {
    name: 'a text in a document that is read in full',
    text: "a: !!str 1\nb:\n  c: 'one\n  two'\n",
    value: {a: '1', b: {c: 'one two'}},
  },
  {name: 'a list', text: 'a:\n  b: [1,\n  2]\n', value: {a: {b: [1, 2]}}},
  {name: 'an object', text: 'a:\n  b: {c: 1,\n  d: 2}\n', value: {a: {b: {c: 1, d: 2}}}},
  {name: 'not the keys after a text without an end', text: 'a:\n  b: "one\n  c: two"\n', value: undefined},
  {name: 'not its items', text: "- b: 'one\n- c: dogs'\n  d: 1\n", value: undefined},
  {name: 'the rest of a text that does not end', text: 'a:\n  b: "one\n  two\n', value: undefined},
])('lines that begin too far to the left go on with what stands above, and are told: $name', ({text, value}) => {
  const notices: string[] = []
  const read = () => parseDocument(text, 'zoo.yaml', (sentence) => notices.push(sentence))
  if (value === undefined) expect(read).toThrow(/not valid YAML/)
  else expect(read()).toEqual(value)
  expect(notices).toHaveLength(value === undefined ? 0 : 1)
})
